package id.sembilan.performance;

import id.sembilan.scoring.Fraction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of a score in a year, such as the eleven variables of kematangan, and how they make it.
 *
 * @param butir in their order
 */
record SubNilai(Cara cara, List<Butir> butir) {
    public static final SubNilai KOSONG = new SubNilai(Cara.JUMLAH, List.of());

    public SubNilai {
        butir = List.copyOf(butir);
    }

    /** Exact. */
    public Optional<Fraction> hasil() {
        if (butir.isEmpty()) {
            return Optional.empty();
        }
        Fraction sum = butir.stream().map(one -> Fraction.of(one.nilai())).reduce(Fraction.ZERO, Fraction::plus);
        return Optional.of(cara == Cara.JUMLAH ? sum : sum.dividedBy(butir.size()));
    }

    /** The most it could be, where each part has a limit. */
    public Optional<Fraction> tertinggi() {
        boolean all = !butir.isEmpty()
                && butir.stream().allMatch(one -> one.maksimum().isPresent());
        Fraction sum = butir.stream()
                .flatMap(one -> one.maksimum().stream())
                .map(Fraction::of)
                .reduce(Fraction.ZERO, Fraction::plus);
        return all ? Optional.of(cara == Cara.JUMLAH ? sum : sum.dividedBy(butir.size())) : Optional.empty();
    }

    /** One part; never above its limit. */
    record Butir(String nama, BigDecimal nilai, Optional<BigDecimal> maksimum) {
        boolean isAbove() {
            return maksimum.filter(most -> nilai.compareTo(most) > 0).isPresent();
        }
    }

    /** How the parts make the score. */
    enum Cara {
        JUMLAH,
        RATA_RATA;

        String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Cara> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }
    }
}
