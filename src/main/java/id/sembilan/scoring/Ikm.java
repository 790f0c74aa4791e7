package id.sembilan.scoring;

import java.math.BigDecimal;

/** The published index: two decimals, 25 to 100; all answers 1 under the printed weight 0,11 give 24,75. */
public record Ikm(BigDecimal nilai) implements Comparable<Ikm> {
    static final int DECIMALS = 2;
    /** Nilai interval times 25 is nilai interval konversi. */
    static final int KONVERSI = 25;

    private static final BigDecimal TERENDAH = new BigDecimal("24.75");
    private static final BigDecimal TERTINGGI = new BigDecimal("100.00");

    public Ikm {
        if (nilai.scale() != DECIMALS || nilai.compareTo(TERENDAH) < 0 || nilai.compareTo(TERTINGGI) > 0) {
            throw new IllegalArgumentException("not an IKM: " + nilai);
        }
    }

    static Ikm ofIndeks(Fraction indeks) {
        return new Ikm(indeks.times(KONVERSI).round(DECIMALS));
    }

    public Mutu mutu() {
        return Mutu.of(nilai);
    }

    @Override
    public int compareTo(Ikm other) {
        return nilai.compareTo(other.nilai);
    }
}
