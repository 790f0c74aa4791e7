package id.sembilan.report;

import id.sembilan.survey.Figure;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** How an index moved against an earlier one, as far as both are certain. */
record Change(BigDecimal by, Direction direction) {

    /** What may be said of it. */
    enum Direction {
        NAIK,
        TURUN,
        TETAP,
        /** Within the uncertainty of both: no rise and no fall. */
        RELATIF;

        String kode() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nothing where one of the two has no index to show. */
    static Optional<Change> between(Figure before, Figure now) {
        return before.shown().flatMap(old -> now.shown()
                .map(fresh -> of(old.ikm().nilai(), before.margin(), fresh.ikm().nilai(), now.margin())));
    }

    /** The margin of a difference is the root of m₁² + m₂²; without a margin nothing is certain. */
    static Change of(
            BigDecimal before, Optional<BigDecimal> marginBefore, BigDecimal now, Optional<BigDecimal> marginNow) {
        BigDecimal by = now.subtract(before);
        if (by.signum() == 0) {
            return new Change(by, Direction.TETAP);
        }
        boolean uncertain = marginBefore.isEmpty()
                || marginNow.isEmpty()
                || by.pow(2)
                                .compareTo(marginBefore
                                        .get()
                                        .pow(2)
                                        .add(marginNow.get().pow(2)))
                        <= 0;
        return new Change(by, uncertain ? Direction.RELATIF : by.signum() > 0 ? Direction.NAIK : Direction.TURUN);
    }

    boolean isCertain() {
        return direction == Direction.NAIK || direction == Direction.TURUN;
    }
}
