package id.sembilan.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/** How many answers of 1, 2, 3 and 4 one question has; blank answers are not in it. */
public record Frekuensi(long satu, long dua, long tiga, long empat) {
    public static final Frekuensi KOSONG = new Frekuensi(0, 0, 0, 0);

    public Frekuensi {
        if (satu < 0 || dua < 0 || tiga < 0 || empat < 0) {
            throw new IllegalArgumentException("a count below zero");
        }
    }

    public static Frekuensi of(Nilai nilai) {
        return of(nilai, 1);
    }

    /** The same nilai so many times. */
    public static Frekuensi of(Nilai nilai, long kali) {
        return switch (nilai.angka()) {
            case 1 -> new Frekuensi(kali, 0, 0, 0);
            case 2 -> new Frekuensi(0, kali, 0, 0);
            case 3 -> new Frekuensi(0, 0, kali, 0);
            default -> new Frekuensi(0, 0, 0, kali);
        };
    }

    /** How often this nilai was given. */
    public long kali(Nilai nilai) {
        return switch (nilai.angka()) {
            case 1 -> satu;
            case 2 -> dua;
            case 3 -> tiga;
            default -> empat;
        };
    }

    public Frekuensi plus(Frekuensi other) {
        return new Frekuensi(satu + other.satu, dua + other.dua, tiga + other.tiga, empat + other.empat);
    }

    public long jumlah() {
        return satu + 2 * dua + 3 * tiga + 4 * empat;
    }

    public long terisi() {
        return satu + dua + tiga + empat;
    }

    /** The share of this nilai among the filled answers in percent, two decimals; nothing when nobody answered. */
    public Optional<BigDecimal> share(Nilai nilai) {
        return terisi() == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(100 * kali(nilai), terisi()).round(Ikm.DECIMALS));
    }

    /** The mean of the filled answers; nothing when nobody answered. */
    public Optional<Fraction> mean() {
        return terisi() == 0 ? Optional.empty() : Optional.of(Fraction.of(jumlah(), terisi()));
    }
}
