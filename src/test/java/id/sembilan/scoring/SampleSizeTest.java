package id.sembilan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.scoring.SampleSize.TingkatKesalahan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SampleSizeTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/scoring/krejcie-morgan.csv", numLinesToSkip = 2)
    void givesEveryPairOfThePrintedTable(long populasi, long sampel) {
        assertThat(SampleSize.of(populasi)).isEqualTo(sampel);
    }

    @Test
    void surveysEverybodyBelowTen() {
        for (long populasi = 0; populasi < 10; populasi++) {
            assertThat(SampleSize.of(populasi)).isEqualTo(populasi);
        }
    }

    @Test
    void asksMoreForASmallerErrorRate() {
        assertThat(SampleSize.of(1300, TingkatKesalahan.SEPULUH_PERSEN)).isEqualTo(224);
        assertThat(SampleSize.of(1300, TingkatKesalahan.LIMA_PERSEN)).isEqualTo(297);
        assertThat(SampleSize.of(1300, TingkatKesalahan.SATU_PERSEN)).isEqualTo(440);
    }
}
