package id.sembilan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import id.sembilan.survey.TallyCheck;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paper as two people key it, in a real browser. */
class PaperJourneyTest {
    private static final String PASSWORD = "sandi-untuk-uji";

    @Test
    void printsKeysClosesAndChecks(@TempDir Path folder) throws IOException {
        Map<String, Object> settings = Map.of(
                "sembilan.data",
                folder.resolve("data").toString(),
                "micronaut.server.port",
                -1,
                TestClock.PROPERTY,
                "true");
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings);
                Browser browser = new Browser(folder)) {
            server.getApplicationContext().getBean(TestClock.class).set(Instant.parse("2026-11-23T03:00:00Z"));
            Accounts accounts = server.getApplicationContext().getBean(Accounts.class);
            accounts.create("siti", "Siti", Role.ADMIN, PASSWORD, "test");
            accounts.create("budi", "Budi", Role.PERENCANA, PASSWORD, "test");
            Page siti = login(browser, server, "siti");
            siti.fill("#nama", "Kecamatan Uji");
            siti.fill("#layanan", "Kartu Keluarga");
            siti.click("main button[type=submit]");

            String batch = print(siti, server);
            download(siti);
            siti.navigate(batch);
            keyThree(siti);
            check(login(browser, server, "budi"), batch);
            assertThat(browser.complaints()).isEmpty();
            assertThat(server.getApplicationContext().getBean(TallyCheck.class).differences())
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

    private static String print(Page page, EmbeddedServer server) {
        page.navigate(server.getURL() + "/kertas");
        page.fill("#jumlah", "3");
        page.click("text=Buat lembar");
        assertThat(page.locator(".notice-good")).containsText("Unduh PDF");
        return page.url().split("\\?", 2)[0];
    }

    private static void download(Page page) throws IOException {
        Download pdf = page.waitForDownload(() -> page.click("text=Unduh PDF lembar"));
        try (PDDocument document = Loader.loadPDF(pdf.path().toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(6);
        }
    }

    /** Without a look at the screen: what comes before the next sheet is there must not be lost. */
    private static void keyThree(Page page) {
        page.keyboard().type("444444444");
        page.keyboard().press("Enter");
        page.keyboard().type("12340 234");
        page.keyboard().press("Backspace");
        page.keyboard().type("1bc");
        page.keyboard().press("Enter");
        assertThat(page.locator(".lead")).containsText("2 dari 3 lembar");
        assertThat(page.locator(".keyed-digits")).hasText(new String[] {"1234--231", "444444444"});

        page.keyboard().type("99x4");
        page.keyboard().press("Enter");
        assertThat(page.locator("[name=j_p2]")).isFocused();
        page.keyboard().type("33333333");
        page.keyboard().press("Enter");
        assertThat(page.locator(".lead")).containsText("3 dari 3 lembar");
        page.click("text=Batalkan lembar terakhir");
        assertThat(page.locator(".lead")).containsText("2 dari 3 lembar");
        assertThat(page.locator("#lembar")).hasValue("3");
        page.locator("[name=j_p1]").focus();
        page.keyboard().type("222222222");
        page.click("text=Simpan lembar");
        page.click("text=Tutup dan pilih lembar");
        assertThat(page.locator(".notice-warn")).containsText("Minta pegawai lain");
    }

    private static void check(Page page, String batch) {
        page.navigate(batch);
        for (String digits : new String[] {"444444444", "1234--231", "222222223"}) {
            page.keyboard().type(digits);
            page.keyboard().press("Enter");
        }
        assertThat(page.locator("main")).containsText("Angka yang berbeda: 1 dari 27 (3,7 %)");
        assertThat(page.locator("main")).containsText("pertama 2, kedua 3");
        page.click("text=Di kertas: seperti yang kedua");
        assertThat(page.locator(".lead")).containsText("Diperiksa");
    }
}
