package id.sembilan.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sembilan.followup.TindakLanjutReading;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Unsur;
import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figures;
import id.sembilan.survey.JenisPeriode;
import id.sembilan.survey.LateAnswer;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeFigures;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.Sampel;
import id.sembilan.survey.TahunIkm;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report reads of a period, from outside of the survey. */
class PeriodeReadingTest {
    private static final Year YEAR = Year.of(2023);

    @TempDir
    Path folder;

    @Test
    void tellsEverythingThatAReportOfAPeriodNeeds() {
        try (ApplicationContext context = ApplicationContext.builder()
                .properties(TestDatabase.SQLITE.settings(folder))
                .banner(false)
                .deduceEnvironment(false)
                .start()) {
            context.getBean(SampleOffice.class).fill();
            Unit unit = context.getBean(Figures.class).choices().orElseThrow().unit();
            PeriodeReading reading = context.getBean(PeriodeReading.class);
            Periode periode = reading.byRange(unit, DayRange.of(YEAR)).orElseThrow();
            PeriodeFigures figures = reading.figures(unit, periode);
            assertThat(figures.jenis()).isEqualTo(JenisPeriode.TAHUN);
            assertThat(figures.isSealed()).isFalse();
            assertThat(figures.isPublishable()).isFalse();
            assertThat(figures.figure().hasil().orElseThrow().ikm().nilai()).isEqualByComparingTo("83.29");
            assertThat(figures.layanan()).hasSize(5).allSatisfy(one -> assertThat(one.hasil())
                    .isPresent());
            assertThat(figures.sampel().stream().mapToLong(Sampel::n).sum()).isEqualTo(297);
            assertThat(figures.profil().get("kanal")).containsEntry("impor", 297L);
            assertThat(figures.late()).extracting(LateAnswer::periode).isEmpty();
            assertThat(reading.versions(periode)).isEmpty();
            assertThat(reading.saran(unit, periode)).isEmpty();
            TindakLanjutReading followUp = context.getBean(TindakLanjutReading.class);
            assertThat(followUp.sealed(unit)).isEmpty();
            assertThat(followUp.previous(unit, periode)).isEmpty();
            assertThat(followUp.of(unit, periode).weakest().getFirst().unsur()).isEqualTo(Unsur.WAKTU);
            assertThat(followUp.of(unit, periode).kemajuan().percent()).isEmpty();
            assertThat(followUp.of(unit, periode).outcomes())
                    .extracting(one -> one.action().waktu().kode())
                    .isEmpty();
            assertThat(reading.trend(unit, YEAR))
                    .extracting(TahunIkm::tahun, TahunIkm::dihitung)
                    .containsExactly(tuple(YEAR, true));
        }
    }
}
