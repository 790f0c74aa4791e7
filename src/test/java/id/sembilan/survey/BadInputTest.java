package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.ZonaWaktu;
import id.sembilan.receipt.Receipts;
import id.sembilan.receipt.TandaTerima;
import id.sembilan.storage.TestDatabase;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What anybody in the network can throw at the public addresses: each is answered, and nothing of it counts. */
class BadInputTest {
    private static final int TRIES = 30;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void tellsNothingByForgedAlteredExpiredOrForeignTokens(TestDatabase database) throws Exception {
        try (House house = new House(database, folder)) {
            TandaTerima receipt = house.issue(house.office.unit, house.office.layanan.getFirst());
            String token = receipt.token().orElseThrow();
            String foreign = house.otherOffice().token().orElseThrow();
            assertThat(house.look(token)).isEqualTo("200 belum_diisi");
            for (int i = 0; i < token.length(); i++) {
                char other = token.charAt(i) == '7' ? '8' : '7';
                String altered = token.substring(0, i) + other + token.substring(i + 1);
                assertThat(house.look(altered)).isEqualTo("404 tidak_dikenal");
            }
            assertThat(house.look(foreign)).isEqualTo("404 tidak_dikenal");
            assertThat(house.look("' or '1'='1")).isEqualTo("404 tidak_dikenal");
            assertThat(house.look("\0\0\0\0\0\0\0\0")).startsWith("4");
            assertThat(house.look(token.substring(1) + "\0")).startsWith("4");

            assertThat(house.send(house.office.form().token(foreign))).isEqualTo("202 held");
            assertThat(house.send(house.office.form().token(token.replace(token.charAt(3), '\0'))))
                    .isEqualTo("202 held");
            assertThat(house.send(house.office.form().token("7".repeat(60_000))))
                    .isEqualTo("202 held");
            assertThat(house.office.number("select count(*) as n from receipt where spent_day is not null"))
                    .isZero();
            // Nobody's secret, right or wrong, stays with a held answer.
            assertThat(house.office.texts("content", "select content from held_submission"))
                    .hasSize(3)
                    .noneMatch(content -> content.contains("token") || content.length() > 2_000);
            assertThat(house.office.number("select count(*) as n from submission"))
                    .isZero();

            assertThat(house.send(house.office.form().token(token))).isEqualTo("201 kept");
            assertThat(house.look(receipt.shortCode())).isEqualTo("200 sudah_diisi");
            TandaTerima late = house.issue(house.office.unit, house.office.layanan.getFirst());
            house.office.clock.advance(Duration.ofDays(15));
            assertThat(house.look(late.shortCode())).isEqualTo("200 kedaluwarsa");
            assertThat(house.send(house.office.form().token(late.shortCode()))).isEqualTo("202 held");
            assertThat(house.office.differences()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void slowsTheGuessingOfShortCodesAndLocksNobodyOut(TestDatabase database) throws Exception {
        try (House house = new House(database, folder)) {
            TandaTerima receipt = house.issue(house.office.unit, house.office.layanan.getFirst());
            TandaTerima scanned = house.issue(house.office.unit, house.office.layanan.getFirst());
            for (int i = 0; i < TRIES; i++) {
                assertThat(house.look("ZZZZ%04d".formatted(i))).isEqualTo("404 tidak_dikenal");
            }
            assertThat(house.look("ZZZZZZZZ")).startsWith("429");
            assertThat(house.look(" zzzz-zzz z")).startsWith("429");
            assertThat(house.look("ZZZZZZZZZ")).startsWith("429");
            // Neither the right code nor a wrong one is told apart now, but both may answer.
            assertThat(house.look(receipt.shortCode())).startsWith("429");
            assertThat(house.look(scanned.token().orElseThrow())).isEqualTo("200 belum_diisi");
            assertThat(house.send(house.office.form().token(receipt.spacedCode())))
                    .isEqualTo("201 kept");
            house.office.clock.advance(Duration.ofMinutes(5).plusSeconds(1));
            assertThat(house.look(scanned.shortCode())).isEqualTo("200 belum_diisi");
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersEveryBrokenBodyAndKeepsNothing(TestDatabase database) throws Exception {
        try (House house = new House(database, folder)) {
            String good = house.json(house.office.form());
            String id = "\"" + UUID.randomUUID() + "\"";
            for (String body : List.of(
                    "",
                    " ",
                    "null",
                    "[]",
                    "7",
                    "\"\"",
                    "{}",
                    "{",
                    good.substring(0, good.length() - 1),
                    "[".repeat(60_000),
                    "{\"a\":".repeat(10_000),
                    "{\"saran\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}",
                    "{\"id\":" + id + ",\"jawaban\":{}}",
                    "{\"id\":" + id + ",\"jawaban\":[null,null]}",
                    "{\"id\":" + id + ",\"profil\":{\"usia\":null}}",
                    "{\"id\":" + id + ",\"kuesioner\":{\"kode\":null,\"versi\":99999999999999999999}}",
                    "{\"id\":[[1]],\"layanan\":{}}",
                    "{\"id\":\"\\u0000\",\"layanan\":\"\\u0000\"}",
                    "{\"id\":" + id + ",\"layanan\":\"\\u0000\",\"loket\":\"\\ud800\"}",
                    "\u0000".repeat(100),
                    "x".repeat(70_000),
                    "x".repeat(13_000_000))) {
                assertThat(house.post(body, "application/json"))
                        .as(body.substring(0, Math.min(60, body.length())))
                        .startsWith("4");
            }
            for (String type : List.of("text/plain", "application/xml", "multipart/form-data; boundary=x")) {
                assertThat(house.post(good, type)).as(type).startsWith("4");
            }
            assertThat(house.office.number("select count(*) as n from submission"))
                    .isZero();
            assertThat(house.post(good, "application/json")).isEqualTo("201 kept");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsWordsThatADatabaseCouldStumbleOver(TestDatabase database) throws Exception {
        try (House house = new House(database, folder)) {
            String good = house.json(house.office.form().saran("XX"));
            for (String saran :
                    List.of("a\\u0000b", "\\ud800", "\\udc00\\ud800", "\\uffff", "\\u202e", "'; --", "%00", "{0}")) {
                String body = good.replace("XX", saran)
                        .replaceAll("\"id\":\"[^\"]*\"", "\"id\":\"" + UUID.randomUUID() + "\"");
                assertThat(house.post(body, "application/json")).as(saran).isIn("201 kept", "422 refused");
            }
            assertThat(house.office.differences()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void survivesBombsOfHeaders(TestDatabase database) throws Exception {
        try (House house = new House(database, folder)) {
            for (String bomb : List.of(
                    "GET /survei HTTP/1.1\r\nHost: x\r\n" + "A: b\r\n".repeat(100_000) + "\r\n",
                    "GET /survei HTTP/1.1\r\nHost: x\r\nCookie: " + "a=b; ".repeat(200_000) + "\r\n\r\n",
                    "GET /" + "a".repeat(1_000_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                    "POST /api/v1/submissions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 99999999999\r\n\r\n{",
                    "POST /api/v1/submissions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            + "Content-Length: -1\r\n\r\n{",
                    "POST /api/v1/submissions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\nZZZ\r\n",
                    "\0\0\0\r\n\r\n")) {
                assertThat(house.raw(bomb))
                        .as(bomb.substring(0, Math.min(60, bomb.length())))
                        .doesNotContain("HTTP/1.1 2", "HTTP/1.1 5", "Exception");
            }
            assertThat(house.send(house.office.form())).isEqualTo("201 kept");
        }
    }

    /** An office with its addresses open. */
    private static final class House implements AutoCloseable {
        final TestOffice office;
        private final EmbeddedServer server;
        private final HttpClient client = HttpClient.newHttpClient();

        House(TestDatabase database, Path folder) {
            Map<String, Object> settings = new HashMap<>(database.settings(folder));
            settings.put("micronaut.server.port", -1);
            office = TestOffice.open(settings, ZonaWaktu.WIB);
            server = office.bean(EmbeddedServer.class).start();
        }

        TandaTerima issue(Unit unit, Layanan layanan) {
            return office.write(writes -> office.bean(Receipts.class)
                    .issue(writes, unit, List.of(layanan), true, 1, "petugas")
                    .getFirst());
        }

        /** A receipt of another office in the same database. */
        TandaTerima otherOffice() {
            Unit other = new Unit(
                    UUID.randomUUID().toString(),
                    "Kecamatan Z",
                    ZonaWaktu.WIB,
                    LocalTime.of(16, 0),
                    "1/9",
                    ShippedKuesioner.PERMENPAN,
                    true,
                    false);
            Layanan layanan = new Layanan(UUID.randomUUID().toString(), other.id(), "Legalisasi", 0, true);
            office.write(writes -> {
                office.bean(OfficeStore.class)
                        .add(writes, other, office.clock.instant().plusSeconds(1));
                office.bean(OfficeStore.class).save(writes, layanan);
                return true;
            });
            return issue(other, layanan);
        }

        String look(String code) throws IOException, InterruptedException {
            String path = "/api/v1/receipts/"
                    + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
            return said(client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString()), "state");
        }

        String send(TestForm form) throws IOException, InterruptedException {
            return post(json(form), "application/json");
        }

        String json(TestForm form) throws IOException {
            return office.bean(ObjectMapper.class).writeValueAsString(form.form());
        }

        String post(String body, String type) throws IOException, InterruptedException {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(uri("/api/v1/submissions")).POST(BodyPublishers.ofString(body));
            if (!type.isEmpty()) {
                request.header("Content-Type", type);
            }
            try {
                return said(client.send(request.build(), BodyHandlers.ofString()), "status");
            } catch (IOException e) {
                // Refused while the body was still on its way.
                return "413 " + e.getMessage();
            }
        }

        private URI uri(String path) {
            return URI.create(server.getURL() + path);
        }

        private static String said(HttpResponse<String> response, String field) {
            String word = response.body().replaceAll("(?s).*\"" + field + "\":\"([a-z_]*)\".*", "$1");
            return response.statusCode() + " " + word;
        }

        /** What comes back, or nothing where the connection is closed. */
        String raw(String request) throws IOException {
            try (Socket socket = new Socket("localhost", server.getPort())) {
                socket.setSoTimeout(3_000);
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                InputStream in = socket.getInputStream();
                return new String(in.readNBytes(2_000), StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                return "";
            }
        }

        @Override
        public void close() {
            server.stop();
            office.close();
        }
    }
}
