package id.sembilan;

import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import id.sembilan.survey.SampleMonths;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/**
 * How long the camat's page takes, beside two floors of the same run: a page without figures, and the bare count of
 * one month's answers from the single answers, as a simple program would do it for one index. Run by {@code ./sembilan
 * bench dasbor [ANSWERS]}.
 */
@SuppressWarnings("SystemOut")
final class DashboardBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final int WEEKDAYS = 515;
    private static final int WARM_UP = 8;
    private static final int TIMES = 15;
    private static final String PASSWORD = "sandi-untuk-uji";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI server;

    private DashboardBenchmark(URI server) {
        this.server = server;
    }

    static void main(String[] arguments) throws Exception {
        int answers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path folder = Files.createTempDirectory("sembilan-bench-");
        Map<String, Object> settings =
                Map.of("sembilan.data", folder.toString(), "micronaut.server.port", -1, TestClock.PROPERTY, "true");
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings)) {
            ApplicationContext context = server.getApplicationContext();
            context.getBean(TestClock.class).set(Instant.parse("2026-11-21T03:00:00Z"));
            context.getBean(Accounts.class).create("camat", "Camat", Role.CAMAT, PASSWORD, "bench");
            long start = System.nanoTime();
            SampleMonths.fill(context, FIRST, LAST, Math.max(1, answers / WEEKDAYS));
            System.out.printf("%,d answers in two years, kept in %.0f s%n", answers, (System.nanoTime() - start) / 1e9);
            new DashboardBenchmark(server.getURI()).run(folder.resolve("sembilan.db"));
        }
    }

    private void run(Path database) throws Exception {
        post("/masuk", "username=camat&password=" + PASSWORD);
        report("floor: a page without figures", () -> get("/peristiwa"));
        report("floor: bare SQL over one month's answers", () -> count(database));
        report("first page (last whole month)", () -> get("/dasbor"));
        report("a month", () -> get("/dasbor?periode=2026-05"));
        report("a triwulan", () -> get("/dasbor?periode=2026-T2"));
        report("a year", () -> get("/dasbor?periode=2026"));
        report("free days", () -> get("/dasbor?dari=2026-02-10&sampai=2026-08-20"));
        report("a month of one kanal", () -> get("/dasbor?periode=2026-05&saring=kanal%3Akiosk"));
        report("a picture as PNG", () -> get("/dasbor/grafik/bulan?periode=2026-05"));
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static void report(String name, Work work) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        long[] nanos = new long[TIMES];
        long worked = cpu();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - start;
        }
        worked = cpu() - worked;
        Arrays.sort(nanos);
        System.out.printf(
                "%-42s median %6.0f ms, fastest %6.0f, slowest %6.0f; CPU %6.0f ms each%n",
                name, nanos[TIMES / 2] / 1e6, nanos[0] / 1e6, nanos[TIMES - 1] / 1e6, worked / 1e6 / TIMES);
    }

    /** What the processor did for us, however busy the machine is with others. */
    private static long cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private void get(String path) throws IOException, InterruptedException {
        int status = client.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofByteArray())
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException(path + ": " + status);
        }
    }

    private void post(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", server.toString())
                .POST(BodyPublishers.ofString(form))
                .build();
        client.send(request, BodyHandlers.discarding());
    }

    /** Mean of each question over a month, straight from the answers: one figure of the about forty of the page. */
    private static void count(Path database) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var rows = connection.createStatement().executeQuery("""
                        select j.pertanyaan, avg(j.nilai) from submission s join jawaban j on j.submission_id = s.id
                        where s.from_day >= '2026-05-01' and s.until_day <= '2026-06-01' group by j.pertanyaan""")) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }
}
