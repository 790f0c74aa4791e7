package id.sembilan.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import id.sembilan.Browser;
import id.sembilan.receipt.Receipts;
import id.sembilan.receipt.TandaTerima;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Residents' screens in a real browser before a real service, while the one or the other is gone. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(180)
@SuppressWarnings("NullAway.Init")
class RecoveryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String KARTU = "Kartu Keluarga";

    /** What is kept on the disk of the browser, all of it, as text. */
    private static final String EVERYTHING = """
            async () => {
              const said = [document.documentElement.outerHTML, document.title, location.href,
                JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
              for (const { name } of await indexedDB.databases()) {
                const db = await new Promise((done) => {
                  const asked = indexedDB.open(name);
                  asked.onsuccess = () => done(asked.result);
                });
                for (const store of db.objectStoreNames) {
                  const all = await new Promise((done) => {
                    const asked = db.transaction(store).objectStore(store).getAll();
                    asked.onsuccess = () => done(asked.result);
                  });
                  said.push(`${store}: ${JSON.stringify(all)}`);
                }
                db.close();
              }
              for (const name of await caches.keys()) {
                said.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
              }
              return said.join('\\n');
            }""";

    private Path data;
    private ServiceChild service;
    private Wire wire;
    private Browser browser;
    private List<TandaTerima> receipts;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        try (TestOffice office = TestOffice.reopen(data)) {
            office.clock.set(Instant.now());
            receipts = new ArrayList<>(office.write(writes -> office.bean(Receipts.class)
                    .issue(writes, office.unit, List.of(office.layanan.getFirst()), true, 3, "petugas")));
        }
        service = new ServiceChild(data);
        service.start();
        wire = new Wire(service.port(), new Random());
        browser = new Browser(folder);
    }

    @AfterAll
    void stop() {
        browser.close();
        wire.close();
        service.close();
        try (TestOffice office = TestOffice.reopen(data)) {
            assertThat(office.differences()).isEmpty();
        }
    }

    @Test
    void sendsWhatWaitedInABrowserThatWasKilled() {
        long before = count("submission");
        Page page = browser.openKept("tablet").pages().getFirst();
        Resident resident = new Resident(page);
        resident.open(wire.url() + "/survei");
        installed(page);
        resident.begin();
        resident.choose(KARTU);
        resident.answer(1, 3, 2);
        wire.cut();
        resident.answer(4, Resident.QUESTIONS, 2);
        resident.tellsNothing();
        resident.send();
        resident.isThanked();
        page.evaluate("""
                async () => {
                  const { openStore } = await import('/kiosk/store.js');
                  const { newId } = await import('/kiosk/identity.js');
                  const store = await openStore();
                  const [{ submission }] = (await store.all()).waiting;
                  for (let i = 1; i < 10; i += 1) {
                    await store.add({ since: new Date().toISOString(), submission: { ...submission, id: newId() } });
                  }
                }""");
        browser.kill("tablet");

        Page again = browser.openKept("tablet").pages().getFirst();
        again.navigate(wire.url() + "/survei");
        assertThat(again.locator(".screen-start")).isVisible();
        assertThat(again.locator(".frame-sign")).containsText("10 belum terkirim");
        assertThat(count("submission")).isEqualTo(before);

        wire.connect();
        Page beside = again.context().newPage();
        beside.navigate(wire.url() + "/survei");
        again.evaluate("() => window.dispatchEvent(new Event('online'))");
        await(() -> waiting(again) == 0);
        assertThat(count("submission")).isEqualTo(before + 10);
        assertThat(again.locator(".frame-sign")).isHidden();
        again.context().close();
    }

    @Test
    void sendsAnAnswerWhoseServiceIsKilledMeanwhile() {
        long before = count("submission");
        Page page = browser.open(1280, 800);
        Resident resident = new Resident(page);
        resident.open(wire.url() + "/survei");
        resident.begin();
        resident.choose(KARTU);
        resident.answer(1, Resident.QUESTIONS, 1);
        resident.tellsNothing();
        service.kill();
        resident.send();
        resident.isThanked();
        service.start();
        page.evaluate("() => window.dispatchEvent(new Event('online'))");
        await(() -> waiting(page) == 0);
        assertThat(count("submission")).isEqualTo(before + 1);
        page.context().close();
    }

    @Test
    void countsOneOfTwoPhonesThatSpendAReceiptAtTheSameMoment() {
        long before = count("submission");
        String token = receipts.removeFirst().token().orElseThrow();
        List<Page> phones = List.of(browser.open(390, 844), browser.open(390, 844));
        for (Page phone : phones) {
            Resident resident = new Resident(phone);
            resident.open(wire.url() + "/s/" + token);
            resident.begin();
            resident.answer(1, Resident.QUESTIONS, 3);
            resident.tellsNothing();
        }
        wire.cut();
        phones.forEach(phone -> {
            phone.clock().runFor(500);
            phone.locator("button", new Page.LocatorOptions().setHasText("Lewati"))
                    .click();
        });
        await(() -> phones.stream().allMatch(phone -> waiting(phone) == 1));
        wire.connect();
        phones.forEach(phone -> phone.evaluate("() => window.dispatchEvent(new Event('online'))"));
        await(() -> phones.stream().allMatch(phone -> waiting(phone) == 0));
        assertThat(count("submission")).isEqualTo(before + 1);
        assertThat(count("held_submission where reason = 'SPENT'")).isEqualTo(1);
        phones.forEach(phone -> assertThat(phone.locator("h1")).containsText("Terima kasih"));
        phones.forEach(phone -> phone.context().close());
    }

    @Test
    void leavesNothingOfWhoWalkedAway() {
        String code = receipts.removeFirst().shortCode();
        Page page = browser.open(1280, 800);
        Resident resident = new Resident(page);
        resident.open(wire.url() + "/survei");
        installed(page);
        resident.touch(resident.button("Punya kode"));
        page.locator(".screen-code").waitFor();
        page.clock().runFor(500);
        page.keyboard().type(code.toLowerCase(Locale.ROOT));
        resident.asks(1);
        assertThat(page.locator(".frame-layanan")).containsText(KARTU);
        resident.answer(1, Resident.QUESTIONS, 0);
        resident.tellsNothing();
        page.locator("textarea").fill("Rahasia sekali");
        assertThat((String) page.evaluate("() => document.querySelector('textarea').value"))
                .contains("Rahasia");

        page.clock().runFor(91_000);
        assertThat(page.locator(".idle")).isVisible();
        page.clock().runFor(31_000);
        assertThat(page.locator(".screen-start")).isVisible();
        String left = (String) page.evaluate(EVERYTHING);
        assertThat(left)
                .doesNotContainIgnoringCase(code)
                .doesNotContain("Rahasia")
                .contains("waiting: []", "refused: []");
        assertThat(page.locator("textarea")).hasCount(0);

        page.goBack();
        page.goForward();
        assertThat(page.locator(".screen-start")).isVisible();
        resident.begin();
        resident.choose("Surat Pindah");
        resident.asks(1);
        assertThat(page.locator("[aria-checked=true]")).hasCount(0);
        page.context().close();
    }

    @Test
    void takesANewVersionOnlyWhenNobodyAnswers(@TempDir Path newer) throws IOException {
        long before = count("submission");
        Page page = browser.open(1280, 800);
        Resident resident = new Resident(page);
        resident.open(wire.url() + "/survei");
        installed(page);
        resident.begin();
        resident.choose(KARTU);
        resident.answer(1, 2, 2);
        // Three wait, which nobody has told this page's queue to send.
        page.evaluate("""
                async (layanan) => {
                  const { openStore } = await import('/kiosk/store.js');
                  const { newId } = await import('/kiosk/identity.js');
                  const store = await openStore();
                  const kit = await store.note('kit');
                  const { kode, versi, pertanyaan } = kit.kuesioner;
                  for (let i = 0; i < 3; i += 1) {
                    await store.add({ since: new Date().toISOString(), submission: { id: newId(), layanan: kit.layanan[0].id,
                      kanal: 'kiosk', kuesioner: { kode, versi }, profil: {},
                      jawaban: pertanyaan.map((one) => ({ pertanyaan: one.kode, pilihan: one.pilihan[0].kode })),
                      answeredAt: new Date().toISOString() } });
                  }
                  window.sameAsBefore = true;
                }""");

        update(page, newer, "Versi baru");
        page.clock().runFor(2_000);
        resident.asks(3);
        assertThat(page.evaluate("() => window.sameAsBefore")).isEqualTo(true);

        resident.answer(3, Resident.QUESTIONS, 2);
        resident.tellsNothing();
        resident.send();
        resident.isThanked();
        page.clock().runFor(9_000);
        assertThat(page.locator(".screen-start h1")).containsText("Versi baru");
        assertThat(page.evaluate("() => window.sameAsBefore")).isNull();
        await(() -> waiting(page) == 0);
        assertThat(count("submission")).isEqualTo(before + 4);
        page.context().close();
    }

    /** A browser that keeps nothing: what waits is only in the page, which therefore must not be left. */
    @Test
    void doesNotTakeANewVersionWhileAnswersAreOnlyInThePage(@TempDir Path newer) throws IOException {
        long before = count("submission");
        Page page = browser.open(1280, 800);
        page.addInitScript("IDBFactory.prototype.open = () => { throw new Error('broken profile'); };");
        page.route("**/api/v1/submissions", Route::abort);
        Resident resident = new Resident(page);
        resident.open(wire.url() + "/survei");
        installed(page);
        page.evaluate("() => { window.sameAsBefore = true; }");
        resident.begin();
        resident.choose(KARTU);
        resident.answer(1, Resident.QUESTIONS, 2);
        resident.tellsNothing();
        resident.send();
        resident.isThanked();
        update(page, newer, "Versi lain");
        page.clock().runFor(9_000);
        assertThat(page.locator(".screen-start")).isVisible();
        assertThat(page.locator(".frame-sign")).containsText("jangan matikan tablet");
        assertThat(page.evaluate("() => window.sameAsBefore")).isEqualTo(true);
        assertThat(count("submission")).isEqualTo(before);

        page.unroute("**/api/v1/submissions");
        page.evaluate("() => window.dispatchEvent(new Event('online'))");
        await(() -> count("submission") == before + 1);
        assertThat(page.locator(".frame-sign")).isHidden();
        page.context().close();
    }

    /** The service is started again with other files, and this page's worker has them. */
    private void update(Page page, Path newer, String heading) throws IOException {
        service.kill();
        Files.createDirectories(newer.resolve("kiosk"));
        Files.writeString(
                newer.resolve("kiosk/text.js"),
                Files.readString(Path.of("kiosk/text.js")).replace("Bagaimana pelayanan kami hari ini?", heading));
        service.install(newer);
        service.start();
        page.evaluate("""
                async () => {
                  const taken = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
                  await (await navigator.serviceWorker.getRegistration('/')).update();
                  await taken;
                }""");
    }

    /** The worker has all files and this page. */
    private static void installed(Page page) {
        await(() -> (boolean) page.evaluate(
                "async () => (await caches.keys()).length === 1" + " && Boolean(navigator.serviceWorker.controller)"));
    }

    private static int waiting(Page page) {
        return (int) page.evaluate(
                "async () => (await (await (await import('/kiosk/store.js')).openStore()).keys()).length");
    }

    private static void await(BooleanSupplier holds) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as("waited long enough").isBefore(end);
            ServiceChild.sleep(100);
        }
    }

    /** Read from the file itself, beside the service. */
    private long count(String table) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("sembilan.db"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
