package id.sembilan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.sembilan.followup.SampleActions;
import id.sembilan.office.Unit;
import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import id.sembilan.survey.RangeText;
import id.sembilan.survey.SampleMonths;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What the camat sees after signing in, month by month, on a phone and on a desk. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class DashboardJourneyTest {
    private static final String PASSWORD = "sandi-untuk-uji";

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
        clock.set(Instant.parse("2027-01-04T03:00:00Z"));
        server.getApplicationContext()
                .getBean(Accounts.class)
                .create("camat", "Camat Uji", Role.CAMAT, PASSWORD, "test");
        Unit unit = SampleMonths.fill(
                server.getApplicationContext(), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 12, 31), 4);
        SampleMonths.more(server.getApplicationContext(), LocalDate.of(2026, 2, 2), 3);
        SampleMonths.national(server.getApplicationContext(), LocalDate.of(2026, 4, 7), 8);
        SampleMonths.seal(
                server.getApplicationContext(), RangeText.parse("2026-S2").orElseThrow());
        server.getApplicationContext().getBean(SampleActions.class).fill(unit);
        browser = new Browser(folder);
    }

    @AfterAll
    void stop() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        server.close();
    }

    @Test
    void beginsWithTheLastMonthThatIsOverAlsoWhenAYearBegins() {
        Page page = login(390);
        assertThat(page.locator("h1")).containsText("Nilai Desember 2026 adalah ");
        assertThat(page.locator("h1")).containsText("relatif tetap dibanding November 2026");
        assertThat(page.locator(".facts").first()).containsText("Tahun berjalan (Tahun 2026)");
    }

    @Test
    void saysWhatIsMissingInsteadOfAZeroOrALetter() {
        Page page = login(390);
        page.navigate(server.getURL() + "/dasbor?periode=2026-01");
        assertThat(page.locator("h1")).containsText("Belum ada jawaban yang dapat ditampilkan untuk Januari 2026");
        page.navigate(server.getURL() + "/dasbor?periode=2026-02");
        assertThat(page.locator("h1")).containsText("Jawaban Februari 2026 belum cukup");
        assertThat(page.locator(".figure-value")).hasCount(0);
        page.navigate(server.getURL() + "/dasbor?dari=2026-05-04&sampai=2026-05-01");
        assertThat(page.locator("main")).containsText("Tanggalnya tidak dapat dipakai");
    }

    @Test
    void choosesALoketByAnAddressThatCanBeShared() {
        Page page = login(1280);
        page.navigate(server.getURL() + "/dasbor?periode=2026-10");
        page.click("section[aria-labelledby=loket-judul] a:has-text('Loket 1')");
        assertThat(page.locator("h1")).containsText("Oktober 2026 untuk Loket 1");
        assertThat(page.locator("section[aria-labelledby=layanan-judul]")).hasCount(0);
        page.navigate(server.getURL() + "/dasbor?periode=2026-10&saring=loket:tidak-ada");
        assertThat(page.locator("h1")).not().containsText("untuk");
    }

    @Test
    void saysThatAPartOfAMonthIsInNoSlice() {
        Page page = login(390);
        page.navigate(server.getURL() + "/dasbor?dari=2026-09-10&sampai=2026-11-20&saring=kanal:kiosk");
        assertThat(page.locator("main .notice").first()).containsText("di sini Oktober 2026");
        page.navigate(server.getURL() + "/dasbor?dari=2026-09-10&sampai=2026-09-20&saring=kanal:kiosk");
        assertThat(page.locator("main .notice").first()).containsText("tidak ada bulan yang utuh");
        page.navigate(server.getURL() + "/dasbor?periode=2026-T4&saring=kanal:kiosk");
        assertThat(page.locator("main .notice")).hasCount(0);
    }

    @Test
    void showsTwoVersionsOfTheKuesionerApart() {
        Page page = login(390);
        page.navigate(server.getURL() + "/dasbor?periode=2026-04");
        String first = page.locator(".figure-value").innerText();
        assertThat(page.locator("section[aria-labelledby=versi-judul]")).containsText("Nilainya tidak dicampur");
        assertThat(page.locator("section[aria-labelledby=versi-judul] dd")).containsText("75,00 C");
        page.click("section[aria-labelledby=versi-judul] a");
        assertThat(page.locator(".figure-value")).containsText("75,00");
        assertThat(page.locator(".figure-note")).containsText("dari 8 responden");
        assertThat(page.locator("section[aria-labelledby=versi-judul] dd")).containsText(first.substring(0, 5));
        page.navigate(server.getURL() + "/dasbor?periode=2026-05");
        assertThat(page.locator("section[aria-labelledby=versi-judul]")).hasCount(0);
    }

    @Test
    void showsWhatIsDecidedAndNotDoneYet() {
        Page page = login(390);
        page.navigate(server.getURL() + "/dasbor?periode=2026-12");
        assertThat(page.locator("section[aria-labelledby=rtl-judul] li")).hasCount(2);
        assertThat(page.locator("section[aria-labelledby=rtl-judul]")).containsText("TW I 2027 · berjalan");
    }

    @Test
    void tellsTheChannelsApart() {
        Page page = login(390);
        page.navigate(server.getURL() + "/dasbor?periode=2026-10");
        assertThat(page.locator("section[aria-labelledby=tanda-judul]")).containsText("Belum cukup tanda terima");
        assertThat(page.locator("section[aria-labelledby=tanda-judul] dt"))
                .containsText(new String[] {"Telepon dari tanda terima", "Tablet", "Telepon dari poster"});
    }

    @Test
    void coversPeopleInSuggestionsAndTellsNoDay() {
        Page page = login(1280);
        page.navigate(server.getURL() + "/dasbor?periode=2026");
        assertThat(page.locator("section[aria-labelledby=saran-judul]")).containsText("Bu [nama] ramah sekali");
        assertThat(page.locator("section[aria-labelledby=saran-judul]")).containsText("[telepon]");
        assertThat(page.locator("main")).not().containsText("3313 0101");
    }

    @Test
    void marksWhatHappenedAndHandsOutThePicture() throws IOException {
        Page page = login(1280);
        page.navigate(server.getURL() + "/peristiwa");
        page.fill("#hari", "2026-06-10");
        page.fill("#teks", "loket 2 dibuka");
        page.click("main button[type=submit]");
        assertThat(page.locator(".notice-good")).isVisible();
        page.navigate(server.getURL() + "/dasbor?periode=2026-10");
        assertThat(page.locator(".chart-wide").first()).containsText("loket 2 dibuka");
        page.click("summary:has-text('Tabel dan unduhan') >> nth=0");
        Download download = page.waitForDownload(() -> page.click("text=Unduh gambar (PNG) >> nth=0"));
        assertThat(Files.readAllBytes(download.path())).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void hasNothingThatAxeFindsInTheLightAndInTheDark() throws IOException {
        String axe = Files.readString(Path.of("kiosk/node_modules/axe-core/axe.min.js"));
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(390, 820, 1280)) {
                Page page = login(width);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.navigate(server.getURL() + "/dasbor?periode=2026-10");
                keepPicture(page, scheme + "-" + width);
                page.evaluate(axe);
                assertThat(page.evaluate(
                                "() => axe.run().then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))"))
                        .as(scheme + " " + width)
                        .isEqualTo(List.of());
                assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                        .isEqualTo(width);
            }
        }
    }

    /** For looking at: -Dsembilan.gambar=FOLDER keeps what the test saw. */
    private static void keepPicture(Page page, String name) {
        String folder = System.getProperty("sembilan.gambar");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder).resolve("dasbor-" + name + ".png")));
        }
    }

    private Page login(int width) {
        Page page = browser.open(width, 900);
        page.navigate(server.getURL() + "/masuk");
        page.fill("#username", "camat");
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.endsWith("/masuk"));
        return page;
    }
}
