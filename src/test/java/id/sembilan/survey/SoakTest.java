package id.sembilan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import id.sembilan.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Answers go through the device's own queue in two windows of a real browser, while the network tears in the middle of
 * messages and the service is killed: in the end each is in the database once.
 */
class SoakTest {
    /** Fewer for a quick look: {@code -Dsembilan.soak=100}. */
    private static final int ANSWERS = Integer.getInteger("sembilan.soak", 1_000);

    private static final long SEED = Long.getLong("sembilan.soak.seed", System.nanoTime());
    private static final int BATCH = 25;
    private static final int EACH_KILL = 100;
    private static final int TEARING = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** A queue of this window, over the store that all windows of the browser share. */
    private static final String QUEUE = """
            async () => {
              const { openStore } = await import('/kiosk/store.js');
              const { Outbox } = await import('/kiosk/outbox.js');
              const { newId } = await import('/kiosk/identity.js');
              window.queue = new Outbox(await openStore(), { firstWait: 20 });
              window.put = async (submission, n) => {
                const ids = [];
                for (let i = 0; i < n; i += 1) {
                  const nilai = () => String(1 + Math.floor(Math.random() * 4));
                  const jawaban = submission.jawaban.map((one) => ({ ...one, pilihan: nilai() }));
                  const made = { ...submission, jawaban, id: newId() };
                  await window.queue.put(made);
                  ids.push(made.id);
                }
                return ids;
              };
              window.queue.run();
              setInterval(() => { window.queue.hurry(); window.queue.run(); }, 100);
            }""";

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final TreeSet<String> made = new TreeSet<>();

    @Test
    @Timeout(900)
    void keepsEveryAnswerOnceWhateverBreaks() throws IOException {
        System.out.println("soak: " + ANSWERS + " answers, -Dsembilan.soak.seed=" + SEED);
        Path data = Files.createDirectories(folder.resolve("data"));
        String layanan;
        try (TestOffice office = TestOffice.reopen(data)) {
            layanan = office.layanan.getFirst().id();
        }
        Instant begun = Instant.now();
        try (ServiceChild service = new ServiceChild(data);
                Wire wire = new Wire(service.port(), random);
                Browser browser = new Browser(folder)) {
            service.start();
            Page first = browser.open(1280, 800);
            first.navigate(wire.url() + "/survei");
            first.evaluate(QUEUE);
            Page second = first.context().newPage();
            second.navigate(wire.url() + "/survei");
            second.evaluate(QUEUE);
            wire.tear(TEARING);
            int tilKill = random.nextInt(EACH_KILL);
            while (made.size() < ANSWERS) {
                put(random.nextBoolean() ? first : second, layanan);
                disturb(first, wire);
                tilKill -= BATCH;
                if (tilKill < 0) {
                    tilKill = EACH_KILL;
                    service.kill();
                    put(second, layanan);
                    service.start();
                }
            }
            wire.tear(0);
            drain(first);
        }
        System.out.println("soak: " + Duration.between(begun, Instant.now()).toSeconds() + " s");
        check(data);
    }

    @SuppressWarnings("unchecked")
    private void put(Page page, String layanan) {
        List<Map<String, String>> jawaban = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> Map.of("pertanyaan", "p" + i, "pilihan", "1"))
                .toList();
        Map<String, Object> submission = Map.of(
                "layanan",
                layanan,
                "kanal",
                "kiosk",
                "kuesioner",
                Map.of("kode", ShippedKuesioner.PERMENPAN.kode(), "versi", ShippedKuesioner.PERMENPAN.versi()),
                "jawaban",
                jawaban,
                "profil",
                Map.of(),
                "answeredAt",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        int n = Math.min(BATCH, ANSWERS - made.size());
        made.addAll(
                (List<String>) page.evaluate("([submission, n]) => window.put(submission, n)", List.of(submission, n)));
    }

    private void disturb(Page page, Wire wire) {
        switch (random.nextInt(4)) {
            case 0 -> {
                wire.cut();
                ServiceChild.sleep(random.nextInt(300));
                wire.connect();
            }
            case 1 -> {
                page.context().setOffline(true);
                ServiceChild.sleep(random.nextInt(300));
                page.context().setOffline(false);
            }
            case 2 -> reload(page);
            default -> ServiceChild.sleep(random.nextInt(300));
        }
    }

    /** In the middle of sending; over a torn wire it may take several attempts. */
    private static void reload(Page page) {
        for (int i = 0; i < 20; i++) {
            try {
                page.reload();
                page.evaluate(QUEUE);
                return;
            } catch (PlaywrightException e) {
                ServiceChild.sleep(100);
            }
        }
        throw new IllegalStateException("The page did not come back");
    }

    private static void drain(Page page) {
        Instant end = Instant.now().plus(PATIENCE);
        while (count(page, "waiting") > 0) {
            assertThat(Instant.now())
                    .as("%d wait still", count(page, "waiting"))
                    .isBefore(end);
            ServiceChild.sleep(200);
        }
        assertThat(count(page, "refused")).isZero();
    }

    private static int count(Page page, String shelf) {
        return (int) page.evaluate("async (shelf) => (await window.queue.all())[shelf].length", shelf);
    }

    private void check(Path data) {
        try (TestOffice office = TestOffice.reopen(data)) {
            assertThat(made).hasSize(ANSWERS);
            assertThat(office.texts("id", "select id from submission order by id"))
                    .containsExactlyElementsOf(made);
            assertThat(office.number("select sum(n) as n from tally_head")).isEqualTo(ANSWERS);
            assertThat(office.differences()).isEmpty();
            assertThat(office.number("select max(nomor) as n from submission")).isEqualTo(ANSWERS);
        }
    }
}
