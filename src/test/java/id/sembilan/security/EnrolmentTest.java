package id.sembilan.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.admin.SampleOffice;
import id.sembilan.office.OfficeStore;
import id.sembilan.storage.Reader;
import id.sembilan.storage.TestDatabase;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a browser becomes a tablet of the office, over HTTP. */
class EnrolmentTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void worksOnceAndLookingSpendsNothing(TestDatabase database) throws Exception {
        try (EmbeddedServer server = open(database)) {
            String code = offer(server, "Tablet 1");
            assertThat(get(server, "/perangkat/pasang/" + code, "").statusCode())
                    .isEqualTo(200);
            assertThat(get(server, "/perangkat/pasang/" + code, "").body()).contains("Tablet 1");
            HttpResponse<String> enrolled = post(server, code);
            assertThat(enrolled.statusCode()).isEqualTo(303);
            assertThat(enrolled.headers().firstValue("location")).hasValue("/survei");
            String cookie = enrolled.headers().firstValue("set-cookie").orElseThrow();
            assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Lax");
            assertThat(post(server, code).statusCode()).isEqualTo(404);
            assertThat(get(server, "/perangkat/pasang/" + code, "").statusCode())
                    .isEqualTo(404);
            assertThat(get(server, "/api/v1/kiosk", token(cookie)).body()).contains("Tablet 1");
            assertThat(get(server, "/api/v1/kiosk", "x" + token(cookie)).body()).doesNotContain("Tablet 1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesACodeAsItIsTypedByHand(TestDatabase database) throws Exception {
        try (EmbeddedServer server = open(database)) {
            String typed = offer(server, "Tablet 1").replace("-", "").toUpperCase(java.util.Locale.ROOT);
            assertThat(post(server, typed).statusCode()).isEqualTo(303);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnOldOrForgedCode(TestDatabase database) throws Exception {
        try (EmbeddedServer server = open(database)) {
            String code = offer(server, "Tablet 1");
            assertThat(post(server, "0" + code.substring(1, 25) + "zz").statusCode())
                    .isEqualTo(404);
            bean(server, TestClock.class).advance(Duration.ofMinutes(15));
            assertThat(post(server, code).statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensNoDoorWithTheCookieOfATabletAndNoneAtAllWithARevokedOne(TestDatabase database) throws Exception {
        try (EmbeddedServer server = open(database)) {
            HttpResponse<String> enrolled = post(server, offer(server, "Tablet 1"));
            String token = token(enrolled.headers().firstValue("set-cookie").orElseThrow());
            assertThat(get(server, "/perangkat", token).statusCode()).isIn(303, 401);
            assertThat(get(server, "/hari-ini", token).statusCode()).isIn(303, 401);
            Device device = bean(server, Reader.class).read(reads -> bean(server, Devices.class)
                    .all(reads, unitId(server))
                    .getFirst()
                    .device());
            bean(server, Devices.class).revoke(device, "kepala");
            assertThat(get(server, "/api/v1/kiosk", token).body()).doesNotContain("perangkat\":");
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesAKnownTabletANewTokenAndEndsTheOldOne(TestDatabase database) throws Exception {
        try (EmbeddedServer server = open(database)) {
            Enrolments enrolments = bean(server, Enrolments.class);
            Enrolments.Enrolled first =
                    enrolments.enrol(offer(server, "Tablet 1")).orElseThrow();
            bean(server, TestClock.class).advance(Duration.ofDays(30));
            String again = enrolments.again(first.device(), "kepala");
            Enrolments.Enrolled second = enrolments.enrol(again).orElseThrow();
            assertThat(second.device().id()).isEqualTo(first.device().id());
            assertThat(get(server, "/api/v1/kiosk", first.token()).body()).doesNotContain("Tablet 1");
            assertThat(get(server, "/api/v1/kiosk", second.token()).body()).contains("Tablet 1");
            Device kept = bean(server, Reader.class).read(reads -> bean(server, Devices.class)
                    .byId(reads, first.device().id())
                    .orElseThrow()
                    .device());
            assertThat(kept.enrolledAt()).isEqualTo(first.device().enrolledAt());
        }
    }

    /** Behind the office's proxy, which tells how the tablet came to it. */
    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void keepsTheCookiesOfHttpAndHttpsApart(TestDatabase database) throws Exception {
        try (EmbeddedServer server = open(database, Map.of("sembilan.proxy", "127.0.0.1"))) {
            List<String> secure = cookies(post(server, offer(server, "Tablet 1"), "https"));
            assertThat(secure)
                    .filteredOn(one -> one.startsWith("__Host-sembilan_perangkat="))
                    .singleElement()
                    .asString()
                    .contains("Secure", "Path=/");
            List<String> plain = cookies(post(server, offer(server, "Tablet 2"), "http"));
            assertThat(plain)
                    .singleElement()
                    .asString()
                    .startsWith("sembilan_perangkat=")
                    .doesNotContain("Secure");
            // HTTPS knows both, and its own first; HTTP hears nothing of the Secure one.
            assertThat(kiosk(server, "https", secure)).contains("Tablet 1");
            assertThat(kiosk(server, "https", plain)).contains("Tablet 2").doesNotContain("pasangLagi");
            assertThat(kiosk(server, "https", List.of(plain.getFirst(), secure.getFirst(), secure.getLast())))
                    .contains("Tablet 1");
            assertThat(kiosk(server, "http", plain)).contains("Tablet 2");
            List<String> sentOverHttp =
                    secure.stream().filter(one -> !one.contains("Secure")).toList();
            assertThat(kiosk(server, "http", sentOverHttp))
                    .contains("\"pasangLagi\":true")
                    .doesNotContain("Tablet 1");
            assertThat(kiosk(server, "http", List.of(plain.getFirst(), sentOverHttp.getFirst())))
                    .contains("Tablet 2")
                    .doesNotContain("pasangLagi");
        }
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().allValues("set-cookie");
    }

    private String kiosk(EmbeddedServer server, String scheme, List<String> cookies) throws Exception {
        String sent =
                cookies.stream().map(one -> one.substring(0, one.indexOf(';'))).collect(Collectors.joining("; "));
        return client.send(
                        HttpRequest.newBuilder(URI.create(server.getURL() + "/api/v1/kiosk"))
                                .header("Cookie", sent)
                                .header("X-Forwarded-Proto", scheme)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private EmbeddedServer open(TestDatabase database) {
        return open(database, Map.of());
    }

    private EmbeddedServer open(TestDatabase database, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(database.settings(folder));
        settings.put("micronaut.server.port", -1);
        settings.put(TestClock.PROPERTY, "true");
        settings.putAll(more);
        EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings);
        bean(server, SampleOffice.class).fill();
        return server;
    }

    private static String offer(EmbeddedServer server, String nama) {
        return bean(server, Enrolments.class).offer(unitId(server), nama, Optional.empty(), Optional.empty(), "kepala");
    }

    private static String unitId(EmbeddedServer server) {
        return bean(server, Reader.class).read(reads -> bean(server, OfficeStore.class)
                .firstUnit(reads)
                .orElseThrow()
                .id());
    }

    private static <T> T bean(EmbeddedServer server, Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    private static String token(String setCookie) {
        return setCookie.substring(setCookie.indexOf('=') + 1, setCookie.indexOf(';'));
    }

    private HttpResponse<String> get(EmbeddedServer server, String path, String token)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.getURL() + path))
                        .header("Cookie", DeviceCookie.PLAIN + "=" + token)
                        .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(EmbeddedServer server, String code) throws IOException, InterruptedException {
        return post(server, code, "http");
    }

    private HttpResponse<String> post(EmbeddedServer server, String code, String scheme)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.getURL() + "/perangkat/pasang/" + code))
                        .header("Accept", "text/html")
                        .header("Content-Type", FORM)
                        .header("X-Forwarded-Proto", scheme)
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }
}
