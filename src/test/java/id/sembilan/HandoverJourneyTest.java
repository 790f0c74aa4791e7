package id.sembilan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.sembilan.admin.SampleOffice;
import id.sembilan.security.Accounts;
import id.sembilan.security.DeviceStreams;
import id.sembilan.security.Role;
import id.sembilan.storage.Reader;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Path;
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

/** A tablet as an office uses it: enrolled by a code, sent the survey of a visit from the counter, revoked. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class HandoverJourneyTest {
    private static final String PASSWORD = "sandi-untuk-uji";

    private EmbeddedServer server;
    private Browser browser;
    private Path folder;
    private Page tablet;
    private Page staff;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        this.folder = folder;
        server = serve(-1);
        server.getApplicationContext().getBean(SampleOffice.class).fill();
        Accounts accounts = server.getApplicationContext().getBean(Accounts.class);
        accounts.create("kepala", "Kepala Uji", Role.ADMIN, PASSWORD, "test");
        browser = new Browser(folder);
        staff = browser.open(1280, 900);
        staff.onDialog(dialog -> dialog.accept());
        staff.navigate(server.getURL() + "/masuk");
        staff.fill("#username", "kepala");
        staff.fill("#password", PASSWORD);
        staff.click("main button[type=submit]");
        tablet = browser.open(1280, 800);
    }

    private EmbeddedServer serve(int port) {
        return ApplicationContext.run(
                EmbeddedServer.class,
                Map.of("sembilan.data", folder.resolve("data").toString(), "micronaut.server.port", port));
    }

    @AfterAll
    void stop() {
        browser.close();
        server.close();
    }

    @Test
    @Order(1)
    void makesATabletTheOfficesByACodeAndOneTap() {
        staff.navigate(server.getURL() + "/loket");
        staff.fill("#loket-nama", "Loket 1");
        staff.click("form[action='/loket'] button");
        staff.navigate(server.getURL() + "/perangkat");
        staff.fill("#perangkat-nama", "Tablet 1");
        staff.selectOption("#perangkat-loket", new com.microsoft.playwright.options.SelectOption().setLabel("Loket 1"));
        staff.click("form[action='/perangkat'] button");
        assertThat(staff.locator(".receipt-qr svg")).isVisible();
        tablet.navigate(staff.locator(".offer-address").innerText());
        assertThat(tablet.locator("h1")).containsText("Tablet 1");
        tablet.click("main button");
        assertThat(tablet.locator(".screen-start")).isVisible();
        waitForLine(1);
        staff.navigate(server.getURL() + "/perangkat");
        assertThat(staff.locator("tbody tr")).containsText("Tablet 1");
        assertThat(staff.locator("tbody tr .badge").first()).hasText("terhubung");
        assertThat(staff.locator("tbody tr")).containsText("terbaru");
        assertThat(staff.locator("tbody tr")).containsText("Tidak ada yang menunggu");
    }

    @Test
    @Order(2)
    void showsTheSurveyOfAVisitWithinASecondAfterStaffSentIt() {
        issueAndScan();
        assertThat(staff.locator(".send-to")).containsText("terhubung");
        staff.click(".send-to button");
        tablet.locator(".screen-question").waitFor();
        assertThat(tablet.locator(".frame-layanan")).containsText("Kartu Keluarga");
        assertThat(staff.locator("[role=status]")).containsText("Dikirim ke Tablet 1 · sudah tampil");
        long took = server.getApplicationContext()
                .getBean(Reader.class)
                .read(reads -> reads.one("select shown_at - made_at as ms from handover", row -> row.number("ms")))
                .orElseThrow();
        assertThat(took)
                .as("milliseconds from the staff's tap to the tablet's word")
                .isLessThan(1_000);
    }

    @Test
    @Order(3)
    void neverInterruptsWhoIsAnsweringAndShowsTheNextSurveyAfterwards() {
        issueAndScan();
        staff.click(".send-to button");
        assertThat(staff.locator("[role=status]")).containsText("menunggu layar tablet bebas");
        tablet.waitForTimeout(1500);
        assertThat(tablet.locator(".screen-progress")).containsText("Pertanyaan 1 dari 9");
        assertThat(staff.locator("[role=status]")).containsText("menunggu layar tablet bebas");
        answerAll();
        assertThat(tablet.locator(".screen-thanks")).isVisible();
        assertThat(tablet.locator(".screen-question"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(20_000));
        assertThat(staff.locator("[role=status]")).containsText("sudah tampil");
        answerAll();
        assertThat(tablet.locator(".screen-start"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(20_000));
    }

    @Test
    @Order(4)
    void asksAgainWhenTheServiceComesBack() {
        issueAndScan();
        String receipt = staff.url();
        String sending = staff.locator("form[action$='/kirim']").getAttribute("action");
        int port = server.getPort();
        tablet.context().setOffline(true);
        server.close();
        server = serve(port);
        staff.navigate(receipt);
        assertThat(staff.locator("form[action='" + sending + "']")).isVisible();
        staff.click(".send-to button");
        assertThat(staff.locator("[role=status]")).containsText("menunggu");
        tablet.context().setOffline(false);
        assertThat(tablet.locator(".screen-question"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(30_000));
        answerAll();
        assertThat(tablet.locator(".screen-start"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(20_000));
    }

    @Test
    @Order(5)
    void closesTheLineOfARevokedTablet() {
        waitForLine(1);
        staff.navigate(server.getURL() + "/perangkat");
        staff.click("tbody a");
        staff.click("form[action$='/cabut'] button");
        assertThat(staff.locator("tbody tr .badge").first()).hasText("dicabut");
        waitForLine(0);
    }

    private void issueAndScan() {
        staff.navigate(server.getURL() + "/tanda-terima");
        staff.getByLabel("Kartu Keluarga").check();
        staff.getByLabel(Pattern.compile("Langsung selesai")).check();
        staff.click("form[action='/tanda-terima'] button[type=submit]");
        String code = staff.locator(".receipt-code").innerText();
        staff.navigate(server.getURL() + "/pindai?kode=" + code.replace(" ", ""));
    }

    private void answerAll() {
        for (int question = 1; question <= 9; question++) {
            assertThat(tablet.locator(".screen-progress")).containsText("Pertanyaan " + question + " dari 9");
            tablet.waitForTimeout(450);
            tablet.locator(".choice").nth(2).click();
        }
        for (int question = 1; question <= 5; question++) {
            assertThat(tablet.locator(".screen-progress")).containsText("Data diri " + question + " dari 5");
            tablet.waitForTimeout(450);
            tablet.getByText("Tidak ingin menjawab").click();
        }
        tablet.locator(".screen-saran").waitFor();
        tablet.waitForTimeout(450);
        tablet.getByText("Lewati", new Page.GetByTextOptions().setExact(true)).click();
    }

    private void waitForLine(int lines) {
        DeviceStreams streams = server.getApplicationContext().getBean(DeviceStreams.class);
        for (int i = 0; i < 100 && streams.size() != lines; i++) {
            tablet.waitForTimeout(100);
        }
        assertThat(streams.size()).isEqualTo(lines);
    }
}
