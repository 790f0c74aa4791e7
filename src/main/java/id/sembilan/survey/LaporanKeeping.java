package id.sembilan.survey;

import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Keeps what an office writes and brings for its reports; the figures stand elsewhere and are not its to write. */
@Singleton
public final class LaporanKeeping {
    public static final int MOST_LETTERS = 8_000;
    public static final int MOST_FILE_NAME = 200;

    private final LaporanStore store;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    LaporanKeeping(LaporanStore store, Reader reader, Writer writer, Audit audit, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    public SortedMap<String, String> texts(Periode periode) {
        return reader.read(reads -> store.texts(reads, periode.id()));
    }

    /** What each kode said last in any other period, for what seldom changes, such as the camat's name. */
    public SortedMap<String, String> last(Unit unit, Periode but) {
        return reader.read(reads -> store.last(reads, unit.id(), but.id()));
    }

    /** All in one go; an empty text takes the office's own words away. */
    public void keep(Periode periode, Map<String, String> texts, String account) {
        writer.write(writes -> {
            texts.forEach((kode, teks) -> {
                if (teks.isEmpty()) {
                    store.remove(writes, periode.id(), kode);
                } else {
                    store.keep(writes, periode.id(), kode, teks, account, clock.instant());
                }
            });
            audit.record(writes, account, "laporan.teks", RangeText.of(periode.range()) + " " + texts.keySet());
            return true;
        });
    }

    public Optional<TemplatLaporan> template(Unit unit) {
        return reader.read(reads -> store.template(reads, unit.id()));
    }

    public void keepTemplate(Unit unit, String fileName, byte[] content, String account) {
        writer.write(writes -> {
            store.keep(writes, unit.id(), new TemplatLaporan(fileName, content, account, clock.instant()));
            audit.record(writes, account, "laporan.templat", fileName);
            return true;
        });
    }

    public void removeTemplate(Unit unit, String account) {
        writer.write(writes -> {
            if (store.removeTemplate(writes, unit.id())) {
                audit.record(writes, account, "laporan.templat.hapus", "");
            }
            return true;
        });
    }
}
