package id.sembilan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import id.sembilan.storage.Backup;
import id.sembilan.storage.Writer;
import id.sembilan.survey.TallyCheck;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** From the first run to the first figure, as people click it, in a real browser with a clock that we turn. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class JourneyTest {
    private static final String PASSWORD = "sandi-untuk-uji";

    /** Ten in the morning in Jakarta; the counter closes at four. */
    private static final Instant MORNING = Instant.parse("2026-11-23T03:00:00Z");

    private EmbeddedServer server;
    private Browser browser;
    private TestClock clock;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "sembilan.data",
                        folder.resolve("data").toString(),
                        "micronaut.server.port",
                        -1,
                        TestClock.PROPERTY,
                        "true"));
        clock = server.getApplicationContext().getBean(TestClock.class);
        clock.set(MORNING);
        Accounts accounts = server.getApplicationContext().getBean(Accounts.class);
        accounts.create("kepala", "Kepala Uji", Role.ADMIN, PASSWORD, "test");
        accounts.create("camat", "Camat Uji", Role.CAMAT, PASSWORD, "test");
        browser = new Browser(folder);
    }

    @AfterAll
    void stop() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        server.close();
    }

    @Test
    @Order(1)
    void asksForTheOfficeAtTheFirstRun() {
        Page page = login("kepala");
        page.fill("#nama", "Kecamatan Uji");
        page.fill("#layanan", "Kartu Keluarga\nSurat Pindah");
        page.click("main button[type=submit]");
        assertThat(page.locator(".notice-good")).isVisible();
        page.navigate(server.getURL() + "/hasil");
        assertThat(page.locator(".empty")).containsText("Belum ada nilai");
        assertThat(page.locator(".figure-value")).hasCount(0);
    }

    @Test
    @Order(2)
    void keepsTheAnswersOfResidentsWithoutShowingThemYet() {
        for (int resident = 0; resident < 5; resident++) {
            answer("Kartu Keluarga", resident == 4 ? 3 : 2);
        }
        Page page = login("camat");
        assertThat(page.locator("h1")).containsText("nilai tampil mulai 5 jawaban");
        assertThat(page.locator("[role=status]")).containsText("5 jawaban menunggu");
        assertThat(page.locator(".figure-value")).hasCount(0);
    }

    @Test
    @Order(3)
    void showsTheIndexAfterClosingTime() {
        clock.advance(Duration.ofHours(7));
        Page page = login("camat");
        assertThat(page.locator("h1")).containsText("Nilai November 2026 adalah 80,00 (B).");
        assertThat(page.locator(".lead")).containsText("Baru 5 responden");
        page.click("text=Lihat perhitungannya");
        // Four times all 3 and once all 4: (4 · 75 + 100) / 5.
        assertThat(page.locator(".figure-value").first()).containsText("80,00");
        assertThat(page.locator(".figure-value").first()).containsText("B");
        assertThat(page.locator(".figure-note").first()).containsText("5 responden");
        assertThat(page.locator("[role=status]")).hasCount(0);
        page.click("text=U3 Waktu Penyelesaian");
        assertThat(page.locator("main")).containsText("3 × 4 + 4 × 1 = 16");
        assertThat(page.locator("main")).containsText("16 ÷ 5 = 3,200000");
    }

    @Test
    @Order(4)
    void letsTheNextResidentWaitForFourOthers() {
        answer("Surat Pindah", 0);
        clock.advance(Duration.ofDays(1));
        Page page = login("camat");
        assertThat(page.locator("[role=status]")).containsText("1 jawaban menunggu");
        assertThat(page.locator(".figure-value").first()).containsText("80,00");
    }

    @Test
    @Order(5)
    void showsThePublishedFiguresOfJatenAfterAnImport() throws IOException {
        Page page = login("kepala");
        page.navigate(server.getURL() + "/impor");
        String table = Files.readString(Path.of("src/test/resources/scoring/jaten-2023-jawaban.csv"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .reduce("", (all, line) -> all + line + "\n");
        page.setInputFiles("#berkas", new FilePayload("jaten.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.fill("#periode", "2023");
        page.check("input[value=lampiran]");
        page.click("main button[type=submit]");
        assertThat(page.locator(".figure-value")).containsText("83,29");
        page.click("text=Simpan 297 jawaban");
        assertThat(page.locator(".notice-good")).containsText("297");
        page.click("text=Lihat hasil");
        assertThat(page.locator(".figure-value").first()).containsText("83,29");
        assertThat(page.locator(".figure-note").first()).containsText("± 1,13 poin");
        assertThat(page.locator("section[aria-labelledby=bobot-judul] tr:has(th:text-is('0,111'))"))
                .containsText("83,20");
        Locator unsur = page.locator("section[aria-labelledby=unsur-judul] tbody tr");
        assertThat(unsur.locator("td:nth-child(2)").allInnerTexts())
                .isEqualTo(List.of("961", "971", "926", "1.094", "959", "966", "977", "1.104", "947"));
        page.click("text=Tabel pengolahan per responden");
        assertThat(page.locator("tbody tr")).hasCount(100);
        assertThat(page.locator("tfoot")).containsText("83,29 B");
    }

    @Test
    @Order(6)
    void takesTheImportBackWithoutATrace() {
        Page page = login("kepala");
        page.navigate(server.getURL() + "/impor");
        page.onDialog(dialog -> dialog.accept());
        page.click("text=Batalkan");
        assertThat(page.locator(".notice-good")).isVisible();
        page.navigate(server.getURL() + "/hasil?periode=2023");
        assertThat(page.locator(".empty")).isVisible();
    }

    @Test
    @Order(7)
    void handsOutACheckedCopyOfEverything() throws IOException {
        Page page = login("kepala");
        page.navigate(server.getURL() + "/cadangan");
        assertThat(page.locator("main")).containsText("belum pernah");
        Download download = page.waitForDownload(() -> page.click("main button[type=submit]"));
        assertThat(Backup.check(download.path())).isEqualTo(6);
        page.reload();
        assertThat(page.locator("main")).not().containsText("belum pernah");
    }

    @Test
    @Order(8)
    void hasNothingThatAxeFindsOnTheOfficesPages() throws IOException {
        String axe = Files.readString(Path.of("kiosk/node_modules/axe-core/axe.min.js"));
        Page page = login("kepala");
        for (String path : pages(page)) {
            page.navigate(server.getURL() + path);
            // Through the protocol, because the page's own policy allows no foreign script.
            page.evaluate(axe);
            assertThat(page.evaluate("() => axe.run().then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))"))
                    .as(path)
                    .isEqualTo(List.of());
        }
    }

    /** Every page of the office, each with something on it. */
    private List<String> pages(Page page) {
        page.navigate(server.getURL() + "/loket");
        page.fill("#loket-nama", "Loket 1");
        page.click("form[action='/loket'] button");
        page.navigate(server.getURL() + "/perangkat");
        page.fill("#perangkat-nama", "Tablet 1");
        page.click("form[action='/perangkat'] button");
        Page tablet = browser.open(800, 1280);
        tablet.navigate(server.getURL()
                + URI.create(page.locator(".offer-address").innerText()).getPath());
        tablet.click("main button");
        tablet.locator(".screen-start").waitFor();
        page.navigate(server.getURL() + "/tanda-terima");
        page.locator("input[name=layanan]").first().check();
        page.check("input[value=ya]");
        page.click("form[action='/tanda-terima'] button[type=submit]");
        page.navigate(server.getURL() + "/tanda-terima");
        String visit = page.locator("a[href^='/pindai?kode=']").first().getAttribute("href");
        page.navigate(server.getURL() + "/kertas");
        page.click("form[action='/kertas'] button");
        String batch = URI.create(page.url()).getPath();
        page.navigate(server.getURL() + "/periode");
        String periode = page.locator("main a[href^='/periode/']").first().getAttribute("href");
        provedAddress();
        return List.of(
                "/dasbor",
                "/hasil",
                "/hasil/unsur/U3",
                "/hasil/pengolahan",
                "/hari-ini",
                "/buka",
                "/tutup",
                "/tanda-terima",
                "/pindai",
                visit,
                "/kertas",
                batch,
                "/impor",
                "/disisihkan",
                "/periode",
                periode,
                "/rekap",
                "/kecuali",
                "/tindak-lanjut",
                "/pengaturan",
                "/alamat",
                "/poster",
                "/kepercayaan",
                "/tablet",
                "/perangkat",
                "/loket",
                "/printer",
                "/kunci",
                "/cadangan",
                "/akun");
    }

    /** As a phone would have proved it. */
    private void provedAddress() {
        server.getApplicationContext().getBean(Writer.class).write(writes -> {
            writes.change("delete from phone_address");
            return writes.change("""
                    insert into phone_address (unit_id, kind, address, wifi, hint, checked_at, checked_from)
                    select id, 'PUBLIC', 'https://survei.example.go.id', '', '', ?, '10.0.0.7' from unit""", clock.instant());
        });
    }

    @Test
    @Order(9)
    void countsTheSameWhenEveryAnswerIsCountedAgain() {
        assertThat(server.getApplicationContext().getBean(TallyCheck.class).differences())
                .isEmpty();
    }

    private Page login(String username) {
        Page page = browser.open(1280, 900);
        page.navigate(server.getURL() + "/masuk");
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.endsWith("/masuk"));
        return page;
    }

    /** Taps the same choice nine times, tells nothing of oneself, and waits for the thanks. */
    private void answer(String layanan, int choice) {
        Page page = browser.open(1280, 800);
        page.clock().install();
        page.navigate(server.getURL() + "/survei");
        touch(page, page.getByText("Mulai", exactly()));
        touch(page, page.getByText(layanan, exactly()));
        for (int question = 1; question <= 9; question++) {
            assertThat(page.locator("main")).containsText("Pertanyaan " + question + " dari 9");
            touch(page, page.getByRole(AriaRole.RADIO).nth(choice));
        }
        for (int question = 1; question <= 5; question++) {
            assertThat(page.locator("main")).containsText("Data diri " + question + " dari 5");
            touch(page, page.getByText("Tidak ingin menjawab"));
        }
        touch(page, page.getByText("Lewati", exactly()));
        assertThat(page.locator("h1")).containsText(Pattern.compile("[Tt]erima kasih"));
        page.context().close();
    }

    /** A screen ignores touches for 0,4 s after it came, and goes on 0,6 s after a choice. */
    private static void touch(Page page, Locator target) {
        target.first().waitFor();
        page.clock().runFor(500);
        target.first().click();
        page.clock().runFor(700);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
