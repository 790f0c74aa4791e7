package id.sembilan.performance;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scales that districts were seen to use; an office chooses its own. */
@Singleton
final class ShippedSkala {
    private static final List<String> FILES =
            List.of("permendagri-86-2017", "istimewa", "sangat-baik", "sangat-berhasil");

    private final List<Skala> all;

    ShippedSkala(ObjectMapper json) throws IOException {
        List<Skala> read = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream content = ShippedSkala.class.getResourceAsStream("/skala/" + file + ".json")) {
                read.add(json.readValue(content, SkalaFile.class).skala());
            }
        }
        this.all = List.copyOf(read);
    }

    List<Skala> all() {
        return all;
    }

    Optional<Skala> byKode(String kode) {
        return all.stream().filter(one -> one.kode().equals(kode)).findFirst();
    }
}
