package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.budget.Serapan;
import id.sembilan.performance.Efisiensi.Keluaran;
import id.sembilan.performance.Efisiensi.Metode;
import id.sembilan.scoring.Fraction;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EfisiensiTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Kerjo Tata Laksana,        73, 68.80, 2360412480, 1883446594, 15.34, 88.34",
        "Kerjo Pembangunan Desa,  0.75,  0.81,  127977500,  113701350, 17.74, 94.34",
        "Jaten tujuan,              70, 68.45, 3413100300, 3129257771,  6.24, 65.60",
        "Jaten sasaran,             75, 83.20, 3413100300, 3129257771, 17.35, 93.38",
        "Kertanegara IKM,           88, 93.69,  176110000,  160039000, 14.64, 86.61",
        "Kertanegara SAKIP,         66, 63.16, 1714490000, 1607070802,  2.05, 55.13",
    })
    void followsPmk22FromUnroundedCapaian(
            String what,
            BigDecimal target,
            BigDecimal realisasi,
            long anggaran,
            long spent,
            BigDecimal e,
            BigDecimal ne) {
        Capaian capaian =
                Capaian.of(target, Fraction.of(realisasi), Polaritas.POSITIF).orElseThrow();
        Efisiensi efisiensi = Efisiensi.of(Metode.PMK_22, List.of(new Keluaran(capaian, new Serapan(anggaran, spent))))
                .orElseThrow();
        assertThat(efisiensi.e().orElseThrow().round(2)).isEqualTo(e);
        assertThat(efisiensi.nilai().round(2)).isEqualTo(ne);
    }

    @ParameterizedTest
    @CsvSource({"100, 70, 100.00", "100, 80, 100.00", "100, 100, 50.00", "100, 120, 0.00", "100, 150, 0.00"})
    void keepsNeBetween0And100(BigDecimal capaian, long realisasi, BigDecimal ne) {
        assertThat(Efisiensi.of(Metode.PMK_22, List.of(keluaran(capaian, 100, realisasi)))
                        .orElseThrow()
                        .nilai()
                        .round(2))
                .isEqualTo(ne);
    }

    @ParameterizedTest
    @CsvSource({
        "SELISIH, 106.47, 176110000, 160039000, 15.60",
        "SELISIH, 95.69, 1714490000, 1607070802, 1.96",
        "SISA, 97.79, 3413100300, 3129257771, 8.32",
        "RASIO, 100, 200, 100, 2.00"
    })
    void offersTheOtherMethods(Metode metode, BigDecimal capaian, long anggaran, long realisasi, BigDecimal expected) {
        assertThat(Efisiensi.of(metode, List.of(keluaran(capaian, anggaran, realisasi)))
                        .orElseThrow()
                        .nilai()
                        .round(2))
                .isEqualTo(expected);
    }

    @Test
    void saysNothingWhereThereIsNothingToCompare() {
        for (Metode metode : Metode.values()) {
            assertThat(Efisiensi.of(metode, List.of())).isEmpty();
            assertThat(Efisiensi.of(metode, List.of(keluaran(BigDecimal.TEN, 0, 0))))
                    .isEmpty();
        }
        assertThat(Efisiensi.of(Metode.RASIO, List.of(keluaran(BigDecimal.TEN, 10, 0))))
                .isEmpty();
        assertThat(Efisiensi.of(Metode.PMK_22, List.of(keluaran(BigDecimal.ZERO, 10, 1))))
                .isEmpty();
    }

    private static Keluaran keluaran(BigDecimal capaian, long anggaran, long realisasi) {
        return new Keluaran(new Capaian(Fraction.of(capaian)), new Serapan(anggaran, realisasi));
    }
}
