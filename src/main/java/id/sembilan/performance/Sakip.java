package id.sembilan.performance;

import id.sembilan.scoring.Fraction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The evaluation of an office's SAKIP, PermenPANRB 88/2021: four components, each of three parts.
 *
 * @param tahun the year that was evaluated
 * @param komponen a component that is missing was not scored
 * @param tercetak the total as the evaluation's report prints it, beside the sum computed here
 */
record Sakip(
        String id,
        String unitId,
        int tahun,
        Map<Komponen, Nilai> komponen,
        Optional<BigDecimal> tercetak,
        String sumber,
        Optional<String> buktiId) {
    private static final int HUNDRED = 100;

    public Sakip {
        komponen = Map.copyOf(komponen);
    }

    /** The weights add up to 100. */
    public enum Komponen {
        PERENCANAAN(30),
        PENGUKURAN(30),
        PELAPORAN(15),
        EVALUASI(25);

        private final int bobot;

        Komponen(int bobot) {
            this.bobot = bobot;
        }

        public BigDecimal bobot() {
            return BigDecimal.valueOf(bobot);
        }

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Shares of a component, in percent of its weight. */
    public enum Bagian {
        KEBERADAAN(20),
        KUALITAS(30),
        PEMANFAATAN(50);

        private final int persen;

        Bagian(int persen) {
            this.persen = persen;
        }

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The most it can bring in a component: 6, 9 and 15 of 30. */
        public BigDecimal maksimum(Komponen komponen) {
            return Fraction.of((long) komponen.bobot * persen, HUNDRED).round(2).stripTrailingZeros();
        }
    }

    /** What a component got: its three parts, or only its total where the evaluation tells no more. */
    public record Nilai(Map<Bagian, BigDecimal> bagian, BigDecimal jumlah) {
        public Nilai {
            bagian = Map.copyOf(bagian);
            if (!bagian.isEmpty() && sum(bagian.values().stream().toList()).compareTo(jumlah) != 0) {
                throw new IllegalArgumentException("parts do not add up to " + jumlah);
            }
        }

        static Nilai of(Map<Bagian, BigDecimal> bagian) {
            return new Nilai(bagian, sum(bagian.values().stream().toList()));
        }

        private static BigDecimal sum(java.util.List<BigDecimal> all) {
            return all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Of all four components; nothing while one is missing. */
    public Optional<BigDecimal> jumlah() {
        return Arrays.stream(Komponen.values()).allMatch(komponen::containsKey)
                ? Optional.of(komponen.values().stream().map(Nilai::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** Of the sum; the printed total only where no components are known. */
    public Optional<BigDecimal> nilai() {
        return jumlah().or(() -> komponen.isEmpty() ? tercetak : Optional.empty());
    }

    public Optional<Predikat> predikat() {
        return nilai().map(Predikat::of);
    }

    /** Whether its own report prints another total than its components give. */
    public boolean isContradictory() {
        return jumlah().flatMap(sum -> tercetak.filter(one -> sum.setScale(one.scale(), java.math.RoundingMode.HALF_UP)
                                .compareTo(one)
                        != 0))
                .isPresent();
    }
}
