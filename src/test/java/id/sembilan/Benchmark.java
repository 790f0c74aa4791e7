package id.sembilan;

import id.sembilan.admin.SampleOffice;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figures;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many finished kuesioner a second the service keeps, beside what the same disk gives at the very most in the same
 * run: one row, one commit, one wait for the disk. Run by {@code ./sembilan bench}; a timed unit test says nothing.
 */
@SuppressWarnings("SystemOut")
final class Benchmark {
    private static final int RESPONDENTS = 16;
    private static final int WARM_UP = 4_000;
    private static final int COUNTED = 12_000;
    private static final int FLOOR = 4_000;
    private static final int PAGES = 50;

    private final URI address;
    private final String body;

    private Benchmark(EmbeddedServer server) throws IOException, InterruptedException {
        address = server.getURI().resolve("/api/v1/submissions");
        body = body(server);
    }

    static void main() throws Exception {
        Path folder = Files.createTempDirectory("sembilan-bench-");
        try (EmbeddedServer server = ApplicationContext.run(
                EmbeddedServer.class, Map.of("sembilan.data", folder.toString(), "micronaut.server.port", -1))) {
            server.getApplicationContext().getBean(SampleOffice.class).fill();
            Benchmark benchmark = new Benchmark(server);
            benchmark.send(WARM_UP);
            for (int round = 1; round <= 3; round++) {
                double floor = floor(folder.resolve("floor-" + round + ".db"));
                long[] nanos = benchmark.send(COUNTED);
                report(round, floor, nanos);
            }
            page(server);
        }
    }

    /** One row, one commit, WAL and synchronous=FULL as in the product: what a careful simple program reaches. */
    private static double floor(Path file) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + file + "?journal_mode=WAL&synchronous=FULL")) {
            connection.createStatement().execute("create table one (id varchar(36) primary key, content text)");
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            try (PreparedStatement insert = connection.prepareStatement("insert into one values (?, ?)")) {
                for (int i = 0; i < FLOOR; i++) {
                    insert.setString(1, UUID.randomUUID().toString());
                    insert.setString(2, "333333333");
                    insert.executeUpdate();
                    connection.commit();
                }
            }
            return FLOOR * 1e9 / (System.nanoTime() - start);
        }
    }

    /** The time of every submission, the last entry the time of all. */
    private long[] send(int number) throws Exception {
        long[] nanos = new long[number + 1];
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService respondents = Executors.newFixedThreadPool(RESPONDENTS)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < RESPONDENTS; i++) {
                done.add(respondents.submit(() -> respond(nanos, next, number)));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
        nanos[number] = System.nanoTime() - start;
        return nanos;
    }

    private Void respond(long[] nanos, AtomicInteger next, int number) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int i = next.getAndIncrement(); i < number; i = next.getAndIncrement()) {
                long start = System.nanoTime();
                String one = body.replace("ID", UUID.randomUUID().toString());
                int status = client.send(
                                HttpRequest.newBuilder(address)
                                        .header("Content-Type", "application/json")
                                        .timeout(Duration.ofSeconds(30))
                                        .POST(BodyPublishers.ofString(one))
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode();
                if (status != 201) {
                    throw new IllegalStateException("Not kept: " + status);
                }
                nanos[i] = System.nanoTime() - start;
            }
            return null;
        }
    }

    private static String body(EmbeddedServer server) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String kit = client.send(
                            HttpRequest.newBuilder(server.getURI().resolve("/api/v1/kiosk"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            Map<?, ?> content = server.getApplicationContext()
                    .getBean(ObjectMapper.class)
                    .readValue(kit, Argument.mapOf(String.class, Object.class));
            Object first = ((List<?>) Objects.requireNonNull(content.get("layanan"))).getFirst();
            StringBuilder jawaban = new StringBuilder();
            for (int i = 1; i <= 9; i++) {
                jawaban.append(i == 1 ? "" : ",").append("{\"pertanyaan\":\"p" + i + "\",\"pilihan\":\"3\"}");
            }
            return "{\"id\":\"ID\",\"layanan\":\"" + ((Map<?, ?>) first).get("id")
                    + "\",\"kanal\":\"kiosk\",\"kuesioner\":{\"kode\":\"permenpan-14-2017\",\"versi\":1},\"jawaban\":["
                    + jawaban + "],\"dibantu\":\"tidak\"}";
        }
    }

    private static void report(int round, double floor, long[] nanos) {
        long all = nanos[nanos.length - 1];
        long[] sorted = Arrays.copyOf(nanos, nanos.length - 1);
        Arrays.sort(sorted);
        double rate = sorted.length * 1e9 / all;
        System.out.printf(
                "round %d: %,.0f kept/s with %d respondents, p50 %.1f ms, p99 %.1f ms; floor %,.0f one-row commits/s;"
                        + " ratio %.2f%n",
                round,
                rate,
                RESPONDENTS,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                floor,
                rate / floor);
    }

    /** The figure of a year over everything sent above: read from the tally, so the number of answers is no matter. */
    private static void page(EmbeddedServer server) {
        var figures = server.getApplicationContext().getBean(Figures.class);
        var choices = figures.choices().orElseThrow();
        var query = new Figures.Query(DayRange.of(Year.from(choices.today())), Optional.empty(), Optional.empty());
        figures.figure(choices.unit(), query);
        long start = System.nanoTime();
        for (int i = 0; i < PAGES; i++) {
            figures.figure(choices.unit(), query);
        }
        System.out.printf("figure of a year: %.2f ms%n", (System.nanoTime() - start) / 1e6 / PAGES);
    }
}
