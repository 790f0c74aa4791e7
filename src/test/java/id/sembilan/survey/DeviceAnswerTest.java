package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.security.Device;
import id.sembilan.security.Devices;
import id.sembilan.security.Enrolments;
import id.sembilan.storage.TestDatabase;
import id.sembilan.web.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of an answer because of the tablet it comes from. */
class DeviceAnswerTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void remembersTheTabletAndItsLoketWhereTheAnswerNamesNone(TestDatabase database) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            Device device = enrol(
                    office, "Tablet 1", Optional.of(office.loket.getFirst().id()));
            assertThat(send(office, office.form(), device)).isInstanceOf(Receipt.Kept.class);
            assertThat(send(office, office.form().loket(office.loket.getLast().id()), device))
                    .isInstanceOf(Receipt.Kept.class);
            assertThat(office.texts("loket_id", "select loket_id from submission order by nomor"))
                    .containsExactly(
                            office.loket.getFirst().id(), office.loket.getLast().id());
            assertThat(office.texts("device_id", "select distinct device_id from submission"))
                    .containsExactly(device.id());
            assertThat(office.bean(TallyCheck.class).differences()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatARevokedTabletStillSendsForStaffToDecide(TestDatabase database) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            Device device = enrol(
                    office, "Tablet 1", Optional.of(office.loket.getFirst().id()));
            TestForm form = office.form().answeredAt("2026-03-02T03:00:00Z");
            office.clock.advance(Duration.ofHours(2));
            office.bean(Devices.class).revoke(device, "kepala");
            Device revoked = seen(office, device);
            assertThat(revoked.active()).isFalse();
            String id = ((Receipt.Held) send(office, form, revoked)).id();
            assertThat(send(office, form, revoked)).isEqualTo(new Receipt.Held(id));
            assertThat(office.number("select count(*) as n from submission")).isZero();
            assertThat(office.texts("reason", "select reason from held_submission"))
                    .containsExactly("REVOKED_DEVICE");
            assertThat(office.bean(Intake.class).decide(id, true, "kepala")).isTrue();
            assertThat(office.texts("device_id", "select device_id from submission"))
                    .containsExactly(device.id());
            assertThat(office.texts("loket_id", "select loket_id from submission"))
                    .containsExactly(office.loket.getFirst().id());
            assertThat(send(office, form, revoked)).isInstanceOf(Receipt.Already.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsAnAnswerFromBeforeItsTabletOnTheDayItArrivesAndSaysSo(TestDatabase database) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            Device device = enrol(office, "Tablet 1", Optional.empty());
            office.clock.advance(Duration.ofDays(2));
            send(office, office.form().answeredAt("2026-03-01T02:00:00Z"), device);
            send(office, office.form().answeredAt("2026-03-02T01:57:00Z"), device);
            send(office, office.form().answeredAt("2026-03-03T02:00:00Z"), device);
            assertThat(office.texts("day", "select from_day as day from submission order by nomor"))
                    .containsExactly("2026-03-04", "2026-03-02", "2026-03-03");
            assertThat(office.numbers("flag", "select clock_doubtful as flag from submission order by nomor"))
                    .containsExactly(1L, 0L, 0L);
            office.send(office.form());
            office.send(office.form());
            office.clock.advance(Duration.ofDays(1));
            Figure figure = office.figure(DayRange.of(YearMonth.of(2026, 3)));
            assertThat(office.bean(Figures.class).rows(figure, 0, 50))
                    .hasSize(5)
                    .filteredOn(AnswerRow::clockDoubtful)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhichAnswersLieInTheFutureAlsoAfterTheClockWasCorrected(TestDatabase database) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            office.clock.set(Instant.parse("2026-03-02T03:00:00Z"));
            // Nothing tells how wrong the clock is.
            office.send(office.form().answeredAt("2026-03-05T03:00:00Z"));
            // Three days ahead at sending, too: corrected to an hour ago.
            office.send(office.form().answeredAt("2026-03-05T02:00:00Z").deviceSentAt("2026-03-05T03:00:00Z"));
            // Corrected, and still in the future.
            office.send(office.form().answeredAt("2026-03-05T09:00:00Z").deviceSentAt("2026-03-05T03:00:00Z"));
            // A clock that is three minutes ahead is no reason to look.
            office.send(office.form().answeredAt("2026-03-02T03:03:00Z").deviceSentAt("2026-03-02T03:03:00Z"));
            assertThat(office.texts("day", "select distinct from_day as day from submission"))
                    .containsExactly("2026-03-02");
            assertThat(office.numbers("flag", "select clock_doubtful as flag from submission order by nomor"))
                    .containsExactly(1L, 0L, 1L, 0L);
        }
    }

    /** A tablet as an admin enrols it, at the moment of the clock. */
    static Device enrol(TestOffice office, String nama, Optional<String> loketId) {
        Enrolments enrolments = office.bean(Enrolments.class);
        String code = enrolments.offer(office.unit.id(), nama, loketId, Optional.empty(), "kepala");
        return enrolments.enrol(code).orElseThrow().device();
    }

    private static Device seen(TestOffice office, Device device) {
        return office.read(reads -> office.bean(Devices.class).byId(reads, device.id()))
                .orElseThrow()
                .device();
    }

    private static Receipt send(TestOffice office, TestForm form, Device device) {
        assertThat(office.clock.instant()).isAfterOrEqualTo(TestClock.START);
        return office.bean(Intake.class)
                .receive(form.form(), Optional.of(device))
                .join();
    }
}
