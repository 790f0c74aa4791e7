package id.sembilan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** A budget from its file to a decision, and a printed efficiency to its slip, in a real browser. */
class BudgetJourneyTest {
    private static final String PASSWORD = "sandi-untuk-uji";
    private static final Path CASES = Path.of("src/test/resources/kasus");

    @Test
    void importsDecidesAndNamesTheSlip(@TempDir Path folder) throws IOException {
        Map<String, Object> settings = Map.of(
                "sembilan.data",
                folder.resolve("data").toString(),
                "micronaut.server.port",
                -1,
                TestClock.PROPERTY,
                "true");
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings);
                Browser browser = new Browser(folder)) {
            server.getApplicationContext().getBean(TestClock.class).set(Instant.parse("2026-01-20T03:00:00Z"));
            Accounts accounts = server.getApplicationContext().getBean(Accounts.class);
            accounts.create("siti", "Siti", Role.ADMIN, PASSWORD, "test");
            Page page = login(browser, server);
            budget(page, server);
            efficiency(page, server);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static Page login(Browser browser, EmbeddedServer server) {
        Page page = browser.open(1280, 900);
        page.navigate(server.getURL() + "/masuk");
        page.fill("#username", "siti");
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        page.fill("#nama", "Kecamatan Uji");
        page.fill("#layanan", "Kartu Keluarga");
        page.click("main button[type=submit]");
        return page;
    }

    private static void budget(Page page, EmbeddedServer server) throws IOException {
        page.navigate(server.getURL() + "/anggaran");
        page.setInputFiles("#berkas", CASES.resolve("jaten-2023-anggaran.csv"));
        page.fill("#tahun", "2023");
        page.click("text=Periksa berkas");
        assertThat(page.locator(".lead")).containsText("19 baris");
        axe(page);
        page.click("text=Simpan 19 baris");
        assertThat(page.locator(".lead")).containsText("3.106.344.371");
        axe(page);
        Locator six = page.locator(".finding:has(input[name=kunci][value='6'])");
        six.locator("summary", new Locator.LocatorOptions().setHasText("Putuskan"))
                .click();
        six.locator("input[name=alasan]").fill("SPJ Desember");
        six.locator("button[type=submit]").click();
        assertThat(page.locator(".lead")).containsText("3.129.257.771");
        assertThat(page.locator("main")).containsText("SPJ Desember (oleh siti)");
    }

    private static void efficiency(Page page, EmbeddedServer server) throws IOException {
        page.navigate(server.getURL() + "/efisiensi?tahun=2025");
        page.setInputFiles("#berkas", CASES.resolve("kerjo-2025-efisiensi.csv"));
        page.click("text=Simpan dan periksa");
        assertThat(page.locator("main")).containsText("Persen dikurangi pecahan");
        assertThat(page.locator("main")).containsText("NE = 50% + E ÷ 20 × 50% = 88,64%");
        axe(page);
        page.check("input[value=SELISIH]");
        page.click("main form[action='/efisiensi/aturan'] button");
        assertThat(page.locator(".lead")).containsText("Selisih");
    }

    private static void axe(Page page) throws IOException {
        page.evaluate(Files.readString(Path.of("kiosk/node_modules/axe-core/axe.min.js")));
        assertThat(page.evaluate("() => axe.run().then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))"))
                .isEqualTo(List.of());
    }
}
