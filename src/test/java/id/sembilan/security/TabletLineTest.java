package id.sembilan.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.admin.SampleOffice;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.TestDatabase;
import id.sembilan.survey.Abandoned;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tablet and the service tell each other, over HTTP. */
class TabletLineTest {
    private static final String GOOD = """
            {"version": "a1b2", "waiting": 3, "waitingSince": "2026-03-02T01:00:00Z", "refused": 1,
             "sentAt": "2026-03-02T02:12:00Z", "abandoned": [{"day": "2026-03-02", "place": "3", "n": 2}]}""";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void remembersWhatATabletTellsAndCountsWhatIsToldTwiceOnce(TestDatabase database) throws Exception {
        try (EmbeddedServer server = open(database)) {
            String token = enrol(server).token();
            assertThat(beat(server, token, GOOD).statusCode()).isEqualTo(200);
            assertThat(beat(server, token, GOOD.replace("\"n\": 2", "\"n\": 5")).statusCode())
                    .isEqualTo(200);
            assertThat(beat(server, token, GOOD).statusCode()).isEqualTo(200);
            Device.Contact told = seen(server).contact().orElseThrow();
            assertThat(told.waiting()).isEqualTo(3);
            assertThat(told.refused()).isEqualTo(1);
            assertThat(told.clockDifferenceMs()).isEqualTo(12 * 60 * 1000);
            Unit unit = unit(server);
            assertThat(bean(server, Abandoned.class).on(unit, LocalDate.of(2026, 3, 2)))
                    .singleElement()
                    .satisfies(one -> assertThat(one.n()).isEqualTo(5));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "{\"version\": \"<b>\", \"sentAt\": \"2026-03-02T02:00:00Z\"}",
                "{\"version\": \"a\", \"sentAt\": \"gestern\"}",
                "{\"version\": \"a\", \"sentAt\": \"2026-03-02T02:00:00Z\", \"waiting\": -1}",
                "{\"version\": \"a\", \"sentAt\": \"+999999999-12-31T23:59:59Z\"}",
                "{\"version\": \"a\", \"sentAt\": \"2026-03-02T02:00:00Z\", \"abandoned\": [null]}",
                "{\"version\": \"a\", \"sentAt\": \"2026-03-02T02:00:00Z\","
                        + " \"abandoned\": [{\"day\": \"2026-03-02\", \"place\": \"nama\", \"n\": 1}]}",
            })
    void refusesWhatCannotBeTrueAndKeepsNothingOfIt(String body) throws Exception {
        try (EmbeddedServer server = open(TestDatabase.SQLITE)) {
            String token = enrol(server).token();
            assertThat(beat(server, token, body).statusCode()).isBetween(400, 422);
            assertThat(beat(server, token, GOOD.replace("a1b2", "a".repeat(40_000)))
                            .statusCode())
                    .isEqualTo(413);
            assertThat(seen(server).contact()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hearsNobodyButATabletInUse(TestDatabase database) throws Exception {
        try (EmbeddedServer server = open(database)) {
            Enrolments.Enrolled tablet = enrol(server);
            assertThat(beat(server, "x" + tablet.token(), GOOD).statusCode()).isEqualTo(401);
            assertThat(line(server, "x" + tablet.token()).statusCode()).isEqualTo(401);
            bean(server, Devices.class).revoke(tablet.device(), "kepala");
            assertThat(beat(server, tablet.token(), GOOD).statusCode()).isEqualTo(401);
            assertThat(line(server, tablet.token()).statusCode()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void wakesEveryLineOfATabletAndForgetsALineThatWasCut(TestDatabase database) throws Exception {
        try (EmbeddedServer server = open(database)) {
            DeviceStreams streams = bean(server, DeviceStreams.class);
            Enrolments.Enrolled tablet = enrol(server);
            HttpResponse<InputStream> first = line(server, tablet.token());
            HttpResponse<InputStream> second = line(server, tablet.token());
            BufferedReader one = words(first);
            BufferedReader two = words(second);
            assertThat(next(one)).isEqualTo("data: open");
            assertThat(next(two)).isEqualTo("data: open");
            streams.wake(tablet.device().id());
            assertThat(next(one)).isEqualTo("data: wake");
            assertThat(next(two)).isEqualTo("data: wake");
            first.body().close();
            awaitLines(streams, 1);
            streams.beat();
            assertThat(next(two)).isEqualTo("data: beat");
            bean(server, Devices.class).revoke(tablet.device(), "kepala");
            assertThat(two.readLine()).isIn("", null);
            awaitLines(streams, 0);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void keepsFourLinesOfOneTabletAndHoldsNoThreadForThem(TestDatabase database) throws Exception {
        try (EmbeddedServer server = open(database)) {
            DeviceStreams streams = bean(server, DeviceStreams.class);
            String token = enrol(server).token();
            next(words(line(server, token)));
            int threads = Thread.activeCount();
            List<HttpResponse<InputStream>> lines = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                lines.add(line(server, token));
                next(words(lines.getLast()));
            }
            awaitLines(streams, 4);
            assertThat(Thread.activeCount()).isLessThan(threads + 10);
            for (HttpResponse<InputStream> line : lines) {
                line.body().close();
            }
            awaitLines(streams, 0);
        }
    }

    private EmbeddedServer open(TestDatabase database) {
        Map<String, Object> settings = new HashMap<>(database.settings(folder));
        settings.put("micronaut.server.port", -1);
        settings.put(TestClock.PROPERTY, "true");
        EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings);
        bean(server, SampleOffice.class).fill();
        return server;
    }

    private static Enrolments.Enrolled enrol(EmbeddedServer server) {
        Enrolments enrolments = bean(server, Enrolments.class);
        String code = enrolments.offer(unit(server).id(), "Tablet 1", Optional.empty(), Optional.empty(), "kepala");
        return enrolments.enrol(code).orElseThrow();
    }

    private static Unit unit(EmbeddedServer server) {
        return bean(server, Reader.class)
                .read(bean(server, OfficeStore.class)::firstUnit)
                .orElseThrow();
    }

    private static Device.Seen seen(EmbeddedServer server) {
        return bean(server, Reader.class).read(reads -> bean(server, Devices.class)
                .all(reads, unit(server).id())
                .getFirst());
    }

    private static <T> T bean(EmbeddedServer server, Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    private HttpResponse<String> beat(EmbeddedServer server, String token, String body)
            throws IOException, InterruptedException {
        return client.send(
                request(server, "/api/v1/device/heartbeat", token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<InputStream> line(EmbeddedServer server, String token)
            throws IOException, InterruptedException {
        return client.send(request(server, "/api/v1/device/events", token).build(), BodyHandlers.ofInputStream());
    }

    private static HttpRequest.Builder request(EmbeddedServer server, String path, String token) {
        return HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Cookie", DeviceCookie.PLAIN + "=" + token)
                .header("Accept", "*/*");
    }

    private static BufferedReader words(HttpResponse<InputStream> line) {
        return new BufferedReader(new InputStreamReader(line.body(), StandardCharsets.UTF_8));
    }

    private static String next(BufferedReader words) throws IOException {
        String word = words.readLine();
        while (word != null && word.isEmpty()) {
            word = words.readLine();
        }
        return String.valueOf(word);
    }

    private static void awaitLines(DeviceStreams streams, int lines) throws InterruptedException {
        for (int i = 0; i < 100 && streams.size() != lines; i++) {
            Thread.sleep(50);
        }
        assertThat(streams.size()).isEqualTo(lines);
    }
}
