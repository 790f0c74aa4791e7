package id.sembilan.budget;

import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.ZonaWaktu;
import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An office with a server, a planner who is logged in, and whatever budget a test gives it. */
final class BudgetOffice implements AutoCloseable {
    private static final String PASSWORD = "sandi-untuk-uji";
    private static final Pattern DRAFT = Pattern.compile("/anggaran/impor/([0-9a-f-]{36})/simpan");

    final EmbeddedServer server;
    final Unit unit;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    BudgetOffice(TestDatabase database, Path folder) throws IOException, InterruptedException {
        Map<String, Object> settings = new HashMap<>(database.settings(folder));
        settings.put("micronaut.server.port", -1);
        settings.put(TestClock.PROPERTY, "true");
        server = ApplicationContext.run(EmbeddedServer.class, settings);
        bean(TestClock.class).set(Instant.parse("2026-01-20T03:00:00Z"));
        unit = new Unit(
                UUID.randomUUID().toString(),
                "Kecamatan Uji",
                ZonaWaktu.WIB,
                LocalTime.of(16, 0),
                "1/9",
                new Unit.KuesionerId("permenpan-14-2017", 1),
                true,
                false);
        bean(Writer.class).write(writes -> {
            bean(OfficeStore.class).add(writes, unit, TestClock.START);
            return true;
        });
        bean(Accounts.class).create("rina", "Rina", Role.PERENCANA, PASSWORD, "test");
        post("/masuk", Map.of("username", "rina", "password", PASSWORD));
    }

    <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    TahunAnggaran year(int tahun) {
        return bean(AnggaranReading.class).of(unit, tahun);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> upload(int tahun, String name, String csv) throws IOException, InterruptedException {
        String body = "--x\r\nContent-Disposition: form-data; name=\"tahun\"\r\n\r\n" + tahun
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + csv + "\r\n--x--\r\n";
        return client.send(
                request("/anggaran/impor")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Uploads and keeps, answering the questions with what {@code answers} has. */
    HttpResponse<String> imported(int tahun, String csv, Map<String, String> answers)
            throws IOException, InterruptedException {
        HttpResponse<String> preview = upload(tahun, "anggaran.csv", csv);
        Matcher draft = DRAFT.matcher(preview.body());
        if (!draft.find()) {
            throw new AssertionError(preview.statusCode() + " " + preview.body());
        }
        return post("/anggaran/impor/" + draft.group(1) + "/simpan", answers);
    }

    static String file(String office) throws IOException {
        return Files.readString(Path.of("src/test/resources/kasus/" + office + "-anggaran.csv"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURL() + path)).header("Accept", "text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
