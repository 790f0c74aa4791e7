package id.sembilan.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sembilan.performance.Skala.Kategori;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkalaTest {
    private final ShippedSkala shipped;

    SkalaTest() throws IOException {
        this.shipped = new ShippedSkala(ObjectMapper.getDefault());
    }

    @ParameterizedTest
    @CsvSource({
        "permendagri-86-2017, 106.47, Sangat Tinggi",
        "permendagri-86-2017,  91.00, Sangat Tinggi",
        "permendagri-86-2017,  90.50, Tinggi",
        "permendagri-86-2017,  76.00, Tinggi",
        "permendagri-86-2017,  75.99, Sedang",
        "permendagri-86-2017,  50.00, Sangat Rendah",
        "permendagri-86-2017,  -5.00, Sangat Rendah",
        "istimewa,            108.00, Istimewa",
        "istimewa,            100.00, Baik",
        "istimewa,             94.25, Baik",
        "istimewa,             85.00, Butuh Perbaikan",
        "istimewa,             20.00, Kurang",
        "istimewa,             19.99, Sangat Kurang",
        "sangat-baik,         110.93, Sangat Baik",
        "sangat-baik,          97.79, Baik",
        "sangat-baik,          74.50, Cukup",
        "sangat-baik,          54.99, Kurang",
        "sangat-berhasil,     100.77, Sangat Berhasil",
        "sangat-berhasil,      85.00, Sangat Berhasil",
        "sangat-berhasil,      69.99, Cukup Berhasil",
        "sangat-berhasil,      54.99, Tidak Berhasil",
    })
    void hasAWordForEveryCapaian(String kode, BigDecimal printed, String word) {
        assertThat(shipped.byKode(kode).orElseThrow().of(printed).nama()).isEqualTo(word);
    }

    @Test
    void doesNotKnowTheWordsOfAnother() {
        Skala skala = shipped.byKode("sangat-baik").orElseThrow();
        assertThat(skala.knows(" sangat baik ")).isTrue();
        assertThat(skala.knows("Istimewa")).isFalse();
    }

    @Test
    void refusesLimitsThatDoNotFall() {
        assertThatThrownBy(() -> new Skala(
                        "x",
                        "x",
                        "x",
                        List.of(
                                band("Baik", "50"),
                                band("Cukup", "50"),
                                new Kategori("Kurang", Optional.empty(), false))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Skala("x", "x", "x", List.of(band("Baik", "50"), band("Kurang", "0"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Kategori band(String nama, String batas) {
        return new Kategori(nama, Optional.of(new BigDecimal(batas)), true);
    }
}
