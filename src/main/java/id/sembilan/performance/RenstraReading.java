package id.sembilan.performance;

import id.sembilan.storage.Reader;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a plan wants of each of its years. */
@Singleton
public final class RenstraReading {
    private final RenstraStore store;
    private final Reader reader;

    RenstraReading(RenstraStore store, Reader reader) {
        this.store = store;
        this.reader = reader;
    }

    /** By the id of the indikator, then by year. */
    public Map<String, SortedMap<Integer, BigDecimal>> targets(Renstra renstra) {
        Map<String, SortedMap<Integer, BigDecimal>> targets = new TreeMap<>();
        reader.read(reads -> store.targets(reads, renstra.id()))
                .forEach((id, years) -> targets.put(id, new TreeMap<>(years)));
        return targets;
    }
}
