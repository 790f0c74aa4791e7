package id.sembilan.survey;

import id.sembilan.office.Unit;
import id.sembilan.storage.Reader;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** The noted events for charts. */
@Singleton
public final class PeristiwaReading {
    private final PeristiwaStore store;
    private final Reader reader;

    PeristiwaReading(PeristiwaStore store, Reader reader) {
        this.store = store;
        this.reader = reader;
    }

    /** The latest ones of a range, in the order of their days. */
    public List<Peristiwa> within(Unit unit, DayRange range, int most) {
        return reader.read(reads -> store.all(reads, unit.id())).stream()
                .filter(one -> range.contains(one.hari()))
                .limit(most)
                .sorted(Comparator.comparing(Peristiwa::hari))
                .toList();
    }
}
