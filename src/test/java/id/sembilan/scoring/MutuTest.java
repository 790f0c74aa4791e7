package id.sembilan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class MutuTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/scoring/mutu.csv", numLinesToSkip = 2)
    void gradesEveryBoundaryOfMutu(BigDecimal tepat, BigDecimal dibulatkan, Mutu mutu) {
        Ikm ikm = Ikm.ofIndeks(Fraction.of(tepat).dividedBy(25));

        assertThat(ikm.nilai()).isEqualTo(dibulatkan);
        assertThat(ikm.mutu()).isEqualTo(mutu);
    }

    @Test
    void gradesNothingThatIsNotRounded() {
        assertThatThrownBy(() -> Mutu.of(new BigDecimal("88.305"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.74", "100.01", "83.2", "83.203", "0.00", "-25.00"})
    void buildsNoIkmOutsideItsRangeOrScale(String nilai) {
        assertThatThrownBy(() -> new Ikm(new BigDecimal(nilai))).isInstanceOf(IllegalArgumentException.class);
    }
}
