package id.sembilan.survey;

import id.sembilan.office.Loket;
import id.sembilan.office.OfficeStore;
import id.sembilan.security.Accounts;
import id.sembilan.storage.Reader;
import id.sembilan.survey.Slices.By;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Suggestions for people's eyes: covered by {@link SaranMask}, without a day, and never before the answers show. */
@Singleton
public final class SaranReading {
    private final SubmissionStore submissions;
    private final Slices slices;
    private final OfficeStore offices;
    private final Accounts accounts;
    private final Reader reader;

    SaranReading(SubmissionStore submissions, Slices slices, OfficeStore offices, Accounts accounts, Reader reader) {
        this.submissions = submissions;
        this.slices = slices;
        this.offices = offices;
        this.accounts = accounts;
        this.reader = reader;
    }

    /**
     * A suggestion.
     *
     * @param month nothing for a row that belongs to a whole period
     * @param loket only where the loket's own figure of that month shows
     */
    public record Saran(Optional<YearMonth> month, Optional<String> loket, String teks) {}

    /** As it was written. */
    record Written(DayRange days, String loketId, String teks) {}

    /** Of the answers in this figure, the latest month first; within a month in an order that tells nothing. */
    public List<Saran> of(Figure figure, int most) {
        if (figure.shown().isEmpty() || figure.origin().rekap()) {
            return List.of();
        }
        List<Written> all = reader.read(reads -> submissions.written(reads, Figures.selection(figure)));
        List<String> names =
                accounts.all().stream().map(account -> account.nama()).toList();
        Map<String, String> loket = new TreeMap<>();
        reader.read(reads -> offices.loket(reads, figure.unit().id()))
                .forEach((Loket one) -> loket.put(one.id(), one.nama()));
        Map<YearMonth, Set<String>> shown = new TreeMap<>();
        return all.stream()
                .sorted(Comparator.comparing((Written one) -> one.days().from().withDayOfMonth(1))
                        .reversed())
                .limit(most)
                .map(one -> {
                    Optional<YearMonth> month = month(one.days());
                    Optional<String> name = month.filter(
                                    some -> shown.computeIfAbsent(some, same -> lokets(figure, same))
                                            .contains(one.loketId()))
                            .map(some -> loket.get(one.loketId()));
                    return new Saran(month, name, SaranMask.masked(one.teks(), names));
                })
                .toList();
    }

    private static Optional<YearMonth> month(DayRange days) {
        YearMonth month = YearMonth.from(days.from());
        return DayRange.of(month).contains(days) ? Optional.of(month) : Optional.empty();
    }

    /** With a layanan chosen no loket: both together are soon one person. */
    private Set<String> lokets(Figure figure, YearMonth month) {
        if (figure.layanan().isPresent()) {
            return Set.of();
        }
        Set<String> lokets = new HashSet<>(slices.figures(
                        figure.unit(), DayRange.of(month), figure.kuesioner().id(), By.LOKET)
                .keySet());
        lokets.remove("");
        return lokets;
    }
}
