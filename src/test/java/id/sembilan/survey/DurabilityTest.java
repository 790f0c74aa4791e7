package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {
    private static final int KILLS = 4;
    private static final int UUID_LENGTH = 36;

    @TempDir
    Path folder;

    private final Random random = new Random();

    @Test
    @Timeout(120)
    void keepsEveryAcknowledgedAnswerThroughAKill() throws IOException {
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            acknowledged.addAll(killed());
            try (TestOffice office = TestOffice.reopen(folder)) {
                List<String> kept = office.texts("id", "select id from submission");
                assertThat(kept).doesNotHaveDuplicates().containsAll(acknowledged);
                assertThat(office.number("select sum(n) as n from tally_head")).isEqualTo(kept.size());
                assertThat(office.differences()).isEmpty();
                assertThat(office.numbers("nomor", "select nomor from submission order by nomor"))
                        .isEqualTo(
                                LongStream.rangeClosed(1, kept.size()).boxed().toList());
                assertThat(office.texts("integrity_check", "pragma integrity_check"))
                        .containsExactly("ok");
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * 10);
    }

    /** Starts a child, kills it after some acknowledgements, and returns them. */
    private List<String> killed() throws IOException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DurabilityChild.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int enough = 10 + random.nextInt(500);
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader out = child.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.length() == UUID_LENGTH) {
                    acknowledged.add(line);
                }
                if (acknowledged.size() == enough) {
                    // By its handle, which leaves open what the child has written already.
                    child.toHandle().destroyForcibly();
                }
            }
        }
        return acknowledged;
    }
}
