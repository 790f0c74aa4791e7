package id.sembilan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.ZonaWaktu;
import id.sembilan.performance.PrintedOffice;
import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import id.sembilan.storage.Writer;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A planner checks a year before printing, and enters what an earlier report printed. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class PeriksaJourneyTest {
    private static final String PASSWORD = "sandi-untuk-uji";

    private EmbeddedServer server;
    private Browser browser;

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
        ApplicationContext context = server.getApplicationContext();
        Instant now = Instant.parse("2025-12-30T03:00:00Z");
        context.getBean(TestClock.class).set(now);
        Unit unit = new Unit(
                "11111111-1111-1111-1111-111111111111",
                "Kecamatan Kerjo",
                ZonaWaktu.WIB,
                LocalTime.of(16, 0),
                "1/9",
                new Unit.KuesionerId("permenpan-14-2017", 1),
                true,
                false);
        context.getBean(Writer.class).write(writes -> {
            context.getBean(OfficeStore.class).add(writes, unit, now);
            return true;
        });
        Accounts accounts = context.getBean(Accounts.class);
        accounts.create("perencana", "Perencana Uji", Role.PERENCANA, PASSWORD, "test");
        accounts.create("camat", "Camat Uji", Role.CAMAT, PASSWORD, "test");
        PrintedOffice.fill(context, unit);
        browser = new Browser(folder);
    }

    @AfterAll
    void stop() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        server.close();
    }

    @Test
    void entersAPrintedFigureAndReadsWhatIsWrongWithIt() {
        Page page = login("perencana", 1280);
        page.navigate(server.getURL() + "/cetakan?tahun=2025");
        assertThat(page.locator("article:has-text('93,58')")).containsText("seharusnya 88,34");
        assertThat(page.locator("article:has-text('93,58')")).containsText("dikurangi pecahan");
        page.selectOption("#kunci", "capaian:sakip");
        page.fill("#tercetak", "94,52");
        page.fill("input[name=dokumen]", "Paparan");
        page.click("button:has-text('Simpan')");
        assertThat(page.locator("article:has-text('94,52')")).containsText("Dua angka yang bersebelahan tertukar.");
        page.onDialog(dialog -> dialog.accept());
        page.click("article:has-text('94,52') button");
        assertThat(page.locator("article:has-text('94,52')")).hasCount(0);
    }

    @Test
    void refusesWordsWithoutTheirDigits() {
        Page page = login("perencana", 390);
        page.navigate(server.getURL() + "/cetakan?tahun=2025");
        page.selectOption("#kunci", "terbilang");
        page.fill("#tercetak", "lima ribu seratus rupiah");
        page.fill("input[name=dokumen]", "Paparan");
        page.click("button:has-text('Simpan')");
        assertThat(page.locator("[role=alert]")).containsText("Untuk terbilang, isi angkanya di Anggaran (Rp).");
        assertThat(page.locator("#tercetak")).hasValue("lima ribu seratus rupiah");
        browser.complaints().removeIf(one -> one.contains("422"));
    }

    @Test
    void letsTheCamatReadButNotWrite() {
        Page page = login("camat", 390);
        page.navigate(server.getURL() + "/cetakan?tahun=2025");
        assertThat(page.locator("article")).hasCount(9);
        assertThat(page.locator("#tercetak")).hasCount(0);
    }

    @Test
    void listsWhatToMendWithAWayThere() {
        Page page = login("camat", 820);
        page.navigate(server.getURL() + "/periksa?tahun=2025");
        assertThat(page.locator("main")).containsText("tercetak dengan nilai berbeda: 94,24; 94,38");
        page.click("article:has-text('tercetak dengan nilai berbeda') a");
        assertThat(page.locator("h1")).hasText("Angka yang pernah dicetak");
        page.navigate(server.getURL() + "/periksa?tahun=2019");
        assertThat(page.locator("main")).containsText("Belum ada Renstra yang mencakup tahun 2019.");
    }

    @Test
    void canBeReadByEverybodyAtEveryWidth() throws IOException {
        String axe = Files.readString(Path.of("kiosk/node_modules/axe-core/axe.min.js"));
        for (int width : List.of(390, 820, 1280)) {
            Page page = login("perencana", width);
            for (String path : List.of("/periksa?tahun=2025", "/cetakan?tahun=2025")) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.navigate(server.getURL() + path);
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .isEqualTo(true);
                    page.evaluate(axe);
                    assertThat(page.evaluate(
                                    "() => axe.run().then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))"))
                            .as(path + " " + width)
                            .isEqualTo(List.of());
                    String pictures = System.getProperty("sembilan.pictures", "");
                    if (!pictures.isEmpty() && scheme == ColorScheme.LIGHT) {
                        page.screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of(pictures, path.replaceAll("\\W", "") + width + ".png")));
                    }
                }
            }
        }
    }

    private Page login(String account, int width) {
        Page page = browser.open(width, 900);
        page.navigate(server.getURL() + "/masuk");
        page.fill("#username", account);
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/masuk"));
        return page;
    }
}
