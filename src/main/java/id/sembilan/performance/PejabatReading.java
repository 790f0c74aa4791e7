package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.Pejabat.Peran;
import id.sembilan.storage.Reader;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who signs: whoever held the office on the day of the document. */
@Singleton
public final class PejabatReading {
    private final PejabatStore officials;
    private final Reader reader;

    PejabatReading(PejabatStore officials, Reader reader) {
        this.officials = officials;
        this.reader = reader;
    }

    public List<Pejabat> all(Unit unit) {
        return reader.read(reads -> officials.all(reads, unit.id()));
    }

    /** Where a Plh. stands in for a few days, the one who came last. */
    public Optional<Pejabat> on(Unit unit, Peran peran, LocalDate day) {
        return all(unit).stream()
                .filter(one -> one.peran() == peran && one.isInOffice(day))
                .max(Comparator.comparing(Pejabat::mulai));
    }
}
