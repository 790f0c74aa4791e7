package id.sembilan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.sembilan.admin.SampleOffice;
import id.sembilan.office.Unit;
import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figures;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.Sealing;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a result: the report, the public page, the package for the district, seen in a browser. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ResultJourneyTest {
    private static final String PASSWORD = "sandi-untuk-uji";
    private static final String REASON = "Kabupaten memakai bobot 0,111";

    private EmbeddedServer server;
    private Browser browser;
    private Periode superseded;
    private Periode rekap;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of("sembilan.data", folder.resolve("data").toString(), "micronaut.server.port", -1));
        ApplicationContext context = server.getApplicationContext();
        context.getBean(SampleOffice.class).fill();
        context.getBean(Accounts.class).create("rencana", "Perencana Uji", Role.PERENCANA, PASSWORD, "test");
        Unit unit = context.getBean(Figures.class).choices().orElseThrow().unit();
        superseded = context.getBean(PeriodeReading.class)
                .byRange(unit, DayRange.of(Year.of(2023)))
                .orElseThrow();
        Sealing.publish(context, superseded);
        Sealing.propose(context, superseded, "0,111", REASON);
        Sealing.decide(context, superseded, true);
        rekap = Sealing.kertanegara(context, unit);
        Sealing.publish(context, rekap);
        browser = new Browser(folder);
    }

    @AfterAll
    void stop() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        server.close();
    }

    @Test
    void tellsThePublicWhatAVersionChangedAndWhy() {
        Page page = browser.open(390, 900);
        page.navigate(server.getURL() + "/publikasi/2023");
        assertThat(page.locator(".figure-value")).containsText("83,20");
        assertThat(page.locator("main"))
                .containsText("Versi 2 menggantikan versi 1: IKM berubah dari 83,29 menjadi 83,20 (−0,09 poin),"
                        + " jumlah responden tetap 297, bobot dari 1/9 menjadi 0,111. Alasan: " + REASON);
        assertThat(page.request()
                        .get(server.getURL() + "/api/v1/publications/2023")
                        .text())
                .contains("\"versi\":2")
                .contains("Alasan: " + REASON);
    }

    @Test
    void saysToThePublicThatARekapIsOne() {
        Page page = browser.open(390, 900);
        page.navigate(server.getURL() + "/publikasi/2024");
        assertThat(page.locator(".figure-value")).containsText("94,10");
        assertThat(page.locator("main")).containsText("Sistem, Mekanisme, dan Prosedur terendah: 90,61");
        assertThat(page.locator("main")).containsText("rekap jumlah jawaban (LKjIP Kertanegara 2024)");
        assertThat(page.locator("main")).not().containsText("dari semua jawaban yang masuk");
    }

    @Test
    void marksTheVersionThatCountsNoMore() {
        Page page = login(1280);
        page.navigate(server.getURL() + "/periode/" + superseded.id());
        Locator versions = page.locator(".version");
        assertThat(versions).hasCount(2);
        assertThat(versions.first()).containsText("disetujui camat");
        assertThat(versions.first()).containsText("Berbeda dari versi 1: 0 responden, −0,09 poin.");
        assertThat(versions.last()).containsText("digantikan versi 2");
    }

    @Test
    void makesAReportWithOneButton() throws IOException {
        Page page = login(390);
        page.navigate(server.getURL() + "/laporan/" + rekap.id());
        page.click("button[value=pdf]");
        page.locator("a[download]").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        keepPicture(page, "berkas");
        Download download = page.waitForDownload(() -> page.click("a[download]"));
        assertThat(download.suggestedFilename()).endsWith("-2024.pdf");
        assertThat(Files.readAllBytes(download.path())).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void handsOutThePackageForTheDistrict() throws IOException {
        Page page = login(1280);
        page.navigate(server.getURL() + "/kirim-hasil?periode=" + superseded.id());
        page.fill("input[name=tujuan]", "Bupati");
        page.fill("input[name=nama]", "NAMA CAMAT");
        Download download = page.waitForDownload(() -> page.click("form[action$='/paket'] button"));
        assertThat(download.suggestedFilename()).isEqualTo("kirim-skm-2023.zip");
        try (ZipFile zip = new ZipFile(download.path().toFile())) {
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("SHA256SUMS")).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("  rekap.csv", "  rekap.xlsx", "  rtl.csv", "  surat-pengantar.pdf");
        }
    }

    @Test
    void hasNothingThatAxeFindsAndNothingTooWide() throws IOException {
        String axe = Files.readString(Path.of("kiosk/node_modules/axe-core/axe.min.js"));
        List<String> pages = List.of(
                "/laporan",
                "/laporan/" + superseded.id(),
                "/publikasi",
                "/publikasi/2023",
                "/kirim-hasil",
                "/kirim-hasil?periode=" + superseded.id(),
                "/periode",
                "/periode/" + superseded.id(),
                "/periode/" + rekap.id(),
                "/rekap");
        for (int width : List.of(390, 820, 1280)) {
            Page page = login(width);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (String path : pages) {
                    page.navigate(server.getURL() + path);
                    keepPicture(page, path.replaceAll("\\W+", "-") + "-" + scheme + "-" + width);
                    assertClean(page, axe, path + " " + scheme + " " + width);
                }
            }
        }
    }

    private static void assertClean(Page page, String axe, String where) {
        page.evaluate(axe);
        assertThat(page.evaluate("() => axe.run().then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))"))
                .as(where)
                .isEqualTo(List.of());
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as(where)
                .isEqualTo(true);
    }

    /** For looking at: -Dsembilan.gambar=FOLDER keeps what the test saw. */
    private static void keepPicture(Page page, String name) {
        String folder = System.getProperty("sembilan.gambar");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder).resolve("hasil" + name + ".png")));
        }
    }

    private Page login(int width) {
        Page page = browser.open(width, 900);
        page.navigate(server.getURL() + "/masuk");
        page.fill("#username", "rencana");
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.endsWith("/masuk"));
        return page;
    }
}
