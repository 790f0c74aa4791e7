package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.AnswerReading.Answer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AnswerReadingTest {
    private static final DayRange MARCH = DayRange.of(YearMonth.of(2026, 3));

    private final TestDatabase database;

    @TempDir
    private Path folder;

    private TestOffice office;

    AnswerReadingTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        office = TestOffice.open(database, folder);
        for (int i = 0; i < 6; i++) {
            answer("2026-03-02T03:00:00Z");
        }
        answer("2026-03-04T03:00:00Z");
        office.clock.set(Instant.parse("2026-04-02T03:00:00Z"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void answer(String at) {
        office.keep(office.form().profil("jenis_kelamin", "P"), Instant.parse(at));
    }

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        office.bean(AnswerReading.class).each(office.figure(MARCH), answers::add);
        return answers;
    }

    @Test
    void givesNoAnswerThatTheFigureDoesNotShowYetAndNoProfile() {
        assertThat(answers()).hasSize(6).allSatisfy(one -> {
            assertThat(one.profil()).isEmpty();
            assertThat(one.jawaban()).isNotEmpty();
        });
    }

    @Test
    void givesWhatASealedPeriodHolds() {
        assertThat(office.seal(office.periode(MARCH), "")).isEmpty();
        answer("2026-04-02T03:00:00Z");
        assertThat(answers()).hasSize(7).allSatisfy(one -> assertThat(one.profil())
                .containsEntry("jenis_kelamin", "P"));
    }

    @Test
    void notesWhoTookTheAnswers() {
        office.bean(AnswerReading.class).taken(office.figure(MARCH), "hasil.csv", "perencana");
        assertThat(office.texts("detail", "select detail from audit_entry where event = 'jawaban.export'"))
                .containsExactly("hasil.csv 2026-03");
    }
}
