package id.sembilan.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.office.ZonaWaktu;
import id.sembilan.security.ApiKeys;
import id.sembilan.storage.Reader;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A queue machine and the service, over HTTP as the machine's maker would write it. */
@SuppressWarnings("NullAway.Init")
class MachineReceiptTest {
    private static final String LAYANAN = "11111111-1111-4111-8111-111111111111";
    private static final String CLOSED = "22222222-2222-4222-8222-222222222222";
    private static final String ONE = "{\"layanan\":[\"" + LAYANAN + "\"],\"selesai\":true}";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Map<String, Object> settings;
    private EmbeddedServer server;
    private Unit unit;
    private String key;

    private void start(TestDatabase database) {
        settings = new HashMap<>(database.settings(folder));
        settings.put("micronaut.server.port", -1);
        settings.put(TestClock.PROPERTY, "true");
        server = ApplicationContext.run(EmbeddedServer.class, settings);
        unit = new Unit(
                "u1",
                "Kecamatan Uji",
                ZonaWaktu.WIB,
                LocalTime.of(16, 0),
                "1/9",
                new KuesionerId("permenpan-14-2017", 1),
                true,
                false);
        OfficeStore offices = bean(OfficeStore.class);
        bean(Writer.class).write(writes -> {
            offices.add(writes, unit, TestClock.START);
            offices.save(writes, new Layanan(LAYANAN, unit.id(), "Kartu Keluarga", 0, true));
            offices.save(writes, new Layanan(CLOSED, unit.id(), "Surat Lama", 1, false));
            return true;
        });
        key = bean(ApiKeys.class).create(unit, "Mesin antrean", "test").orElseThrow();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void issuesAReceiptWhoseTokenOpensTheSurvey(TestDatabase database) throws Exception {
        start(database);
        HttpResponse<String> answer = post("/api/v1/receipts", ONE);
        assertThat(answer.statusCode()).isEqualTo(201);
        Map<String, Object> receipt = first(answer);
        assertThat(String.valueOf(receipt.get("shortCode"))).matches("[0-9A-Z]{4} [0-9A-Z]{4}");
        assertThat(receipt.get("validUntil")).isEqualTo("2026-03-16");
        // No phone has proved an address yet: the machine prints the token for the counter's scanner.
        assertThat(receipt).doesNotContainKey("address");
        HttpResponse<String> survey = client.send(
                HttpRequest.newBuilder(URI.create(server.getURL() + "/api/v1/receipts/" + receipt.get("token")))
                        .build(),
                BodyHandlers.ofString());
        assertThat(survey.body()).contains("belum_diisi", "Kartu Keluarga");
        assertThat(bean(ApiKeys.class).all(unit).getFirst().usedAt()).hasValue(TestClock.START);
    }

    @ParameterizedTest
    @EnumSource
    void bringsTheSameReceiptsWhenTheMachineAsksTwice(TestDatabase database) throws Exception {
        start(database);
        HttpResponse<String> first = post("/api/v1/receipts", ONE, "Idempotency-Key", "A-017");
        HttpResponse<String> again = post("/api/v1/receipts", ONE, "Idempotency-Key", "A-017");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(first(again)).isEqualTo(first(first));
        assertThat(receipts()).isEqualTo(1);
        String other = ONE.replace("true", "false");
        assertThat(post("/api/v1/receipts", other, "Idempotency-Key", "A-017").statusCode())
                .isEqualTo(409);
        assertThat(receipts()).isEqualTo(1);
        bean(TestClock.class).advance(Duration.ofDays(8));
        assertThat(post("/api/v1/receipts", ONE, "Idempotency-Key", "B-001").statusCode())
                .isEqualTo(201);
        assertThat(post("/api/v1/receipts", ONE, "Idempotency-Key", "A-017").statusCode())
                .isEqualTo(201);
    }

    /** The machine gave up waiting and asked the other service of the same office, while the first was still at it. */
    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void givesOneAnswerToTheSameRequestAtTwoServicesAtOnce(TestDatabase database) throws Exception {
        start(database);
        Map<String, Object> same = new HashMap<>(settings);
        try (EmbeddedServer other = ApplicationContext.run(EmbeddedServer.class, same);
                ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                String name = "A-" + round;
                Future<HttpResponse<String>> here = both.submit(() -> ask(server, name));
                Future<HttpResponse<String>> there = both.submit(() -> ask(other, name));
                assertThat(List.of(here.get().statusCode(), there.get().statusCode()))
                        .containsExactlyInAnyOrder(201, 200);
                assertThat(first(here.get())).isEqualTo(first(there.get()));
                assertThat(receipts()).isEqualTo(round + 1);
            }
        }
    }

    private HttpResponse<String> ask(EmbeddedServer service, String name) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(service.getURL() + "/api/v1/receipts"))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + key)
                        .header("Idempotency-Key", name)
                        .POST(BodyPublishers.ofString(ONE))
                        .build(),
                BodyHandlers.ofString());
    }

    @ParameterizedTest
    @EnumSource
    void finishesTheServiceLaterAndOnlyOnce(TestDatabase database) throws Exception {
        start(database);
        Map<String, Object> receipt = first(post("/api/v1/receipts", ONE.replace("true", "false")));
        assertThat(receipt.get("state")).isEqualTo("belum_selesai");
        assertThat(receipt).doesNotContainKey("validUntil");
        bean(TestClock.class).advance(Duration.ofDays(3));
        String finish = "/api/v1/receipts/" + receipt.get("id") + "/finish";
        assertThat(first(post(finish, "")).get("validUntil")).isEqualTo("2026-03-19");
        bean(TestClock.class).advance(Duration.ofDays(1));
        assertThat(first(post(finish, "")).get("validUntil")).isEqualTo("2026-03-19");
        assertThat(post("/api/v1/receipts/tidak-ada/finish", "").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void letsNobodyInWithoutAnOpenKey(TestDatabase database) throws Exception {
        start(database);
        assertThat(post("/api/v1/receipts", ONE, "Authorization", "Bearer sembilan_salah")
                        .statusCode())
                .isEqualTo(401);
        assertThat(post("/api/v1/receipts", ONE, "Authorization", "Basic " + key)
                        .statusCode())
                .isEqualTo(401);
        // A key opens no page of the office, and no other role's route.
        HttpRequest page = HttpRequest.newBuilder(URI.create(server.getURL() + "/kunci"))
                .header("Authorization", "Bearer " + key)
                .header("Accept", "text/html")
                .build();
        assertThat(client.send(page, BodyHandlers.ofString()).headers().firstValue("location"))
                .hasValue("/masuk?ke=%2Fkunci");
        ApiKeys keys = bean(ApiKeys.class);
        assertThat(keys.revoke(keys.all(unit).getFirst().id(), "test")).isTrue();
        assertThat(post("/api/v1/receipts", ONE).statusCode()).isEqualTo(401);
        assertThat(receipts()).isZero();
        assertThat(keys.create(unit, "Mesin antrean", "test")).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongWithARequestAndIssuesNothing(TestDatabase database) throws Exception {
        start(database);
        assertThat(refusal("{\"layanan\":[]}")).contains("layanan", "1 sampai 20");
        assertThat(refusal("{\"layanan\":[\"" + CLOSED + "\"]}")).contains("tidak ditawarkan");
        assertThat(refusal(ONE.replace("}", ",\"jumlah\":51}"))).contains("jumlah", "1 sampai 50");
        assertThat(refusal(ONE.replace("}", ",\"jumlah\":0}"))).contains("jumlah");
        assertThat(refusal(ONE.replace("true", "\"mungkin\""))).contains("JSON");
        assertThat(refusal("[" + ONE)).contains("JSON");
        HttpResponse<String> named = post("/api/v1/receipts", ONE, "Idempotency-Key", "x".repeat(101));
        assertThat(named.statusCode()).isEqualTo(422);
        assertThat(post("/api/v1/receipts", ONE + " ".repeat(17_000)).statusCode())
                .isEqualTo(413);
        assertThat(receipts()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void slowsAMachineThatAsksTooOften(TestDatabase database) throws Exception {
        start(database);
        for (int request = 0; request < 120; request++) {
            assertThat(post("/api/v1/receipts", "{}").statusCode()).isEqualTo(422);
        }
        HttpResponse<String> tooMany = post("/api/v1/receipts", ONE);
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.headers().firstValue("Retry-After")).hasValue("60");
        bean(TestClock.class).advance(Duration.ofSeconds(61));
        assertThat(post("/api/v1/receipts", ONE).statusCode()).isEqualTo(201);
    }

    private String refusal(String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/api/v1/receipts", body);
        assertThat(answer.statusCode()).as(body).isEqualTo(422);
        assertThat(answer.body()).contains("\"refused\"");
        return answer.body();
    }

    private HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Content-Type", "application/json")
                .setHeader("Authorization", "Bearer " + key)
                .POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> first(HttpResponse<String> answer) throws IOException {
        Map<String, Object> body =
                bean(ObjectMapper.class).readValue(answer.body(), Argument.mapOf(String.class, Object.class));
        return ((List<Map<String, Object>>) Objects.requireNonNull(body.get("receipts"), answer.body())).getFirst();
    }

    private long receipts() {
        return bean(Reader.class)
                .read(reads -> reads.one("select count(*) as n from receipt", row -> row.number("n")))
                .orElseThrow();
    }

    private <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }
}
