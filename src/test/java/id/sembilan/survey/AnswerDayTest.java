package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.office.ZonaWaktu;
import id.sembilan.storage.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which local day an answer belongs to, and when it may first show. */
@ParameterizedClass
@EnumSource
class AnswerDayTest {
    private static final Instant RECEIVED = Instant.parse("2026-02-01T03:00:00Z");

    @TempDir
    Path folder;

    private final TestDatabase database;

    AnswerDayTest(TestDatabase database) {
        this.database = database;
    }

    @ParameterizedTest
    @CsvSource({
        "WIB,  2026-01-31T16:59:59Z, 2026-01-31",
        "WIB,  2026-01-31T17:00:00Z, 2026-02-01",
        "WITA, 2026-01-31T15:59:59Z, 2026-01-31",
        "WITA, 2026-01-31T16:00:00Z, 2026-02-01",
        "WIT,  2026-01-31T14:59:59Z, 2026-01-31",
        "WIT,  2026-01-31T15:00:00Z, 2026-02-01",
    })
    void knowsTheLastSecondOfAMonthInEachTimeZone(ZonaWaktu zona, String answered, LocalDate day) {
        try (TestOffice office = TestOffice.open(database, folder, zona)) {
            office.keep(office.form().answeredAt(answered), RECEIVED);
            assertThat(day(office)).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "right clock,            2026-01-31T16:59:59Z, 2026-02-01T03:00:00Z, 2026-01-31",
        "seven hours ahead,      2026-01-31T23:59:59Z, 2026-02-01T10:00:00Z, 2026-01-31",
        "seven hours behind,     2026-01-31T09:59:59Z, 2026-01-31T20:00:00Z, 2026-01-31",
        "seven hours behind too, 2026-01-31T10:00:00Z, 2026-01-31T20:00:00Z, 2026-02-01",
        "reset to 1970,          1970-01-01T00:00:10Z, 1970-01-01T10:00:11Z, 2026-01-31",
        "half a century ahead,   2076-01-31T16:59:59Z, 2076-02-01T03:00:00Z, 2026-01-31",
        "four minutes ahead,     2026-01-31T17:00:30Z, 2026-02-01T03:04:00Z, 2026-02-01",
        "six minutes ahead,      2026-01-31T17:00:30Z, 2026-02-01T03:06:00Z, 2026-01-31",
    })
    void correctsADeviceByWhatItsClockSaysWhenItSends(String clock, String answered, String sent, LocalDate day) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            office.keep(office.form().answeredAt(answered).deviceSentAt(sent), RECEIVED);
            assertThat(day(office)).isEqualTo(day);
            assertThat(office.numbers("at", "select answered_at as at from submission"))
                    .containsExactly(Instant.parse(answered).toEpochMilli());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Without a time of sending, nothing tells how wrong the clock is.
        "2026-02-01T16:59:59Z,",
        "2026-02-01T17:00:00Z,",
        "2035-01-01T00:00:00Z,",
        "2026-02-02T03:00:00Z, 2026-02-01T03:00:00Z",
        ",",
        ", 2026-01-31T03:00:00Z",
        // Before anybody could ask these questions.
        "1970-01-01T00:00:10Z,",
        "1970-01-01T00:00:10Z, 2026-02-01T03:00:00Z",
        "2017-05-07T16:59:59Z,",
    })
    void countsAnImpossibleTimeWhenItArrives(String answered, String sent) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            TestForm form = office.form();
            if (answered != null) {
                form.answeredAt(answered);
            }
            if (sent != null) {
                form.deviceSentAt(sent);
            }
            office.keep(form, RECEIVED);
            assertThat(day(office)).isEqualTo(LocalDate.of(2026, 2, 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "+1000000000-12-31T23:59:59.999999999Z",
        "-1000000000-01-01T00:00:00Z",
        "+12026-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z"
    })
    void refusesATimeThatNoClockTells(String edge) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            office.clock.set(RECEIVED);
            List<TestForm> forms = List.of(
                    office.form().answeredAt(edge),
                    office.form().deviceSentAt(edge),
                    office.form().answeredAt(edge).deviceSentAt("2026-02-01T03:00:00Z"),
                    office.form().answeredAt("2026-02-01T02:00:00Z").deviceSentAt(edge),
                    office.form().answeredAt(edge).deviceSentAt(edge));
            assertThat(forms).extracting(office::send).hasOnlyElementsOfType(Receipt.Refused.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WIB,  2026-02-01T08:59:59Z, 2026-02-01",
        "WIB,  2026-02-01T09:00:00Z, 2026-02-02",
        "WIT,  2026-02-01T06:59:59Z, 2026-02-01",
        "WIT,  2026-02-01T07:00:00Z, 2026-02-02",
        "WIB,  2026-02-28T16:59:59Z, 2026-03-01",
        "WIB,  2026-02-28T17:00:00Z, 2026-03-01",
    })
    void waitsForTheNextDayWhenItComesAfterClosing(ZonaWaktu zona, Instant received, LocalDate entryDay) {
        try (TestOffice office = TestOffice.open(database, folder, zona)) {
            office.keep(office.form(), received);
            assertThat(office.texts("day", "select entry_day as day from submission"))
                    .containsExactly(entryDay.toString());
        }
    }

    /** Answered in January without a network, received in February: part of January once February's day is whole. */
    @Test
    void addsALateAnswerToTheMonthItWasGivenIn() {
        DayRange january = DayRange.of(YearMonth.of(2026, 1));
        try (TestOffice office = TestOffice.open(database, folder)) {
            for (int i = 0; i < 5; i++) {
                office.keep(
                        office.form()
                                .answers(2)
                                .answeredAt("2026-01-31T08:00:00Z")
                                .deviceSentAt(RECEIVED.toString()),
                        RECEIVED);
            }
            office.clock.set(Instant.parse("2026-02-01T08:59:59Z"));
            assertThat(office.figure(january).hasil()).isEmpty();
            office.clock.set(Instant.parse("2026-02-01T09:00:00Z"));
            assertThat(office.figure(january).tally().responden()).isEqualTo(5);
            assertThat(office.figure(DayRange.of(YearMonth.of(2026, 2))).hasil())
                    .isEmpty();
        }
    }

    private static LocalDate day(TestOffice office) {
        assertThat(office.texts("day", "select until_day as day from submission"))
                .containsExactly(LocalDate.parse(from(office)).plusDays(1).toString());
        return LocalDate.parse(from(office));
    }

    private static String from(TestOffice office) {
        return office.texts("day", "select from_day as day from submission").getFirst();
    }
}
