package id.sembilan.followup;

import id.sembilan.scoring.Fraction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How much of the follow-up is done, as form F01 of PEKPPP asks: indicator 8 the share, indicator 9 the speed.
 *
 * @param months from the sealing of the result to the last finished action, a begun month counts whole; only once all
 *     are finished
 */
public record Kemajuan(long planned, long done, Optional<Long> months) {
    private static final List<Long> STEPS = List.of(1L, 3L, 6L, 9L, 12L);

    static Kemajuan of(List<TindakLanjut> actions, LocalDate sealed) {
        long done = actions.stream().filter(one -> one.doneDay().isPresent()).count();
        Optional<LocalDate> last =
                actions.stream().flatMap(one -> one.doneDay().stream()).max(LocalDate::compareTo);
        boolean all = done > 0 && done == actions.size();
        return new Kemajuan(actions.size(), done, all ? last.map(day -> months(sealed, day)) : Optional.empty());
    }

    private static long months(LocalDate from, LocalDate day) {
        long whole = Math.max(0, ChronoUnit.MONTHS.between(from, day));
        return from.plusMonths(whole).isBefore(day) ? whole + 1 : Math.max(1, whole);
    }

    /** Done of planned in percent, two decimals; nothing when nothing was planned. */
    public Optional<BigDecimal> percent() {
        return planned == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(100 * done, planned).round(2));
    }

    /** The step of indicator 9: 1, 3, 6, 9 or 12 months; nothing when it took longer or is not finished. */
    public Optional<Long> step() {
        return months.flatMap(
                took -> STEPS.stream().filter(step -> took <= step).findFirst());
    }
}
