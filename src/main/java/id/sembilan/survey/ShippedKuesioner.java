package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.storage.Writer;
import io.micronaut.context.annotation.Context;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Puts the instruments that come with the product into the database, once. */
@Context
public final class ShippedKuesioner {
    /** The nine questions of the annex of PermenPANRB 14/2017. */
    public static final KuesionerId PERMENPAN = new KuesionerId("permenpan-14-2017", 1);

    private static final List<String> FILES =
            List.of("/kuesioner/permenpan-14-2017.json", "/kuesioner/nasional-2025.json");

    ShippedKuesioner(ObjectMapper json, KuesionerStore store, Writer writer) throws IOException {
        for (String file : FILES) {
            try (InputStream content = ShippedKuesioner.class.getResourceAsStream(file)) {
                Kuesioner kuesioner =
                        json.readValue(content, KuesionerFile.class).kuesioner();
                writer.write(writes -> {
                    store.add(writes, kuesioner);
                    return true;
                });
            }
        }
    }
}
