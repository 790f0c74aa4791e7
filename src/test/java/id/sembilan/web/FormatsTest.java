package id.sembilan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource({
        "83.20,      '83,20'",
        "100.00,     '100,00'",
        "0.359111,   '0,359111'",
        "-0.50,      '-0,50'",
        "1234567.5,  '1.234.567,5'",
        "3,          3",
        "0.00,       '0,00'"
    })
    void writesADecimalWithACommaAndAllItsPlaces(BigDecimal number, String text) {
        assertThat(Formats.decimal(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1104, 1.104", "10000000, 10.000.000"})
    void writesAWholeNumberWithDots(long number, String text) {
        assertThat(Formats.whole(number)).isEqualTo(text);
    }

    @Property
    void keepsEveryDigit(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long digits,
            @ForAll @IntRange(max = 6) int places) {
        BigDecimal number = BigDecimal.valueOf(digits, places);
        String text = Formats.decimal(number);
        assertThat(new BigDecimal(text.replace(".", "").replace(',', '.'))).isEqualTo(number);
    }

    @Test
    void writesDaysAndMonthsInIndonesianWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.US);
        try {
            assertThat(Formats.day(LocalDate.of(2026, 8, 17))).isEqualTo("17 Agustus 2026");
            assertThat(Formats.month(YearMonth.of(2026, 12))).isEqualTo("Desember 2026");
            assertThat(IntStream.rangeClosed(1, 12)
                            .mapToObj(month -> Formats.shortMonth(YearMonth.of(2026, month)))
                            .toList())
                    .containsExactly(
                            "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesAMomentInTheOfficesTimeZone() {
        Instant moment = Instant.parse("2026-05-31T17:05:00Z");
        assertThat(Formats.moment(moment, ZoneId.of("Asia/Jakarta"))).isEqualTo("1 Jun 2026 00.05");
        assertThat(Formats.moment(moment, ZoneId.of("Asia/Jayapura"))).isEqualTo("1 Jun 2026 02.05");
    }
}
