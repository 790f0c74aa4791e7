package id.sembilan.scoring;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Half the width of the 95 % interval of the IKM, in poin: 1,96 · s/√n · √((N−n)/(N−1)) · 25. s is the sample standard
 * deviation (n−1) of each respondent's weighted mean of the unsur they answered.
 */
public final class MarginOfError {
    /** (1,96 · 25)² */
    private static final long SCALE_SQUARED = 49 * 49;

    private static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_UP);

    private MarginOfError() {}

    /**
     * Nothing below two respondents; without a population the last root is 1, with everybody asked it is 0. Answers to
     * questions that are not among the items measure no unsur and are left out.
     */
    public static Optional<BigDecimal> of(Spread spread, Map<String, Unsur> items, Bobot bobot, OptionalLong populasi) {
        Collection<Moments> moments = spread.answering(items.keySet());
        long n = moments.stream().mapToLong(Moments::n).sum();
        if (n < 2) {
            return Optional.empty();
        }
        Fraction squared = variance(moments, n, items, bobot)
                .dividedBy(n)
                .times(SCALE_SQUARED)
                .times(correction(n, populasi));
        BigDecimal margin = new BigDecimal(squared.numerator())
                .divide(new BigDecimal(squared.denominator()), DIGITS)
                .sqrt(DIGITS);
        return Optional.of(margin.setScale(Ikm.DECIMALS, RoundingMode.HALF_UP));
    }

    private static Fraction correction(long n, OptionalLong populasi) {
        if (populasi.isEmpty()) {
            return Fraction.ONE;
        }
        long all = populasi.getAsLong();
        return n >= all ? Fraction.ZERO : Fraction.of(all - n, all - 1);
    }

    private static Fraction variance(Collection<Moments> all, long n, Map<String, Unsur> items, Bobot bobot) {
        Fraction sum = Fraction.ZERO;
        Fraction squares = Fraction.ZERO;
        for (Moments moments : all) {
            List<Fraction> shares = shares(moments.items(), items, bobot);
            sum = sum.plus(sum(moments, shares));
            squares = squares.plus(squares(moments, shares));
        }
        return squares.minus(sum.times(sum).dividedBy(n)).dividedBy(n - 1);
    }

    /**
     * The share of every answered item in its respondent's mean: weights that add up to 1, split within an unsur. An
     * item that measures no unsur has none.
     */
    private static List<Fraction> shares(List<String> answered, Map<String, Unsur> items, Bobot bobot) {
        List<Optional<Unsur>> of = answered.stream()
                .map(item -> Optional.ofNullable(items.get(item)))
                .toList();
        Set<Unsur> unsur = of.stream().flatMap(Optional::stream).collect(toSet());
        Map<Unsur, Fraction> weights = bobot.weights(Set.copyOf(items.values()), unsur);
        Fraction total = weights.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        return of.stream()
                .map(one -> one.map(weights::get)
                        .map(weight -> weight.dividedBy(total).dividedBy(Collections.frequency(of, one)))
                        .orElse(Fraction.ZERO))
                .toList();
    }

    private static Fraction sum(Moments moments, List<Fraction> shares) {
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            sum = sum.plus(shares.get(i).times(moments.sums().get(i)));
        }
        return sum;
    }

    private static Fraction squares(Moments moments, List<Fraction> shares) {
        Fraction squares = Fraction.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            for (int j = i; j < shares.size(); j++) {
                long product = moments.product(i, j) * (i == j ? 1 : 2);
                squares = squares.plus(shares.get(i).times(shares.get(j)).times(product));
            }
        }
        return squares;
    }
}
