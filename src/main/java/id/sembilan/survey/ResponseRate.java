package id.sembilan.survey;

import id.sembilan.office.Unit;
import id.sembilan.receipt.Receipts;
import id.sembilan.receipt.Receipts.Issued;
import id.sembilan.storage.Reader;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many of the receipts that were handed out were answered: visits, not answers to a question. */
@Singleton
public final class ResponseRate {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Receipts receipts;
    private final TallyStore tallies;
    private final Reader reader;
    private final Clock clock;

    ResponseRate(Receipts receipts, TallyStore tallies, Reader reader, Clock clock) {
        this.receipts = receipts;
        this.tallies = tallies;
        this.reader = reader;
        this.clock = clock;
    }

    /** Receipts of a range, and the share that was answered up to the last whole day. */
    public record Rate(long issued, long answered, BigDecimal percent) {}

    /** How many answers of a figure came in which way: nobody knows how many saw a tablet or a poster. */
    public SortedMap<String, Long> byKanal(Figure figure) {
        return figure.origin().rekap()
                ? new TreeMap<>()
                : reader.read(reads -> tallies.perKanal(reads, Figures.selection(figure)));
    }

    /** Nothing below five receipts. */
    public Optional<Rate> of(Unit unit, DayRange range) {
        Issued issued = reader.read(
                reads -> receipts.issued(reads, unit, range.from(), range.until(), unit.lastWholeDay(clock.instant())));
        return issued.issued() < Release.AT_LEAST
                ? Optional.empty()
                : Optional.of(new Rate(
                        issued.issued(),
                        issued.answered(),
                        BigDecimal.valueOf(issued.answered())
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(issued.issued()), 2, RoundingMode.HALF_UP)));
    }
}
