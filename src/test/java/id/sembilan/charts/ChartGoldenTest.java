package id.sembilan.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Written anew with {@code -Dgolden.update=true}; the difference is then read in review. */
class ChartGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/charts");

    @ParameterizedTest
    @MethodSource("id.sembilan.charts.Examples#pictures")
    void drawsAsReviewed(Examples.Picture picture) throws IOException {
        Path golden = FOLDER.resolve(picture + ".svg");
        String drawn = picture.svg("chart") + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, drawn);
        }

        assertThat(drawn).isEqualTo(Files.readString(golden));
    }
}
