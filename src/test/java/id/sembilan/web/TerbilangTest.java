package id.sembilan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerbilangTest {
    @ParameterizedTest
    @CsvSource({
        "657477430, enam ratus lima puluh tujuh juta empat ratus tujuh puluh tujuh ribu empat ratus tiga puluh rupiah",
        "283842529, dua ratus delapan puluh tiga juta delapan ratus empat puluh dua ribu lima ratus dua puluh sembilan rupiah",
        "3413100300, tiga miliar empat ratus tiga belas juta seratus ribu tiga ratus rupiah",
        "0, nol rupiah",
        "10, sepuluh rupiah",
        "11, sebelas rupiah",
        "18, delapan belas rupiah",
        "100, seratus rupiah",
        "1000, seribu rupiah",
        "21000, dua puluh satu ribu rupiah",
        "101000, seratus satu ribu rupiah",
        "1000000, satu juta rupiah",
        "1001000, satu juta seribu rupiah",
        "1000000000, satu miliar rupiah",
        "1000000000000, satu triliun rupiah",
        "-5, minus lima rupiah",
    })
    void writesMoneyInWords(long amount, String words) {
        assertThat(Terbilang.rupiah(amount)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "83.20, delapan puluh tiga koma dua nol",
        "100.00, seratus koma nol nol",
        "7, tujuh",
        "-0.05, minus nol koma nol lima"
    })
    void readsDecimalsDigitByDigit(BigDecimal number, String words) {
        assertThat(Terbilang.of(number)).isEqualTo(words);
    }

    @Test
    void hasNoWordsBeyondTriliun() {
        assertThatThrownBy(() -> Terbilang.of(1_000_000_000_000_000L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Terbilang.of(Long.MIN_VALUE)).isInstanceOf(IllegalArgumentException.class);
    }
}
