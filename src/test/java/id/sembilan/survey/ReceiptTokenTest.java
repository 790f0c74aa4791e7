package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.office.Layanan;
import id.sembilan.receipt.Receipts;
import id.sembilan.receipt.TandaTerima;
import id.sembilan.storage.TestDatabase;
import id.sembilan.web.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptTokenTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void spendsATokenOnceAndAnswersTheSameSubmissionAgain(TestDatabase database) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            TandaTerima receipt = issue(office, true);
            TestForm first = office.form().token(token(receipt));
            assertThat(office.send(first)).isInstanceOf(Receipt.Kept.class);
            assertThat(office.send(first)).isInstanceOf(Receipt.Already.class);
            assertThat(office.send(office.form().token(token(receipt)))).isInstanceOf(Receipt.Held.class);
            assertThat(office.number("select count(*) as n from submission")).isEqualTo(1);
            assertThat(office.number("select count(*) as n from held_submission where reason = 'SPENT'"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsOnlyOneOfTwoDevicesSpendATokenAtTheSameMoment(TestDatabase database) throws Exception {
        try (TestOffice office = TestOffice.open(database, folder);
                ExecutorService devices = Executors.newFixedThreadPool(8)) {
            TandaTerima receipt = issue(office, true);
            List<Future<Receipt>> sent = new ArrayList<>();
            for (int device = 0; device < 8; device++) {
                sent.add(devices.submit(() -> office.send(office.form().token(token(receipt)))));
            }
            int kept = 0;
            for (Future<Receipt> one : sent) {
                kept += one.get() instanceof Receipt.Kept ? 1 : 0;
            }
            assertThat(kept).isEqualTo(1);
            assertThat(office.number("select count(*) as n from submission")).isEqualTo(1);
            assertThat(office.number("select count(*) as n from held_submission"))
                    .isEqualTo(7);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsNoWayFromAnAnswerToItsVisit(TestDatabase database) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            office.send(office.form().token(token(issue(office, true))));
            assertThat(office.number("select count(*) as n from receipt where token is not null"))
                    .isZero();
            assertThat(office.number("select count(*) as n from receipt where spent_day = '2026-03-02'"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensTheSurveyOnlyAfterTheServiceIsFinishedAndForFourteenDays(TestDatabase database) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            TandaTerima receipt = issue(office, false);
            assertThat(office.send(office.form().token(token(receipt)))).isInstanceOf(Receipt.Held.class);
            office.clock.advance(Duration.ofDays(30));
            office.write(writes -> {
                office.bean(Receipts.class).finish(writes, office.unit, receipt.id());
                return true;
            });
            office.clock.advance(Duration.ofDays(14));
            TestForm last = office.form().token(receipt.spacedCode());
            office.clock.advance(Duration.ofDays(1));
            assertThat(office.send(office.form().token(token(receipt)))).isInstanceOf(Receipt.Held.class);
            office.clock.set(TestClock.START.plus(Duration.ofDays(44)));
            assertThat(office.send(last)).isInstanceOf(Receipt.Kept.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsWhatBringsAForeignOrAlteredToken(TestDatabase database) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            TandaTerima receipt = issue(office, true);
            String altered = token(receipt).substring(1) + "Z";
            assertThat(office.send(office.form().token(altered))).isInstanceOf(Receipt.Held.class);
            assertThat(office.send(new TestForm(office.layanan.get(1).id()).token(token(receipt))))
                    .isInstanceOf(Receipt.Held.class);
            assertThat(office.send(office.form().token("'; drop table receipt; --")))
                    .isInstanceOf(Receipt.Held.class);
            assertThat(office.send(office.form().token(token(receipt)))).isInstanceOf(Receipt.Kept.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsAHeldAnswerOnlyOnceStaffDecidesSo(TestDatabase database) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            TestForm form = office.form().token("TIDAKADA");
            String id = ((Receipt.Held) office.send(form)).id();
            assertThat(office.number("select count(*) as n from tally")).isZero();
            office.clock.advance(Duration.ofDays(3));
            assertThat(office.bean(Intake.class).decide(id, true, "kepala")).isTrue();
            assertThat(office.bean(Intake.class).decide(id, true, "kepala")).isFalse();
            assertThat(office.number("select count(*) as n from submission where entry_day = '2026-03-05'"))
                    .isEqualTo(1);
            assertThat(office.send(form)).isInstanceOf(Receipt.Already.class);
            assertThat(office.bean(TallyCheck.class).differences()).isEmpty();
        }
    }

    private static TandaTerima issue(TestOffice office, boolean finished) {
        Layanan layanan = office.layanan.getFirst();
        return office.write(writes -> office.bean(Receipts.class)
                .issue(writes, office.unit, List.of(layanan), finished, 1, "petugas")
                .getFirst());
    }

    private static String token(TandaTerima receipt) {
        return receipt.token().orElseThrow();
    }
}
