package id.sembilan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsurTest {
    @Test
    void standsInTheOrderOfItsNumber() {
        assertThat(Stream.of("U10", "U9", "U2", "U11", "U1").map(Unsur::of).sorted())
                .extracting(Unsur::kode)
                .containsExactly("U1", "U2", "U9", "U10", "U11");
    }

    @Test
    void isTheSameByKode() {
        assertThat(Unsur.tambahan(10, "Kebersihan")).isEqualTo(Unsur.of("U10")).hasSameHashCodeAs(Unsur.of("U10"));
        assertThat(Unsur.of("U8")).isSameAs(Unsur.PENGADUAN);
        assertThat(Unsur.of("U10").nama()).isEqualTo("Unsur tambahan 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "u1", "U0", "U01", "U", "8", "U1a"})
    void refusesAKodeThatIsNone(String kode) {
        assertThatThrownBy(() -> Unsur.of(kode)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addsUnsurBeyondTheNineOnly() {
        assertThatThrownBy(() -> Unsur.tambahan(9, "Kebersihan")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Unsur.tambahan(10, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void takesNilaiOfOneToFourOnly(int angka) {
        assertThatThrownBy(() -> new Nilai(angka)).isInstanceOf(IllegalArgumentException.class);
    }
}
