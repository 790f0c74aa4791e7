package id.sembilan.survey;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sealed version that a later one took the place of, for whoever tells the public or the district what changed.
 *
 * @param before the version that counted until then
 * @param now the version that counts, with the reason
 * @param ikmBefore nothing where too few answered to show it
 * @param bobotBefore the convention's text
 */
public record Superseded(
        Seal before,
        Seal now,
        Optional<BigDecimal> ikmBefore,
        Optional<BigDecimal> ikmNow,
        String bobotBefore,
        String bobotNow) {
    /** By how much the index changed, where both may show. */
    public Optional<BigDecimal> poin() {
        return ikmBefore.flatMap(old -> ikmNow.map(fresh -> fresh.subtract(old)));
    }

    public boolean sameBobot() {
        return bobotBefore.equals(bobotNow);
    }
}
