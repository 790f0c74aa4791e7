package id.sembilan.scoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Worked examples: the first line names the source, the second the columns. */
final class Csv {
    private Csv() {}

    static List<String[]> rows(String name) {
        var resource = Objects.requireNonNull(Csv.class.getResourceAsStream("/scoring/" + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().skip(2).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
