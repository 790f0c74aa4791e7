package id.sembilan.survey;

import id.sembilan.office.Unit;
import id.sembilan.storage.Reader;
import id.sembilan.survey.AbandonedStore.Count;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Where surveys of a day were left: in the order in which the places come on the screen. */
@Singleton
public final class Abandoned {
    private static final List<String> WORDS = List.of("layanan", "", "profil", "saran");

    private final AbandonedStore store;
    private final Reader reader;

    Abandoned(AbandonedStore store, Reader reader) {
        this.store = store;
        this.reader = reader;
    }

    public List<Count> on(Unit unit, LocalDate day) {
        return reader.read(reads -> store.of(reads, unit.id(), day)).stream()
                .sorted(Comparator.comparingInt(Abandoned::position))
                .toList();
    }

    private static int position(Count count) {
        boolean word = WORDS.contains(count.place());
        return word ? WORDS.indexOf(count.place()) * 100 : 100 + Integer.parseInt(count.place());
    }
}
