package id.sembilan.report;

import static id.sembilan.report.Change.Direction.NAIK;
import static id.sembilan.report.Change.Direction.RELATIF;
import static id.sembilan.report.Change.Direction.TETAP;
import static id.sembilan.report.Change.Direction.TURUN;
import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.report.Change.Direction;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void callsAChangeARiseOnlyBeyondTheMarginsOfBoth() {
        // The margin of the difference is the root of 1² + 1²: 1,4142.
        assertThat(direction("82.00", "83.41")).isEqualTo(RELATIF);
        assertThat(direction("82.00", "83.42")).isEqualTo(NAIK);
        assertThat(direction("83.42", "82.00")).isEqualTo(TURUN);
        assertThat(direction("83.41", "82.00")).isEqualTo(RELATIF);
        assertThat(direction("82.00", "82.00")).isEqualTo(TETAP);
    }

    @Test
    void isSureOfNothingWithoutAMargin() {
        assertThat(Change.of(new BigDecimal("40.00"), Optional.empty(), new BigDecimal("90.00"), margin())
                        .direction())
                .isEqualTo(RELATIF);
    }

    private static Direction direction(String before, String now) {
        return Change.of(new BigDecimal(before), margin(), new BigDecimal(now), margin())
                .direction();
    }

    private static Optional<BigDecimal> margin() {
        return Optional.of(new BigDecimal("1.00"));
    }
}
