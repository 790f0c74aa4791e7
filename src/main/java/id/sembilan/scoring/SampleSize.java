package id.sembilan.scoring;

import java.math.BigDecimal;

/** How many respondents a population needs by Krejcie and Morgan, as the annex asks, with P = Q = 0,5 and d = 0,05. */
public final class SampleSize {
    private static final long EVERYBODY_BELOW = 10;
    private static final Fraction PQ = Fraction.of(1, 4);
    private static final Fraction D_SQUARED = Fraction.of(1, 400);

    private SampleSize() {}

    /** The annex's error rates with lambda squared, chi-square of one degree of freedom. */
    public enum TingkatKesalahan {
        SATU_PERSEN("6.635"),
        LIMA_PERSEN("3.841"),
        SEPULUH_PERSEN("2.706");

        private final BigDecimal lambdaSquared;

        TingkatKesalahan(String lambdaSquared) {
            this.lambdaSquared = new BigDecimal(lambdaSquared);
        }
    }

    public static long of(long populasi) {
        return of(populasi, TingkatKesalahan.LIMA_PERSEN);
    }

    /** Rounded half up: only so does the formula give the 90 pairs of the printed table. */
    public static long of(long populasi, TingkatKesalahan tingkat) {
        if (populasi < 0) {
            throw new IllegalArgumentException("population below zero");
        }
        if (populasi < EVERYBODY_BELOW) {
            return populasi;
        }
        Fraction x = Fraction.of(tingkat.lambdaSquared).times(PQ);
        return x.times(populasi)
                .dividedBy(D_SQUARED.times(populasi - 1).plus(x))
                .round(0)
                .longValueExact();
    }
}
