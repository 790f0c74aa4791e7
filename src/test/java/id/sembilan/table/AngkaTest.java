package id.sembilan.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.table.Angka.Jenis;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AngkaTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UANG  | 2.488.389.980         | 2488389980",
                "NILAI | 97,78                 | 97.78",
                "NILAI | 83.55                 | 83.55",
                "NILAI | 51.19%                | 51.19",
                "NILAI | 48,81%                | 48.81",
                "UANG  | 900,000               | 900000",
                "UANG  | Rp. 2.488.389.980,-   | 2488389980",
                "UANG  | Rp.657.477.430,-      | 657477430",
                "UANG  | Rp. 283.842.529-      | 283842529",
                "UANG  | Rp. 161.081.000,00    | 161081000.00",
                "UANG  | 1.890.600.000,00,-    | 1890600000",
                "UANG  | 6.000.000,00          | 6000000.00",
                "NILAI | 97,78 %               | 97.78",
                "NILAI | 110, 93 %             | 110.93",
                "UANG  | 0,-                   | 0",
                "UANG  | 2.488                 | 2488",
                "NILAI | 0,735                 | 0.735",
                "NILAI | 3,235690              | 3.235690",
                "NILAI | -4,5                  | -4.5",
                "UANG  | 1,234,567.89          | 1234567.89",
            })
    void readsTheWaysOfficesWrite(Jenis jenis, String text, BigDecimal expected) {
        assertThat(Angka.read(text, jenis)).isEqualTo(new Angka.Terbaca(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "NA", "n/a", " - ", "Nihil"})
    void takesNothingForNoData(String text) {
        assertThat(Angka.read(text, Jenis.UANG)).isEqualTo(new Angka.Kosong());
    }

    @Test
    void asksWhereAnIndexCouldBeThousands() {
        assertThat(Angka.read("3.802", Jenis.NILAI))
                .isEqualTo(new Angka.Meragukan(List.of(new BigDecimal("3.802"), new BigDecimal("3802"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.365.00", "33.4105.600", "1,2,3", "12a", "--5", "1..2", "٣", "99999999999999999999"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(Angka.read(text, Jenis.UANG)).isEqualTo(new Angka.TakTerbaca());
    }
}
