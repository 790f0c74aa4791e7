package id.sembilan.lkjip;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outlines that districts were seen to ask for; an office arranges its own from one of them. */
@Singleton
final class ShippedSusunan {
    private static final List<String> FILES =
            List.of("permenpan-53-2014", "karanganyar-2025", "karanganyar-2023", "purbalingga-2024");

    private final List<Kerangka> all;

    ShippedSusunan(ObjectMapper json) throws IOException {
        List<Kerangka> read = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream content = ShippedSusunan.class.getResourceAsStream("/lkjip/" + file + ".json")) {
                read.add(json.readValue(content, SusunanFile.class).susunan());
            }
        }
        this.all = List.copyOf(read);
    }

    /** The first is what an office has that chose none. */
    List<Kerangka> all() {
        return all;
    }

    Optional<Kerangka> byKode(String kode) {
        return all.stream().filter(one -> one.kode().equals(kode)).findFirst();
    }
}
