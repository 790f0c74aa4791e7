package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.Publications.Publication;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PublicationsTest {
    private static final DayRange MARCH = DayRange.of(YearMonth.of(2026, 3));
    private static final Instant APRIL = Instant.parse("2026-04-02T03:00:00Z");

    private final TestDatabase database;

    @TempDir
    private Path folder;

    private TestOffice office;
    private Periode periode;

    PublicationsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        office = TestOffice.open(database, folder);
        for (int i = 0; i < 6; i++) {
            office.keep(office.form(), Instant.parse("2026-03-02T03:00:00Z"));
        }
        office.clock.set(APRIL);
        periode = office.periode(MARCH);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void approve(boolean yes) {
        assertThat(office.bean(PeriodeSealing.class)
                        .decide(office.lastSeal(periode).id(), yes, "catatan", "camat"))
                .isEmpty();
    }

    private Optional<Publication> publication() {
        return office.bean(Publications.class).of(MARCH);
    }

    private void second() {
        office.keep(office.form().answeredAt("2026-03-10T03:00:00Z"), APRIL);
        assertThat(office.seal(periode, "jawaban terlambat")).isEmpty();
    }

    @Test
    void showsNothingBeforeItIsSealedAndApproved() {
        assertThat(publication()).isEmpty();
        assertThat(office.seal(periode, "")).isEmpty();
        assertThat(publication()).isEmpty();
        approve(true);
        assertThat(publication().orElseThrow().isPublic()).isTrue();
        assertThat(office.bean(Publications.class).all()).hasSize(1);
    }

    @Test
    void showsNothingThatTheCamatRejected() {
        assertThat(office.seal(periode, "")).isEmpty();
        approve(false);
        assertThat(publication()).isEmpty();
    }

    @Test
    void showsALaterVersionOnlyAfterItsOwnApproval() {
        assertThat(office.seal(periode, "")).isEmpty();
        approve(true);
        second();
        assertThat(publication().orElseThrow().seal().versi()).isEqualTo(1);
        approve(true);
        assertThat(publication().orElseThrow().seal().versi()).isEqualTo(2);
    }

    @Test
    void withdrawsWithAReasonAndShowsAgain() {
        assertThat(office.seal(periode, "")).isEmpty();
        approve(true);
        Publications publications = office.bean(Publications.class);
        assertThat(publications.say(publication().orElseThrow(), true, "salah layanan", "camat"))
                .isTrue();
        assertThat(publications.say(publication().orElseThrow(), true, "sekali lagi", "camat"))
                .isFalse();
        assertThat(publication().orElseThrow().isPublic()).isFalse();
        assertThat(publication().orElseThrow().word().orElseThrow().reason()).isEqualTo("salah layanan");
        assertThat(publications.say(publication().orElseThrow(), false, "", "camat"))
                .isTrue();
        assertThat(publication().orElseThrow().isPublic()).isTrue();
        assertThat(office.number("select count(*) as n from publikasi_keputusan"))
                .isEqualTo(2);
    }

    @Test
    void keepsEveryStepOfHandingIn() {
        Publications publications = office.bean(Publications.class);
        for (Kiriman.Status status : Kiriman.Status.values()) {
            publications.add(periode, new Kiriman(1, status, LocalDate.of(2026, 4, 2), "surat", APRIL, "perencana"));
        }
        assertThat(publications.kiriman(periode))
                .extracting(Kiriman::status)
                .containsExactly(Kiriman.Status.DITERIMA, Kiriman.Status.DIKOREKSI, Kiriman.Status.TERKIRIM);
        assertThat(office.number("select count(*) as n from audit_entry where event = 'kiriman.step'"))
                .isEqualTo(3);
    }
}
