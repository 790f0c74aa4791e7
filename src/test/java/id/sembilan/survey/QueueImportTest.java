package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.QueueImport.Outcome;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueImportTest {
    @TempDir
    Path folder;

    @Test
    void takesInWhatATabletCouldNotSendAndCountsItOnce() throws IOException {
        try (TestOffice office = TestOffice.open(TestDatabase.SQLITE, folder)) {
            TestForm sent = office.form();
            office.send(sent);
            byte[] file = file(
                    office,
                    List.of(
                            sent.form(),
                            office.form().form(),
                            office.form().token("XXXXXXXX").form()));
            QueueImport queue = office.bean(QueueImport.class);
            assertThat(queue.take(file).orElseThrow().counts())
                    .isEqualTo(Map.of(Outcome.ALREADY, 1, Outcome.KEPT, 1, Outcome.HELD, 1));
            assertThat(queue.take(file).orElseThrow().counts()).isEqualTo(Map.of(Outcome.ALREADY, 2, Outcome.HELD, 1));
            assertThat(office.number("select count(*) as n from submission")).isEqualTo(2);
        }
    }

    @Test
    void refusesAFileThatIsNoQueue() {
        try (TestOffice office = TestOffice.open(TestDatabase.SQLITE, folder)) {
            QueueImport queue = office.bean(QueueImport.class);
            for (String text : List.of("{}", "{\"sembilan\":\"lain\"}", "{", "[".repeat(50_000))) {
                assertThat(queue.take(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
            }
        }
    }

    private static byte[] file(TestOffice office, List<SubmissionForm> forms) throws IOException {
        return office.bean(ObjectMapper.class).writeValueAsBytes(new QueueImport.QueueFile("antrean", forms));
    }
}
