package id.sembilan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is believed of a request that says it came by way of a proxy. */
class ProxiesTest {
    private static final String OUTSIDE = "https://survei.example.go.id";

    @TempDir
    Path folder;

    @Test
    void believesTheProxyThatTheOfficeNamed() throws Exception {
        try (EmbeddedServer server = server("127.0.0.1")) {
            HttpResponse<String> logout = logout(server, "X-Forwarded-Host", "survei.example.go.id");
            assertThat(logout.statusCode()).isEqualTo(303);
            assertThat(logout.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-")
                    .contains("Secure");
            HttpResponse<String> standard =
                    logout(server, "Forwarded", "for=198.51.100.7;proto=https;host=survei.example.go.id");
            assertThat(standard.statusCode()).isEqualTo(303);
            assertThat(standard.headers().firstValue("Set-Cookie").orElseThrow())
                    .contains("Secure");
        }
    }

    @Test
    void believesNobodyElse() throws Exception {
        try (EmbeddedServer server = server("192.168.1.2")) {
            // The page of another site: its address is not the one that was asked for.
            assertThat(logout(server, "X-Forwarded-Host", "survei.example.go.id")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(logout(server, "Forwarded", "proto=https;host=survei.example.go.id")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void acceptsItsOwnPagesByWhateverAddress() throws Exception {
        try (EmbeddedServer server = server("")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.getURL() + "/keluar"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", "http://localhost:" + server.getPort())
                    .POST(BodyPublishers.ofString(""))
                    .build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("sembilan_sesi")
                    .doesNotContain("Secure");
        }
    }

    private EmbeddedServer server(String proxy) {
        return ApplicationContext.run(
                EmbeddedServer.class,
                Map.of("sembilan.data", folder.toString(), "micronaut.server.port", -1, "sembilan.proxy", proxy));
    }

    /** As a browser sends it whose page came from the outside address. */
    private static HttpResponse<String> logout(EmbeddedServer server, String header, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.getURL() + "/keluar"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", OUTSIDE)
                .header("X-Forwarded-Proto", "https")
                .header(header, value)
                .POST(BodyPublishers.ofString(""))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
