package id.sembilan.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.office.ZonaWaktu;
import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import id.sembilan.storage.Writer;
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
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first look in the morning and the last in the evening, over HTTP, with a clock that we turn. */
@SuppressWarnings("NullAway.Init")
class CounterTest {
    private static final String PASSWORD = "sandi-untuk-uji";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private EmbeddedServer server;
    private String admin;
    private String petugas;

    @BeforeEach
    void start() throws Exception {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "sembilan.data",
                        folder.resolve("data").toString(),
                        "micronaut.server.port",
                        -1,
                        TestClock.PROPERTY,
                        "true"));
        bean(Writer.class).write(writes -> {
            bean(OfficeStore.class)
                    .add(
                            writes,
                            new Unit(
                                    "u1",
                                    "Kecamatan Uji",
                                    ZonaWaktu.WIB,
                                    LocalTime.of(16, 0),
                                    "1/9",
                                    new KuesionerId("permenpan-14-2017", 1),
                                    true,
                                    false),
                            TestClock.START);
            return true;
        });
        bean(Accounts.class).create("kepala", "Kepala Uji", Role.ADMIN, PASSWORD, "test");
        bean(Accounts.class).create("loket", "Petugas Uji", Role.PETUGAS, PASSWORD, "test");
        admin = login("kepala");
        petugas = login("loket");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsThisPageFirstToWhoeverWorksAtTheCounter() throws Exception {
        assertThat(get("/", petugas).headers().firstValue("location")).hasValue("/buka");
    }

    @Test
    void remembersWhenEverythingWasCopied() throws Exception {
        assertThat(get("/buka", petugas).body()).contains("Belum pernah dicadangkan");
        HttpResponse<String> copy = post("/cadangan", "", admin);
        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(get("/buka", petugas).body()).contains("Semua siap").contains("2 Mar 2026 09.00");
        assertThat(get("/tutup", admin).body()).contains("Cadangan terakhir yang sudah diperiksa");
        bean(TestClock.class).advance(Duration.ofDays(8));
        admin = login("kepala");
        assertThat(get("/buka", admin).body()).contains("Sudah 8 hari tidak dicadangkan");
    }

    @Test
    void noticesAClockThatWentBackwards() throws Exception {
        bean(TestClock.class).set(TestClock.START.minus(Duration.ofMinutes(30)));
        assertThat(get("/buka", petugas).body()).contains("minta admin membetulkan jam komputer");
    }

    @Test
    void namesTheTabletThatStillHoldsAnswers() throws Exception {
        tablet("Lobi", TestClock.START, 3, 0);
        assertThat(get("/tutup", petugas).body())
                .contains("Tablet Lobi", "3 jawaban belum terkirim")
                .doesNotContain("Tablet boleh dimatikan");
        bean(Writer.class).write(writes -> writes.change("update device set waiting = 0"));
        assertThat(get("/tutup", petugas).body()).contains("Tablet boleh dimatikan");
        bean(TestClock.class).advance(Duration.ofMinutes(16));
        assertThat(get("/tutup", petugas).body())
                .contains("dekatkan ke Wi-Fi")
                .doesNotContain("Tablet boleh dimatikan");
    }

    @Test
    void tellsOfATabletWhoseClockIsWrong() throws Exception {
        tablet("Lobi", TestClock.START, 0, Duration.ofMinutes(7).toMillis());
        assertThat(get("/buka", petugas).body()).contains("Jamnya berbeda 7 menit");
    }

    @Test
    void copiesToNoFolderThatAFormNames() throws Exception {
        HttpResponse<String> answer = post("/tutup/cadangan", "drive=" + folder, admin);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("USB itu sudah tidak ada");
        assertThat(folder.toFile().list()).containsExactly("data");
    }

    @Test
    void handsTheCopyOfAllAnswersToAdminsOnly() throws Exception {
        assertThat(get("/tutup", admin).body()).contains("/cadangan");
        assertThat(get("/tutup", petugas).body()).doesNotContain("action=\"/cadangan\"");
        assertThat(post("/tutup/cadangan", "drive=/media/x", petugas).statusCode())
                .isEqualTo(403);
    }

    @Test
    void findsWhatIsMountedAndNothingElse() {
        assertThat(Usb.below(folder)).isEmpty();
        assertThat(Usb.below(folder.resolve("missing"))).isEmpty();
    }

    private void tablet(String nama, Instant at, int waiting, long clockDifference) {
        bean(Writer.class).write(writes -> writes.change("""
                        insert into device (id, unit_id, nama, enrolled_at, token_hash, last_contact_at, version,
                                            waiting, refused, clock_difference)
                        values ('d1', 'u1', ?, 0, 'h', ?, '1', ?, 0, ?)""", nama, at, waiting, clockDifference));
    }

    private String login(String username) throws IOException, InterruptedException {
        return post("/masuk", "username=" + username + "&password=" + PASSWORD, "")
                .headers()
                .firstValue("set-cookie")
                .orElseThrow()
                .split(";", -1)[0];
    }

    private HttpResponse<String> get(String path, String session) throws IOException, InterruptedException {
        return client.send(request(path, session).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, String session)
            throws IOException, InterruptedException {
        return client.send(
                request(path, session)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String session) {
        return HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Accept", "text/html")
                .header("Cookie", session.isEmpty() ? "x=1" : session);
    }

    private <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }
}
