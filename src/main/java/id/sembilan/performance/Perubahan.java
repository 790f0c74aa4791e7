package id.sembilan.performance;

import id.sembilan.scoring.Fraction;
import java.util.Optional;

/**
 * From one year's figure to the next.
 *
 * @param selisih poin between two indexes, poin persen between two percentages; never "percent"
 * @param relatif the growth in percent of the earlier figure; empty where that was 0
 */
record Perubahan(Fraction selisih, Optional<Fraction> relatif) {
    static Perubahan of(Fraction before, Fraction after) {
        Fraction selisih = after.minus(before);
        return new Perubahan(
                selisih,
                before.equals(Fraction.ZERO)
                        ? Optional.empty()
                        : Optional.of(selisih.times(100).dividedBy(before)));
    }
}
