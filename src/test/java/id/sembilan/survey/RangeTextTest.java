package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTextTest {
    @ParameterizedTest
    @CsvSource({
        "2023,                   2023-01-01, 2024-01-01",
        "2024,                   2024-01-01, 2025-01-01",
        "2023-S1,                2023-01-01, 2023-07-01",
        "2023-S2,                2023-07-01, 2024-01-01",
        "2023-T1,                2023-01-01, 2023-04-01",
        "2023-T4,                2023-10-01, 2024-01-01",
        "2024-02,                2024-02-01, 2024-03-01",
        "2023-12,                2023-12-01, 2024-01-01",
        "2023-02-06..2023-02-17, 2023-02-06, 2023-02-18",
        "2023-12-31..2023-12-31, 2023-12-31, 2024-01-01",
        "2023-11-01..2024-01-31, 2023-11-01, 2024-02-01",
        "' 2023-05 ',            2023-05-01, 2023-06-01",
    })
    void readsAndWritesTheSameRange(String text, LocalDate from, LocalDate until) {
        DayRange range = new DayRange(from, until);
        assertThat(RangeText.parse(text)).contains(range);
        assertThat(RangeText.of(range)).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01..2023-12,",
        "2023-01-01..2023-12-31, 2023",
        "2023-04-01..2023-06-30, 2023-T2",
        "2023-07-01..2023-12-31, 2023-S2",
        "2024-02-01..2024-02-29, 2024-02",
        "2023-02-01..2023-02-27, 2023-02-01..2023-02-27",
    })
    void writesTheShortestText(String text, String shortest) {
        assertThat(RangeText.parse(text).map(RangeText::of)).isEqualTo(Optional.ofNullable(shortest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "02023",
                "2023-0",
                "2023-13",
                "2023-00",
                "2023-S0",
                "2023-S3",
                "2023-S4",
                "2023-T0",
                "2023-T5",
                "2023-s1",
                "2023-Q1",
                "2023-02-30..2023-03-01",
                "2023-06-31..2023-07-01",
                "2023-02-29..2023-03-01",
                "2023-03-02..2023-03-01",
                "2023-03-01",
                "2023-03-01..",
                "2023/03",
                "-2023",
                "٢٠٢٣",
                "2023-05-01..2023-05",
                "2023;2024",
                "semua"
            })
    void refusesWhatIsNoRange(String text) {
        assertThat(RangeText.parse(text)).isEmpty();
    }

    @Property
    void readsBackWhatItWrote(@ForAll @From("ranges") DayRange range) {
        assertThat(RangeText.parse(RangeText.of(range))).contains(range);
    }

    @Property
    void holdsEachDayOnceInNeighbours(@ForAll @From("ranges") DayRange range, @ForAll @From("days") LocalDate day) {
        DayRange before = new DayRange(LocalDate.of(1900, 1, 1), range.from());
        DayRange after = new DayRange(range.until(), LocalDate.of(2200, 1, 1));
        assertThat(List.of(before, range, after))
                .filteredOn(one -> one.contains(day))
                .hasSize(1);
        assertThat(range.contains(range.from())).isTrue();
        assertThat(range.contains(range.lastDay())).isTrue();
        assertThat(range.contains(range.until())).isFalse();
        assertThat(range.contains(range)).isTrue();
        assertThat(range.contains(before) || range.contains(after)).isFalse();
    }

    @Property
    void dividesAYearIntoItsPartsWithoutARest(@ForAll @From("years") int year) {
        for (List<String> parts : List.of(List.of("-S1", "-S2"), List.of("-T1", "-T2", "-T3", "-T4"))) {
            LocalDate next = LocalDate.of(year, 1, 1);
            for (String part : parts) {
                DayRange range = RangeText.parse(Year.of(year) + part).orElseThrow();
                assertThat(range.from()).isEqualTo(next);
                next = range.until();
            }
            assertThat(next).isEqualTo(LocalDate.of(year + 1, 1, 1));
        }
    }

    @Test
    void hasAtLeastOneDay() {
        LocalDate day = LocalDate.of(2023, 5, 5);
        assertThatIllegalArgumentException().isThrownBy(() -> new DayRange(day, day));
        assertThatIllegalArgumentException().isThrownBy(() -> new DayRange(day, day.minusDays(1)));
        assertThat(DayRange.of(day)).isEqualTo(new DayRange(day, day.plusDays(1)));
        assertThat(DayRange.of(YearMonth.of(2024, 2)).lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1970, 2100);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(0, LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Whole months as often as odd days. */
    @Provide
    Arbitrary<DayRange> ranges() {
        Arbitrary<DayRange> odd = Combinators.combine(
                        days(), Arbitraries.integers().between(1, 800))
                .as((from, length) -> new DayRange(from, from.plusDays(length)));
        Arbitrary<DayRange> months = Combinators.combine(
                        years(), Arbitraries.integers().between(1, 12), Arbitraries.of(1, 2, 3, 6, 12, 18))
                .as((year, month, length) -> {
                    LocalDate from = LocalDate.of(year, month, 1);
                    return new DayRange(from, from.plusMonths(length));
                });
        return Arbitraries.oneOf(odd, months);
    }
}
