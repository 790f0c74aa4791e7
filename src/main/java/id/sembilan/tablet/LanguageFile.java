package id.sembilan.tablet;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shipped translations of what residents read: drafts until a speaker has checked them. */
@Singleton
public final class LanguageFile {
    private static final List<String> SHIPPED = List.of("jv");

    private final Map<String, Translation> all = new LinkedHashMap<>();

    /**
     * One file.
     *
     * @param kode ISO 639
     * @param sum SHA-256 of the file, so that a confirmation holds for these words only
     * @param lines every sentence by its place, in the order of the file
     */
    public record Translation(String kode, String nama, String sum, Map<String, String> lines) {}

    LanguageFile(ResourceResolver resources, ObjectMapper json) {
        for (String kode : SHIPPED) {
            try (InputStream file = resources
                    .getResourceAsStream("classpath:kiosk/bahasa/" + kode + ".json")
                    .orElseThrow()) {
                byte[] content = file.readAllBytes();
                Map<?, ?> read = json.readValue(content, Map.class);
                Map<String, String> lines = new LinkedHashMap<>();
                collect("", read, lines);
                all.put(kode, new Translation(kode, String.valueOf(read.get("nama")), sum(content), lines));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public List<Translation> all() {
        return List.copyOf(all.values());
    }

    public Optional<Translation> of(String kode) {
        return Optional.ofNullable(all.get(kode));
    }

    private static void collect(String place, Object value, Map<String, String> lines) {
        switch (value) {
            case Map<?, ?> parts ->
                parts.forEach(
                        (name, part) -> collect(place.isEmpty() ? name.toString() : place + "." + name, part, lines));
            case List<?> parts -> {
                for (int i = 0; i < parts.size(); i++) {
                    collect(place + "." + (i + 1), parts.get(i), lines);
                }
            }
            default -> lines.put(place, value.toString());
        }
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
