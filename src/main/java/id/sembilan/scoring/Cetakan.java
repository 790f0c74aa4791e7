package id.sembilan.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What an earlier document printed for a figure that is computed here.
 *
 * @param salah the slip that gives the printed figure, where one is known
 */
public record Cetakan(BigDecimal tercetak, BigDecimal benar, Penilaian penilaian, Optional<Salah> salah) {
    public enum Penilaian {
        /** Rounded half up from the exact value. */
        SESUAI,
        /** Cut off instead of rounded: the house style of many offices. */
        TERPOTONG,
        /** At most one unit of the last printed digit away. */
        PEMBULATAN,
        SALAH
    }

    /** Another formula that an officer may have used by mistake, with what it gives. */
    public record Salah(String kode, Fraction nilai) {}

    public static Cetakan check(BigDecimal printed, Fraction exact, List<Salah> slips) {
        int decimals = Math.max(0, printed.scale());
        BigDecimal right = exact.round(decimals);
        if (printed.compareTo(right) == 0) {
            return new Cetakan(printed, right, Penilaian.SESUAI, Optional.empty());
        }
        if (printed.compareTo(cut(exact, decimals)) == 0) {
            return new Cetakan(printed, right, Penilaian.TERPOTONG, Optional.empty());
        }
        // A known slip explains more than "about right", so it is looked for first.
        Optional<Salah> slip = slips.stream()
                .filter(one -> gives(one.nilai(), printed, decimals))
                .findFirst();
        boolean near = printed.subtract(right).abs().compareTo(BigDecimal.ONE.movePointLeft(decimals)) <= 0;
        return new Cetakan(printed, right, slip.isEmpty() && near ? Penilaian.PEMBULATAN : Penilaian.SALAH, slip);
    }

    private static boolean gives(Fraction value, BigDecimal printed, int decimals) {
        return printed.compareTo(value.round(decimals)) == 0 || printed.compareTo(cut(value, decimals)) == 0;
    }

    private static BigDecimal cut(Fraction value, int decimals) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), decimals, RoundingMode.DOWN);
    }
}
