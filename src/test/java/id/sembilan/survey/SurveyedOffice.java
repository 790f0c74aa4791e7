package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.office.Unit;
import id.sembilan.storage.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** An office whose answers and sealed periods a test of another package sets, day by day. */
public final class SurveyedOffice implements AutoCloseable {
    private final TestOffice office;

    private SurveyedOffice(TestOffice office) {
        this.office = office;
    }

    public static SurveyedOffice open(TestDatabase database, Path folder) {
        return new SurveyedOffice(TestOffice.open(database, folder));
    }

    public ApplicationContext context() {
        return office.context;
    }

    public <T> T bean(Class<T> type) {
        return office.bean(type);
    }

    public Unit unit() {
        return office.unit;
    }

    /** So many answers of a day, each question answered alike, for one of the three layanan. */
    public void answers(String day, int count, int nilai, int layanan) {
        Instant at = LocalDate.parse(day).atTime(3, 0).toInstant(ZoneOffset.UTC);
        for (int i = 0; i < count; i++) {
            office.keep(
                    office.form()
                            .layanan(office.layanan.get(layanan).id())
                            .answers(nilai)
                            .answeredAt(at.toString()),
                    at.plusSeconds(60));
        }
    }

    public void today(String day) {
        office.clock.set(LocalDate.parse(day).atTime(3, 0).toInstant(ZoneOffset.UTC));
    }

    public Periode periode(String range) {
        return office.periode(RangeText.parse(range).orElseThrow());
    }

    public Periode sealed(String range) {
        Periode periode = periode(range);
        assertThat(office.seal(periode, "")).isEmpty();
        return periode;
    }

    /** Another version, which the camat has not decided yet. */
    public Seal again(Periode periode, Optional<String> bobot) {
        assertThat(office.bean(PeriodeSealing.class)
                        .seal(
                                new PeriodeSealing.Request(periode.id(), "perbaikan", bobot, Optional.empty()),
                                "perencana"))
                .isEmpty();
        return office.lastSeal(periode);
    }

    public void approve(Seal seal) {
        assertThat(office.bean(PeriodeSealing.class).decide(seal.id(), true, "", "camat"))
                .isEmpty();
    }

    @Override
    public void close() {
        office.close();
    }
}
