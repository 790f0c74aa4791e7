package id.sembilan.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How the unsur are weighed. The regulation means 1/N but prints it as 0,11, so offices use four conventions; the
 * printed ones do not add up to 1 and exist to reproduce what was published.
 */
public sealed interface Bobot {
    /** The same text that {@link #parse} takes, own weights in the order of the kode. */
    String text(int jumlahUnsur);

    /** Why these unsur cannot be weighed so, if they cannot. */
    Optional<Alasan> refusal(Collection<Unsur> unsur);

    /** The weight of one of so many unsur before any was dropped. */
    Fraction weight(Unsur unsur, int jumlahUnsur);

    /** What is wrong with weights that somebody gave. */
    enum Alasan {
        TIDAK_DIKENAL,
        HANYA_SEMBILAN,
        TIDAK_LENGKAP,
        TIDAK_POSITIF,
        BUKAN_SATU
    }

    /** What became of a text: weights, or the reason why not. */
    sealed interface Bacaan {}

    /** Weights that fit the unsur. */
    record Diterima(Bobot bobot) implements Bacaan {}

    /** A text that is not a weight for these unsur. */
    record Ditolak(Alasan alasan) implements Bacaan {}

    /** The exact share 1/N, as the regulation's text says. */
    record Sama() implements Bobot {
        @Override
        public String text(int jumlahUnsur) {
            return "1/" + jumlahUnsur;
        }

        @Override
        public Optional<Alasan> refusal(Collection<Unsur> unsur) {
            return Optional.empty();
        }

        @Override
        public Fraction weight(Unsur unsur, int jumlahUnsur) {
            return Fraction.of(1, jumlahUnsur);
        }
    }

    /** A ninth as it is printed, cut to so many decimals. */
    enum Cetak implements Bobot {
        EMPAT_DESIMAL("0.1111"),
        TIGA_DESIMAL("0.111"),
        DUA_DESIMAL("0.11");

        private final BigDecimal nilai;

        Cetak(String nilai) {
            this.nilai = new BigDecimal(nilai);
        }

        @Override
        public String text(int jumlahUnsur) {
            return comma(nilai);
        }

        @Override
        public Optional<Alasan> refusal(Collection<Unsur> unsur) {
            return unsur.size() == Unsur.SEMBILAN.size() ? Optional.empty() : Optional.of(Alasan.HANYA_SEMBILAN);
        }

        @Override
        public Fraction weight(Unsur unsur, int jumlahUnsur) {
            return Fraction.of(nilai);
        }
    }

    /** Weights of the unit's own; the regulation wants them to add up to 1. */
    record Sendiri(SortedMap<Unsur, BigDecimal> nilai) implements Bobot {
        public Sendiri {
            nilai = Collections.unmodifiableSortedMap(new TreeMap<>(nilai));
            alasan(nilai.values()).ifPresent(alasan -> {
                throw new IllegalArgumentException(alasan.name());
            });
        }

        static Optional<Alasan> alasan(Collection<BigDecimal> nilai) {
            if (nilai.stream().anyMatch(weight -> weight.signum() <= 0)) {
                return Optional.of(Alasan.TIDAK_POSITIF);
            }
            BigDecimal sum = nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.compareTo(BigDecimal.ONE) == 0 ? Optional.empty() : Optional.of(Alasan.BUKAN_SATU);
        }

        @Override
        public String text(int jumlahUnsur) {
            return nilai.values().stream().map(Bobot::comma).collect(Collectors.joining(";"));
        }

        @Override
        public Optional<Alasan> refusal(Collection<Unsur> unsur) {
            return nilai.keySet().equals(Set.copyOf(unsur)) ? Optional.empty() : Optional.of(Alasan.TIDAK_LENGKAP);
        }

        @Override
        public Fraction weight(Unsur unsur, int jumlahUnsur) {
            return Optional.ofNullable(nilai.get(unsur)).map(Fraction::of).orElseThrow();
        }
    }

    /**
     * The weights in effect when only some of the unsur were answered: rescaled to the convention's own sum.
     *
     * @throws IllegalArgumentException when {@link #refusal} was not asked before
     */
    default SortedMap<Unsur, Fraction> weights(Collection<Unsur> unsur, Collection<Unsur> answered) {
        refusal(unsur).ifPresent(alasan -> {
            throw new IllegalArgumentException("weights do not fit the unsur: " + alasan);
        });
        Fraction scale = sum(unsur, unsur.size()).dividedBy(sum(answered, unsur.size()));
        SortedMap<Unsur, Fraction> weights = new TreeMap<>();
        answered.forEach(one -> weights.put(one, weight(one, unsur.size()).times(scale)));
        return Collections.unmodifiableSortedMap(weights);
    }

    private Fraction sum(Collection<Unsur> of, int jumlahUnsur) {
        return of.stream().map(one -> weight(one, jumlahUnsur)).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Reads {@code 1/9}, {@code 0,111} or {@code 0,2;0,1;…}; the unsur stand in the order of the weights. */
    static Bacaan parse(String text, List<Unsur> unsur) {
        return BobotText.parse(text, unsur);
    }

    private static String comma(BigDecimal nilai) {
        return nilai.toPlainString().replace('.', ',');
    }
}
