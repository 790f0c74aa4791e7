package id.sembilan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FractionTest {
    @Test
    void isAlwaysInLowestTerms() {
        assertThat(Fraction.of(-6, -9)).isEqualTo(Fraction.of(2, 3));
        assertThat(Fraction.of(6, -9)).isEqualTo(Fraction.of(-2, 3));
        assertThat(Fraction.of(new BigDecimal("0.250"))).isEqualTo(Fraction.of(1, 4));
        assertThat(Fraction.of(new BigDecimal("1E+2"))).isEqualTo(Fraction.of(100));
    }

    @Test
    void roundsHalfUpAwayFromZero() {
        assertThat(Fraction.of(5, 1000).round(2)).isEqualTo("0.01");
        assertThat(Fraction.of(-5, 1000).round(2)).isEqualTo("-0.01");
        assertThat(Fraction.of(4999, 1000000).round(2)).isEqualTo("0.00");
        assertThat(Fraction.of(1, 3).round(6)).isEqualTo("0.333333");
    }

    @Test
    void hasNoZeroDenominator() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(0)).isInstanceOf(ArithmeticException.class);
    }
}
