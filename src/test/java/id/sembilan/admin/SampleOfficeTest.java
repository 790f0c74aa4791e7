package id.sembilan.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.office.Layanan;
import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Figures;
import id.sembilan.survey.Figures.Choices;
import id.sembilan.survey.Figures.Query;
import id.sembilan.survey.TallyCheck;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Year;
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

    private static Query query(Optional<String> layananId) {
        return new Query(YEAR, layananId, Optional.empty());
    }
}
