package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.security.Device;
import id.sembilan.security.Device.Contact;
import id.sembilan.security.Devices;
import id.sembilan.storage.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealWarningsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void namesTabletsWhoseAnswersWait(TestDatabase database) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            office.keep(office.form(), Instant.parse("2026-03-02T02:00:00Z"));
            told(office, DeviceAnswerTest.enrol(office, "Tablet 1", Optional.empty()), 3, 0);
            told(office, DeviceAnswerTest.enrol(office, "Tablet 2", Optional.empty()), 0, 0);
            told(office, DeviceAnswerTest.enrol(office, "Tablet 3", Optional.empty()), 0, 2);
            Device gone = DeviceAnswerTest.enrol(office, "Tablet 4", Optional.empty());
            told(office, gone, 7, 0);
            office.bean(Devices.class).revoke(gone, "kepala");
            assertThat(warnings(office))
                    .filteredOn(one -> one.startsWith("Tablet"))
                    .satisfiesExactly(
                            one -> assertThat(one).startsWith("Tablet 1: masih ada 3 jawaban"),
                            one -> assertThat(one).startsWith("Tablet 3: ada 2 jawaban yang ditolak"));
        }
    }

    private static void told(TestOffice office, Device device, int waiting, int refused) {
        Contact contact = new Contact(office.clock.instant(), "a1", waiting, Optional.empty(), refused, 0);
        office.write(writes -> {
            office.bean(Devices.class).contact(writes, device, contact);
            return true;
        });
    }

    private static List<String> warnings(TestOffice office) {
        Periode march = office.periode(DayRange.of(YearMonth.of(2026, 3)));
        return office.read(reads -> office.bean(SealWarnings.class)
                .of(
                        reads,
                        office.unit,
                        office.bean(PeriodeSealing.class)
                                .preview(reads, office.unit, march)
                                .content()));
    }
}
