package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Keeps the office's words for the LKjIP and their order; what is generated is never kept, so nothing can go stale. */
@Singleton
public final class NaskahKeeping {
    private final NaskahStore store;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    NaskahKeeping(NaskahStore store, Reader reader, Writer writer, Audit audit, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A text as it arrived.
     *
     * @param teks empty to take the office's own words away
     */
    public record Tulisan(String kunci, String teks, Sidik angka) {}

    public SortedMap<String, Naskah> all(Unit unit, int tahun) {
        return reader.read(reads -> store.all(reads, unit.id(), tahun));
    }

    /** What each place said last in a year before, for what seldom changes. */
    public Map<String, String> before(Unit unit, int tahun) {
        return reader.read(reads -> store.before(reads, unit.id(), tahun));
    }

    /** All in one go. */
    public void keep(Unit unit, int tahun, List<Tulisan> texts, String account) {
        writer.write(writes -> {
            for (Tulisan one : texts) {
                if (one.teks().isEmpty()) {
                    store.remove(writes, unit.id(), tahun, one.kunci());
                } else {
                    store.keep(
                            writes,
                            unit.id(),
                            tahun,
                            new Naskah(one.kunci(), one.teks(), one.angka(), account, clock.instant()));
                }
            }
            String keys = texts.stream().map(Tulisan::kunci).collect(Collectors.joining(", "));
            audit.record(writes, account, "lkjip.teks", tahun + " " + keys);
            return true;
        });
    }

    /** The outline of the year; a year without one goes on with that of the year before. */
    public Optional<TataUrut> susunan(Unit unit, int tahun) {
        return reader.read(reads -> store.susunanYear(reads, unit.id(), tahun)
                .flatMap(year -> store.susunan(reads, unit.id(), year)
                        .map(kode -> new TataUrut(kode, store.letak(reads, unit.id(), year)))));
    }

    public void keep(Unit unit, int tahun, TataUrut order, String account) {
        writer.write(writes -> {
            store.keep(writes, unit.id(), tahun, order, account, clock.instant());
            audit.record(writes, account, "lkjip.susunan", tahun + " " + order.kode());
            return true;
        });
    }
}
