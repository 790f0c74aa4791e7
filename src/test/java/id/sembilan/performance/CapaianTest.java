package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.scoring.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapaianTest {
    @ParameterizedTest(name = "{0}: {2} of {1} is {3}")
    @CsvSource({
        "Jaten IKM with weight 1/9,      75,    83.29, 111.05",
        "Jaten IKM with weight 0.1111,   75,    83.28, 111.04",
        "Jaten IKM with weight 0.111,    75,    83.20, 110.93",
        "Jaten IKM with weight 0.11,     75,    82.45, 109.93",
        "Jaten SAKIP,                    70,    68.45,  97.79",
        "Kerjo SAKIP,                    73,    68.80,  94.25",
        "Kerjo Indeks Desa Membangun,  0.75,     0.81, 108.00",
        "Kertanegara IKM,                88,    93.69, 106.47",
        "Kertanegara SAKIP,              66,    63.16,  95.70",
        "Kertanegara Kematangan,         34,       33,  97.06",
    })
    void isRealisasiInPercentOfTarget(String what, BigDecimal target, BigDecimal realisasi, BigDecimal expected) {
        assertThat(capaian(target, realisasi, Polaritas.POSITIF).printed()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10, 8, 120.00", "10, 10, 100.00", "10, 12, 80.00", "10, 20, 0.00", "10, 25, -50.00", "3, 2, 133.33"})
    void isMirroredAtTheTargetWhereLowerIsBetter(BigDecimal target, BigDecimal realisasi, BigDecimal expected) {
        assertThat(capaian(target, realisasi, Polaritas.NEGATIF).printed()).isEqualTo(expected);
    }

    @Test
    void isNeither0Nor100OfATargetOf0() {
        assertThat(Capaian.of(BigDecimal.ZERO, Fraction.ONE, Polaritas.POSITIF)).isEmpty();
        assertThat(Capaian.of(new BigDecimal("0.00"), Fraction.ONE, Polaritas.NEGATIF))
                .isEmpty();
        assertThat(Capaian.of(new BigDecimal("-1"), Fraction.ONE, Polaritas.POSITIF))
                .isEmpty();
    }

    @Test
    void meansWhatWasNotRoundedBefore() {
        // Kerjo prints 101,19 in Bab IV, entered by hand.
        List<Capaian> kerjo = List.of(positive("73", "68.80"), positive("0.75", "0.81"));
        assertThat(Capaian.mean(kerjo, Optional.empty()).orElseThrow().printed())
                .isEqualTo("101.12");
    }

    @Test
    void meansNothingOfNothing() {
        assertThat(Capaian.mean(List.of(), Optional.empty())).isEmpty();
    }

    @Test
    void capsEachCapaianOnlyInsideTheMean() {
        List<Capaian> two = List.of(positive("10", "50"), positive("10", "10"));
        assertThat(Capaian.mean(two, Optional.of(BigDecimal.valueOf(200)))
                        .orElseThrow()
                        .printed())
                .isEqualTo("150.00");
        assertThat(Capaian.mean(two, Optional.empty()).orElseThrow().printed()).isEqualTo("300.00");
    }

    @Test
    void tellsPoinFromPercent() {
        Perubahan up = Perubahan.of(Fraction.of(80), Fraction.of(84));
        assertThat(up.selisih().round(2)).isEqualTo("4.00");
        assertThat(up.relatif().orElseThrow().round(2)).isEqualTo("5.00");
        assertThat(Perubahan.of(Fraction.ZERO, Fraction.ONE).relatif()).isEmpty();
    }

    private static Capaian positive(String target, String realisasi) {
        return capaian(new BigDecimal(target), new BigDecimal(realisasi), Polaritas.POSITIF);
    }

    private static Capaian capaian(BigDecimal target, BigDecimal realisasi, Polaritas polaritas) {
        return Capaian.of(target, Fraction.of(realisasi), polaritas).orElseThrow();
    }
}
