package id.sembilan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.SelectOption;
import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file with indikator to the year at a glance, in a real browser. */
class PerformanceJourneyTest {
    private static final String PASSWORD = "sandi-untuk-uji";
    private static final Path CASES = Path.of("src/test/resources/kasus");

    /** Where pictures of the pages go, to be looked at; nowhere unless asked for. */
    private static final String PICTURES = System.getProperty("sembilan.gambar", "");

    @Test
    void takesInAFileAndShowsTheYear(@TempDir Path folder) throws IOException {
        Map<String, Object> settings = Map.of(
                "sembilan.data",
                folder.resolve("data").toString(),
                "micronaut.server.port",
                -1,
                TestClock.PROPERTY,
                "true");
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings);
                Browser browser = new Browser(folder)) {
            server.getApplicationContext().getBean(TestClock.class).set(Instant.parse("2026-01-12T03:00:00Z"));
            Accounts accounts = server.getApplicationContext().getBean(Accounts.class);
            accounts.create("kepala", "Kepala Uji", Role.ADMIN, PASSWORD, "test");
            accounts.create("camat", "Camat Uji", Role.CAMAT, PASSWORD, "test");
            Page page = login(browser, server, "kepala");
            page.fill("#nama", "Kecamatan Uji");
            page.fill("#layanan", "Kartu Keluarga");
            page.click("main button[type=submit]");

            refuse(page, server, folder);
            take(page, server);
            edit(page, server);
            agree(page, server);
            chooseTheScale(page, server);
            look(page, server);
            readOnly(login(browser, server, "camat"), server);
            assertThat(browser.complaints().stream().filter(one -> !one.contains("422")))
                    .isEmpty();
        }
    }

    private static Page login(Browser browser, EmbeddedServer server, String username) {
        Page page = browser.open(1280, 900);
        page.onDialog(Dialog::accept);
        page.navigate(server.getURL() + "/masuk");
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        return page;
    }

    private static void refuse(Page page, EmbeddedServer server, Path folder) throws IOException {
        Path wrong = folder.resolve("salah.csv");
        Files.writeString(
                wrong,
                "jenis,tujuan_atau_sasaran,indikator,tahun,target,realisasi\nsasaran,Tertib,Pelanggaran,2025,0,3\n");
        page.navigate(server.getURL() + "/renstra/impor");
        page.setInputFiles("#berkas", wrong);
        page.click("text=Periksa berkas");
        assertThat(page.locator("[role=alert]")).containsText("Baris 2, kolom target: Target harus lebih dari 0");
        axe(page, "impor");
    }

    private static void take(Page page, EmbeddedServer server) throws IOException {
        page.navigate(server.getURL() + "/renstra/impor");
        page.setInputFiles("#berkas", CASES.resolve("kerjo-2025-indikator.csv"));
        page.click("text=Periksa berkas");
        assertThat(page.locator("h1")).hasText("Pratinjau");
        assertThat(page.locator(".lead")).containsText("0 tujuan, 2 sasaran, 2 indikator dari 6 baris");
        assertThat(page.locator("[name=laporan]")).hasValue("2025");
        assertThat(page.locator("[name=tahun_akhir]")).hasValue("2026");
        axe(page, "pratinjau");
        page.click("text=Simpan semuanya");
        assertThat(page.locator(".notice-good")).isVisible();
        assertThat(page.locator("main")).containsText("Meningkatkan Kualitas Tata Laksana Pemerintahan");
        axe(page, "renstra");
    }

    private static void edit(Page page, EmbeddedServer server) throws IOException {
        page.selectOption("#tingkat", "program");
        page.fill("#uraian", "Program Pemberdayaan Masyarakat Desa");
        page.locator("form[action$='/tempat'] button").click();
        assertThat(page.locator("[role=alert]")).containsText("Letaknya belum tepat");
        page.selectOption("#tingkat", "tujuan");
        page.fill("#uraian", "Terwujudnya desa yang maju");
        page.locator("form[action$='/tempat'] button").click();
        assertThat(page.locator(".plan-place").first()).containsText("Tujuan");
        page.locator(".plan-place", new Page.LocatorOptions().setHasText("Pembangunan Desa"))
                .locator("text=Ubah")
                .click();
        axe(page, "tempat");
        page.selectOption("#induk", new SelectOption().setIndex(1));
        page.click("main button.button-primary:has-text('Simpan')");
        assertThat(page.locator(".notice-good")).isVisible();
        page.click("text=Indeks Desa Membangun");
        axe(page, "indikator");
        page.fill("[name='target-2026']", "0");
        page.click("main button.button-primary:has-text('Simpan')");
        assertThat(page.locator("[role=alert]")).containsText("Target 2026: target harus lebih dari 0");
        page.fill("[name='target-2026']", "0,82");
        page.click("main button.button-primary:has-text('Simpan')");
        assertThat(page.locator("main")).containsText("0,82");
        page.navigate(server.getURL() + "/pejabat");
        page.fill("[name=nama] >> nth=-1", "Budi Santosa, S.Sos.");
        page.fill("[name=jabatan] >> nth=-1", "Camat Uji");
        page.selectOption("[name=sebutan] >> nth=-1", "Plt.");
        page.fill("[name=mulai] >> nth=-1", "2025-01-02");
        page.locator("form[action='/pejabat'] button[type=submit]").last().click();
        assertThat(page.locator("main")).containsText("Plt. Camat Uji");
        axe(page, "pejabat");
    }

    private static void agree(Page page, EmbeddedServer server) throws IOException {
        page.navigate(server.getURL() + "/perjanjian?tahun=2025");
        page.fill("#hari", "2025-01-15");
        page.click("main button:has-text('Buat Perjanjian Kinerja')");
        assertThat(page.locator(".notice-good")).isVisible();
        assertThat(page.locator("main")).containsText("Budi Santosa, S.Sos., Plt. Camat Uji");
        page.fill("#hari", "2025-09-30");
        page.fill("#alasan", "Perubahan anggaran");
        page.click("main button:has-text('Buat perubahan')");
        assertThat(page.locator("main")).containsText("Perubahan ke-1 Perjanjian Kinerja Tahun 2025");
        axe(page, "perjanjian");
    }

    private static void chooseTheScale(Page page, EmbeddedServer server) throws IOException {
        page.navigate(server.getURL() + "/kinerja/aturan");
        page.check("input[value=istimewa]");
        page.click("main button.button-primary:has-text('Simpan')");
        assertThat(page.locator(".notice-good")).isVisible();
        axe(page, "aturan");
    }

    private static void look(Page page, EmbeddedServer server) throws IOException {
        page.navigate(server.getURL() + "/kinerja");
        assertThat(page.locator("h1")).hasText("Capaian kinerja 2025");
        assertThat(page.locator(".figure-value").first()).containsText("101,12%");
        assertThat(page.locator(".badge").first()).hasText("Istimewa");
        assertThat(page.locator("main")).containsText("94,25%");
        assertThat(page.locator("main")).containsText("108,00%");
        assertThat(page.locator("main")).containsText("Perjanjian Kinerja Perubahan 30 September 2025");
        assertThat(page.locator("main")).containsText("naik 0,05 poin (6,58% dari nilai tahun lalu)");
        page.locator("summary:has-text('Cara menghitung')").nth(1).click();
        assertThat(page.locator("main")).containsText("68,8 ÷ target 73 × 100 = 94,246575…, dicetak 94,25%");
        axe(page, "kinerja");
    }

    private static void readOnly(Page page, EmbeddedServer server) {
        page.navigate(server.getURL() + "/renstra");
        assertThat(page.locator("main form[method=post]")).hasCount(0);
        page.navigate(server.getURL() + "/kinerja");
        assertThat(page.locator(".figure-value").first()).containsText("101,12%");
    }

    /** At the widths of a phone, a small tablet and a desk. */
    private static void axe(Page page, String name) throws IOException {
        for (int width : new int[] {390, 820, 1280}) {
            page.setViewportSize(width, 900);
            page.evaluate(Files.readString(Path.of("kiosk/node_modules/axe-core/axe.min.js")));
            assertThat(page.evaluate("() => axe.run().then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))"))
                    .as(name + " " + width)
                    .isEqualTo(List.of());
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(name + " fits " + width)
                    .isEqualTo(true);
            if (!PICTURES.isEmpty()) {
                page.screenshot(new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(PICTURES, name + "-" + width + ".png")));
            }
        }
    }
}
