package id.sembilan.performance;

import id.sembilan.scoring.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Cuts decimals off instead of rounding: the house style of many offices, never ours. */
final class Potong {
    private Potong() {}

    static BigDecimal of(Fraction value, int decimals) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), decimals, RoundingMode.DOWN);
    }
}
