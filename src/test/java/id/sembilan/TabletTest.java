package id.sembilan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.sembilan.admin.SampleOffice;
import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What an office sets for its tablets, from its pages to the tablet, in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class TabletTest {
    private static final String PASSWORD = "sandi-untuk-uji";

    private EmbeddedServer server;
    private Browser browser;
    private Page office;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of("sembilan.data", folder.resolve("data").toString(), "micronaut.server.port", -1));
        server.getApplicationContext().getBean(SampleOffice.class).fill();
        server.getApplicationContext().getBean(Accounts.class).create("kepala", "Kepala", Role.ADMIN, PASSWORD, "test");
        browser = new Browser(folder);
        office = browser.open(820, 1100);
        office.navigate(server.getURL() + "/masuk");
        office.fill("#username", "kepala");
        office.fill("#password", PASSWORD);
        office.click("main button[type=submit]");
        office.waitForURL(url -> !url.endsWith("/masuk"));
    }

    @AfterAll
    void stop() {
        // A refused form is a failed request to the browser; the tests want some.
        assertThat(browser.complaints()).allMatch(said -> said.contains("status of 422"));
        browser.close();
        server.close();
    }

    @Test
    @Order(1)
    void opensTheStaffScreenWithTheOfficesPinOnly() {
        office.navigate(server.getURL() + "/tablet");
        office.fill("#pin", "2468");
        office.fill("#ulang", "2468");
        office.click("text=Simpan PIN");
        assertThat(office.locator(".notice-good")).isVisible();
        Page tablet = tablet("#petugas");
        tablet.locator(".pin-keys").waitFor();
        tablet.waitForTimeout(500);
        type(tablet, "1111");
        assertThat(tablet.locator("main [role=status]")).containsText("PIN salah");
        type(tablet, "2468");
        assertThat(tablet.locator(".screen-staff")).isVisible();
        assertThat(tablet.locator(".screen-staff")).not().containsText("PIN layar petugas belum dipasang");
        tablet.context().close();
    }

    @Test
    @Order(2)
    void refusesHoursThatNeverOpen() {
        office.navigate(server.getURL() + "/tablet");
        office.check("input[name=tidur]");
        office.fill("#buka", "23:00");
        office.locator("form[action='/tablet/jam'] button").click();
        assertThat(office.locator(".notice-bad")).containsText("sebelum jam tutup");
        office.fill("#buka", "07:30");
        office.locator("form[action='/tablet/jam'] button").click();
        assertThat(office.locator(".notice-good")).isVisible();
        assertThat(office.locator("input[name=hari]:checked")).hasCount(5);
    }

    @Test
    @Order(3)
    void offersALanguageOnlyAfterASpeakerHasCheckedIt() {
        Page before = tablet("");
        assertThat(before.locator(".start-languages")).hasCount(0);
        before.context().close();
        office.navigate(server.getURL() + "/tablet/bahasa");
        office.fill("#penutur-jv", "Ibu Sri, guru bahasa Jawa");
        office.click("text=Sudah diperiksa");
        assertThat(office.locator(".badge-good")).isVisible();
        Page tablet = tablet("");
        tablet.locator(".start-languages button").last().waitFor();
        tablet.waitForTimeout(500);
        tablet.locator(".start-languages button").last().click();
        assertThat(tablet.locator("h1")).containsText("Kados pundi");
        tablet.waitForTimeout(500);
        tablet.click(".start-button");
        tablet.locator(".screen-layanan").waitFor();
        tablet.waitForTimeout(500);
        tablet.locator(".choice").first().click();
        assertThat(tablet.locator(".screen-question h1")).containsText("jumbuhing syarat");
        assertThat(tablet.locator(".frame-back")).hasText("Wangsul");
        tablet.context().close();
    }

    @Test
    @Order(4)
    void readsAQuestionInTheOfficesOwnVoice() {
        office.navigate(server.getURL() + "/tablet/suara");
        Locator first = office.locator("input[type=file]").first();
        first.setInputFiles(new FilePayload("tipu.mp3", "audio/mpeg", content("<html>")));
        office.locator(".rows button").first().click();
        assertThat(office.locator(".notice-bad")).isVisible();
        first = office.locator("input[type=file]").first();
        first.setInputFiles(new FilePayload("p1.ogg", "audio/ogg", content("OggS")));
        office.locator(".rows button").first().click();
        assertThat(office.locator("h2").first()).containsText("1 dari 45");
        Page tablet = tablet("");
        tablet.locator(".start-button").waitFor();
        tablet.waitForTimeout(500);
        tablet.click(".start-button");
        tablet.locator(".screen-layanan").waitFor();
        tablet.waitForTimeout(500);
        tablet.locator(".choice").first().click();
        tablet.locator(".screen-question .heading-spoken .speaker").waitFor();
        tablet.waitForTimeout(500);
        tablet.waitForRequest("**/suara/*", () -> tablet.click(".heading-spoken .speaker"));
        tablet.context().close();
    }

    @Test
    @Order(5)
    void keepsTheLoketInTheAddressOfAnInstalledTablet() {
        Page tablet = browser.open(1280, 800);
        tablet.navigate(server.getURL() + "/survei?loket=L-1&kanal=kiosk&lain=%22x");
        tablet.locator(".start-button").waitFor();
        String manifest = (String)
                tablet.evaluate("() => fetch(document.querySelector('link[rel=manifest]').href).then(r => r.text())");
        assertThat(manifest).contains("\"start_url\": \"/survei?kanal=kiosk&loket=L-1\"");
        tablet.context().close();
    }

    @Test
    @Order(6)
    void hasNothingThatAxeFindsOnItsPages() throws IOException {
        String axe = Files.readString(Path.of("kiosk/node_modules/axe-core/axe.min.js"));
        for (String path : List.of("/tablet", "/tablet/bahasa", "/tablet/suara")) {
            for (int width : new int[] {390, 820, 1280}) {
                office.setViewportSize(width, 900);
                office.navigate(server.getURL() + path);
                office.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/pictures", path.replace('/', '-') + "-" + width + ".png")));
            }
            office.evaluate(axe);
            assertThat(office.evaluate(
                            "() => axe.run().then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))"))
                    .as(path)
                    .isEqualTo(List.of());
        }
    }

    private Page tablet(String hash) {
        Page page = browser.open(1280, 800);
        page.navigate(server.getURL() + "/survei" + hash);
        return page;
    }

    private static void type(Page tablet, String digits) {
        for (String digit : digits.split("", 0)) {
            tablet.locator(".code-key", new Page.LocatorOptions().setHasText(digit))
                    .click();
        }
        tablet.click(".pin-actions .button-primary");
    }

    private static byte[] content(String start) {
        return Arrays.copyOf(start.getBytes(StandardCharsets.ISO_8859_1), 500);
    }
}
