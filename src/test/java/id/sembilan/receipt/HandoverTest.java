package id.sembilan.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.admin.SampleOffice;
import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.security.Device;
import id.sembilan.security.Enrolments;
import id.sembilan.storage.Reader;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoverTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void forgetsWhichTabletShowedASurveyWithItsAnswer(TestDatabase database) {
        Map<String, Object> settings = new HashMap<>(database.settings(folder));
        settings.put(TestClock.PROPERTY, "true");
        try (ApplicationContext context = ApplicationContext.builder()
                .properties(settings)
                .banner(false)
                .deduceEnvironment(false)
                .start()) {
            context.getBean(SampleOffice.class).fill();
            Reader reader = context.getBean(Reader.class);
            OfficeStore offices = context.getBean(OfficeStore.class);
            Unit unit = reader.read(offices::firstUnit).orElseThrow();
            Layanan layanan =
                    reader.read(reads -> offices.layanan(reads, unit.id())).getFirst();
            Enrolments enrolments = context.getBean(Enrolments.class);
            Device tablet = enrolments
                    .enrol(enrolments.offer(unit.id(), "Tablet uji", Optional.empty(), Optional.empty(), "uji"))
                    .orElseThrow()
                    .device();
            Writer writer = context.getBean(Writer.class);
            Receipts receipts = context.getBean(Receipts.class);
            List<TandaTerima> two =
                    writer.write(writes -> receipts.issue(writes, unit, List.of(layanan), true, 2, "uji"));
            Handovers handovers = context.getBean(Handovers.class);
            two.forEach(one -> assertThat(handovers.send(unit, one.id(), tablet.id(), "uji"))
                    .isPresent());
            // A shown one, too: it would tell the tablet and the minute of the answer.
            handovers.shown(handovers.next(unit, tablet.id()).orElseThrow().id(), tablet.id());
            two.forEach(one -> assertThat(rows(reader, one.id())).isEqualTo(1));
            String token = two.getFirst().token().orElseThrow();
            Optional<Receipts.Refusal> refusal =
                    writer.write(writes -> receipts.spend(writes, unit, token, layanan.id()));
            assertThat(refusal).isEmpty();
            assertThat(rows(reader, two.getFirst().id())).isZero();
            assertThat(rows(reader, two.getLast().id())).isEqualTo(1);
        }
    }

    private static long rows(Reader reader, String receiptId) {
        return reader.read(reads -> reads.one(
                        "select count(*) as n from handover where receipt_id = ?", row -> row.number("n"), receiptId))
                .orElseThrow();
    }
}
