package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The versions of the instrument; a kept one is never altered, so it may be remembered. */
@Singleton
public final class KuesionerStore {
    private final ObjectMapper json;
    private final Map<KuesionerId, Kuesioner> known = new ConcurrentHashMap<>();

    KuesionerStore(ObjectMapper json) {
        this.json = json;
    }

    public Optional<Kuesioner> kuesioner(Reads reads, KuesionerId id) {
        Kuesioner remembered = known.get(id);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<Kuesioner> found = reads.one(
                "select content from kuesioner where kode = ? and versi = ?", this::kuesioner, id.kode(), id.versi());
        found.ifPresent(kuesioner -> known.put(id, kuesioner));
        return found;
    }

    public List<Kuesioner> all(Reads reads) {
        return reads.list("select content from kuesioner order by mulai, kode, versi", this::kuesioner);
    }

    /** Keeps the version if there is none of this kode and versi yet. */
    void add(Writes writes, Kuesioner kuesioner) {
        try {
            writes.change(
                    """
                    insert into kuesioner (kode, versi, mulai, content) values (?, ?, ?, ?)
                    on conflict (kode, versi) do nothing""",
                    kuesioner.id().kode(),
                    kuesioner.id().versi(),
                    kuesioner.mulai(),
                    json.writeValueAsString(KuesionerFile.of(kuesioner)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kuesioner kuesioner(Row row) throws SQLException {
        try {
            return json.readValue(row.text("content"), KuesionerFile.class).kuesioner();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
