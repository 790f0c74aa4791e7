package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.storage.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void keepsASubmissionSentTwiceOnce(TestDatabase database) {
        try (TestOffice office = TestOffice.open(database, folder)) {
            TestForm form = office.form();
            assertThat(office.send(form)).isInstanceOf(Receipt.Kept.class);
            assertThat(office.send(form)).isInstanceOf(Receipt.Already.class);
            assertThat(office.number("select count(*) from submission")).isEqualTo(1);
        }
    }
}
