package id.sembilan.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "123", "123456789", "12a4", "12 4", "١٢٣٤"})
    void takesFourToEightDigitsOnly(String digits) {
        assertThat(Pin.isAcceptable(digits)).isFalse();
        assertThatThrownBy(() -> Pin.of(digits)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hashesTheSamePinDifferentlyEachTime() {
        Pin first = Pin.of("2468");
        Pin second = Pin.of("2468");
        assertThat(first.hash()).hasSize(64).isNotEqualTo(second.hash());
        assertThat(first.salt()).hasSize(32).isNotEqualTo(second.salt());
    }
}
