package id.sembilan.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.followup.TindakLanjutReading;
import id.sembilan.office.Layanan;
import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Figures;
import id.sembilan.survey.Figures.Choices;
import id.sembilan.survey.Figures.Query;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.RangeText;
import id.sembilan.survey.SealCheck;
import id.sembilan.survey.TallyCheck;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleOfficeTest {
    private static final DayRange YEAR = DayRange.of(Year.of(2023));

    @TempDir
    Path folder;

    @Test
    void showsThePublishedIndexSpreadOverAYear() {
        try (ApplicationContext context = ApplicationContext.builder()
                .properties(TestDatabase.SQLITE.settings(folder))
                .banner(false)
                .deduceEnvironment(false)
                .start()) {
            context.getBean(SampleOffice.class).fill();
            context.getBean(SampleOffice.class).fill();

            Figures figures = context.getBean(Figures.class);
            Choices choices = figures.choices().orElseThrow();
            assertThat(choices.unit().sample()).isTrue();
            Figure year = figures.figure(choices.unit(), query(Optional.empty()));
            assertThat(year.tally().responden()).isEqualTo(297);
            assertThat(year.hasil().orElseThrow().ikm().nilai()).isEqualByComparingTo("83.29");
            assertThat(figures.months(choices.unit(), query(Optional.empty()))).hasSize(12);
            assertThat(choices.layanan()).hasSize(5).extracting(Layanan::id).allSatisfy(id -> assertThat(
                            figures.figure(choices.unit(), query(Optional.of(id)))
                                    .hasil())
                    .isPresent());
            assertThat(context.getBean(TallyCheck.class).differences()).isEmpty();
        }
    }

    @Test
    void showsTwoYearsUpToTodayWithEverythingAnOfficeNotes() {
        try (ApplicationContext context = ApplicationContext.builder()
                .properties(TestDatabase.SQLITE.settings(folder))
                .properties(Map.of(TestClock.PROPERTY, "true"))
                .banner(false)
                .deduceEnvironment(false)
                .start()) {
            context.getBean(TestClock.class).set(Instant.parse("2026-11-21T05:00:00Z"));
            context.getBean(SampleOffice.class).open();
            context.getBean(SampleOffice.class).open();

            Figures figures = context.getBean(Figures.class);
            Choices choices = figures.choices().orElseThrow();
            Query all = new Query(
                    new DayRange(LocalDate.of(2024, 12, 1), LocalDate.of(2026, 12, 1)),
                    Optional.empty(),
                    Optional.empty());
            assertThat(figures.months(choices.unit(), all))
                    .hasSize(24)
                    .allSatisfy((month, figure) -> assertThat(figure.hasil()).isPresent());
            assertThat(figures.figure(choices.unit(), query(Optional.empty()))
                            .tally()
                            .responden())
                    .isEqualTo(297);
            assertThat(context.getBean(PeriodeReading.class).all(choices.unit()))
                    .filteredOn(one -> one.sealedAt().isPresent())
                    .hasSize(4);
            assertThat(context.getBean(TindakLanjutReading.class)
                            .of(
                                    choices.unit(),
                                    context.getBean(PeriodeReading.class)
                                            .byRange(
                                                    choices.unit(),
                                                    RangeText.parse("2026-S1").orElseThrow())
                                            .orElseThrow())
                            .outcomes())
                    .hasSize(2);
            assertThat(context.getBean(TallyCheck.class).differences()).isEmpty();
            assertThat(context.getBean(SealCheck.class).check().differences()).isEmpty();
        }
    }

    private static Query query(Optional<String> layananId) {
        return new Query(YEAR, layananId, Optional.empty());
    }
}
