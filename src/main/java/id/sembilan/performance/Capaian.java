package id.sembilan.performance;

import id.sembilan.scoring.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Realisasi against target in percent, exact; it is rounded only where it is printed.
 *
 * <p>Positive: realisasi / target. Negative, where lower is better: (target - (realisasi - target)) / target, which is
 * below 0 when realisasi is more than twice the target. Neither is capped.
 */
public record Capaian(Fraction persen) {
    static final int DECIMALS = 2;
    private static final Fraction HUNDRED = Fraction.of(100);

    /** Empty where target is not above 0: a share of nothing is undefined, neither 0 nor 100. */
    static Optional<Capaian> of(BigDecimal target, Fraction realisasi, Polaritas polaritas) {
        if (target.signum() <= 0) {
            return Optional.empty();
        }
        Fraction share = realisasi.dividedBy(Fraction.of(target));
        Fraction reached =
                polaritas == Polaritas.POSITIF ? share : Fraction.of(2).minus(share);
        return Optional.of(new Capaian(reached.times(HUNDRED)));
    }

    /**
     * The plain mean of unrounded capaian.
     *
     * @param cap what one capaian may bring in at most, where the district's rule has such a limit
     */
    static Optional<Capaian> mean(List<Capaian> all, Optional<BigDecimal> cap) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Fraction sum =
                all.stream().map(one -> one.capped(cap.map(Fraction::of))).reduce(Fraction.ZERO, Fraction::plus);
        return Optional.of(new Capaian(sum.dividedBy(all.size())));
    }

    public BigDecimal printed() {
        return persen.round(DECIMALS);
    }

    private Fraction capped(Optional<Fraction> cap) {
        return cap.filter(limit -> limit.isBelow(persen)).orElse(persen);
    }
}
