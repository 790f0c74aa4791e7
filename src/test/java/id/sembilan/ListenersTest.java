package id.sembilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenersTest {
    @TempDir
    Path folder;

    @Test
    void saysInPlainWordsThatThePortIsTakenAndStartsNothing() throws Exception {
        StringWriter err = new StringWriter();
        try (ServerSocket other = new ServerSocket(0)) {
            int code = Application.commandLine()
                    .setErr(new PrintWriter(err))
                    .execute(
                            "serve",
                            "--port",
                            Integer.toString(other.getLocalPort()),
                            "--data",
                            folder.resolve("data").toString());
            assertThat(code).isNotZero();
            assertThat(err.toString())
                    .contains("Port " + other.getLocalPort() + " sudah dipakai program lain")
                    .contains("--port");
            assertThat(Files.exists(folder.resolve("data"))).isFalse();
        }
    }

    @Test
    void leavesHttpsOutWhereItsPortIsTakenRatherThanTheSurvey() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            Map<String, Object> settings = Listeners.settings(0, other.getLocalPort());
            assertThat(settings).containsEntry("sembilan.https.taken", other.getLocalPort());
            assertThat(settings).doesNotContainKey("micronaut.server.ssl.enabled");
        }
    }

    @Test
    void servesBothProtocolsWithoutForcingEither() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(Listeners.settings(8080, free))
                .containsEntry("micronaut.server.dual-protocol", true)
                .containsEntry("micronaut.server.ssl.port", free)
                .doesNotContainKey("micronaut.server.http-to-https-redirect");
        assertThat(Listeners.settings(8080, 0)).containsOnlyKeys("micronaut.server.port");
    }
}
