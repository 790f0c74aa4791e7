package id.sembilan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.scoring.Cetakan.Penilaian;
import id.sembilan.scoring.Cetakan.Salah;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CetakanTest {
    @ParameterizedTest(name = "{2} for {0} of {1}: {3}")
    @CsvSource({
        "68.45, 70,   97.78,  TERPOTONG",
        "68.80, 73,   94.24,  TERPOTONG",
        "68.80, 73,   94.25,  SESUAI",
        "68.80, 73,   94.38,  SALAH",
        "93.69, 88,  106.46,  TERPOTONG",
        "93.69, 88,  106.47,  SESUAI",
        "83.20, 75,  110.93,  SESUAI",
        "83.20, 75,  110.94,  PEMBULATAN",
        "33,    34,   97.05,  TERPOTONG",
    })
    void tellsCutFromWrong(BigDecimal realisasi, BigDecimal target, BigDecimal printed, Penilaian expected) {
        Fraction exact = Fraction.of(realisasi).dividedBy(Fraction.of(target)).times(100);
        assertThat(Cetakan.check(printed, exact, List.of()).penilaian()).isEqualTo(expected);
    }

    @Test
    void namesTheSlipThatGivesAWrongFigure() {
        // Kerjo: capaian 94,38 in percent less the budget share 0,7979 as a fraction.
        Fraction capaian = Fraction.of(new BigDecimal("94.38"));
        Fraction share = Fraction.of(1_883_446_594L, 2_360_412_480L);
        Cetakan check = Cetakan.check(
                new BigDecimal("93.58"),
                capaian.minus(share.times(100)),
                List.of(new Salah("persen_kurang_pecahan", capaian.minus(share))));
        assertThat(check.penilaian()).isEqualTo(Penilaian.SALAH);
        assertThat(check.salah().orElseThrow().kode()).isEqualTo("persen_kurang_pecahan");
        assertThat(check.benar()).isEqualTo("14.59");
    }
}
