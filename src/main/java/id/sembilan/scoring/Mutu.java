package id.sembilan.scoring;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * The letter of a value on the scale of 25 to 100. The printed bands leave gaps (64,99–65,00), so only their lower
 * limits count, and they meet a value already rounded to two decimals.
 */
public enum Mutu {
    A("88.31"),
    B("76.61"),
    C("65.00"),
    D("0.00");

    private final BigDecimal batasBawah;

    Mutu(String batasBawah) {
        this.batasBawah = new BigDecimal(batasBawah);
    }

    public BigDecimal batasBawah() {
        return batasBawah;
    }

    public static Mutu of(BigDecimal rounded) {
        if (rounded.scale() > Ikm.DECIMALS) {
            throw new IllegalArgumentException("round before grading: " + rounded);
        }
        return Stream.of(values())
                .filter(mutu -> rounded.compareTo(mutu.batasBawah) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("below zero: " + rounded));
    }
}
