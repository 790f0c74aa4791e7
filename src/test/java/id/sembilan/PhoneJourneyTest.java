package id.sembilan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.sembilan.office.Loket;
import id.sembilan.office.OfficeStore;
import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * From choosing the office's Wi-Fi to an answer on a resident's own phone, by plain HTTP to a name that is not
 * localhost, so that the browser treats it as an office's network. The phone is another device because a proxy on
 * this machine, which the settings name, says so.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class PhoneJourneyTest {
    private static final String PASSWORD = "sandi-untuk-uji";
    private static final String NAME = "kantor-kecamatan-uji.lan";

    /** Dots of a thermal printer to the inch, against the 96 that a browser reckons with. */
    private static final double THERMAL = 203.0 / 96.0;

    private EmbeddedServer server;
    private Browser browser;
    private String address;
    private String receipt;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "sembilan.data",
                        folder.resolve("data").toString(),
                        "micronaut.server.port",
                        -1,
                        "sembilan.proxy",
                        "127.0.0.1"));
        address = "http://" + NAME + ":" + server.getPort();
        server.getApplicationContext()
                .getBean(Accounts.class)
                .create("kepala", "Kepala Uji", Role.ADMIN, PASSWORD, "test");
        browser = new Browser(folder, List.of("--host-resolver-rules=MAP " + NAME + " 127.0.0.1"));
        Page page = login();
        page.navigate(address + "/persiapan");
        page.fill("#nama", "Kecamatan Uji");
        page.fill("#layanan", "Kartu Keluarga");
        page.click("main button[type=submit]");
        page.context().close();
    }

    @AfterAll
    void stop() {
        browser.close();
        server.close();
    }

    @Test
    @Order(1)
    void printsNoQrForPhonesBeforeAnAddressIsProved() throws Exception {
        Page page = login();
        page.navigate(address + "/tanda-terima");
        page.check("input[name=layanan]");
        page.check("input[value=ya]");
        page.click("main form button[type=submit]");
        receipt = page.url();
        assertThat(page.locator(".receipt")).containsText("Isi survei di tablet dekat loket");
        assertThat(page.locator(".receipt")).containsText("dipindai petugas");
        assertThat(scanned(receipt)).matches("[0-9A-Z]{26}");
        page.navigate(address + "/pindai?kode=" + scanned(receipt));
        assertThat(page.locator("main")).containsText("Survei siap diisi");
    }

    @Test
    @Order(2)
    void saysWhyAnAddressCannotBeTaken() {
        Page page = login();
        page.navigate(address + "/alamat");
        page.check("input[value=PUBLIC]");
        page.fill("#publik", "http://survei.example.go.id");
        page.click("main button[type=submit]");
        assertThat(page.locator("[role=alert]")).containsText("harus mulai dengan https://");
        assertThat(page.locator("#publik")).hasValue("http://survei.example.go.id");
    }

    @Test
    @Order(3)
    void provesTheChosenAddressFromAnotherDeviceOnly() {
        Page page = login();
        page.navigate(address + "/alamat");
        page.check("input[value=WIFI]");
        page.fill("#lokal", address);
        page.fill("#wifi", "Kantor Camat");
        page.fill("#petunjuk", "Sandi ada di papan loket.");
        page.click("main .form-actions button");
        assertThat(page.locator("#periksa")).containsText("Belum diperiksa");
        String link = page.locator(".check-link").innerText().replaceAll(".*(http://\\S+).*", "$1");
        Page self = browser.open(400, 800);
        self.navigate(link);
        assertThat(self.locator("h1")).hasText("Ini komputer Sembilan sendiri");
        Page elsewhere = phone();
        elsewhere.navigate(link.replace(address, server.getURL().toString()));
        assertThat(elsewhere.locator("h1")).hasText("Alamatnya berbeda");
        Page phone = phone();
        phone.navigate(link);
        assertThat(phone.locator("h1")).hasText("Berhasil, telepon ini dapat membuka survei");
        phone.reload();
        assertThat(phone.locator("h1")).hasText("Kode ini tidak berlaku");
        // The office's page turns by itself.
        assertThat(page.locator("#periksa")).containsText("Dibuka dari 192.168.7.77");
    }

    @Test
    @Order(4)
    void printsAQrThatAPhoneReadsOnPaperOf48Millimetres() throws Exception {
        Page page = login();
        page.navigate(receipt);
        assertThat(page.locator(".receipt")).containsText("Kantor Camat");
        assertThat(page.locator(".receipt")).containsText("Sandi ada di papan loket.");
        assertThat(page.locator(".receipt")).not().containsText("Isi survei di tablet dekat loket");
        assertThat(scanned(receipt)).startsWith(address + "/s/");
    }

    @Test
    @Order(5)
    void takesAnAnswerOnAPhoneWithoutHttps() throws Exception {
        Page page = phone();
        page.clock().install();
        page.navigate(scanned(receipt));
        assertThat((Boolean) page.evaluate("() => window.isSecureContext")).isFalse();
        answer(page);
        Page today = login();
        today.navigate(address + "/hari-ini");
        assertThat(today.locator(".figure-value")).hasText("1");
    }

    @Test
    @Order(6)
    void tellsStaffWhatATabletWithoutHttpsLacks() {
        Page page = browser.open(1280, 800);
        page.clock().install();
        page.navigate(address + "/survei");
        page.getByText("Mulai", exactly()).first().waitFor();
        page.locator(".brand-mark").hover();
        page.mouse().down();
        page.clock().runFor(3500);
        page.mouse().up();
        assertThat(page.locator(".staff-missing")).containsText("belum HTTPS");
        assertThat(page.evaluate("() => navigator.serviceWorker === undefined")).isEqualTo(true);
    }

    @Test
    @Order(7)
    void hangsAPosterForTheOfficeAndForEachOpenLoketAndCountsItsAnswersApart() throws Exception {
        OfficeStore offices = server.getApplicationContext().getBean(OfficeStore.class);
        String unit = server.getApplicationContext()
                .getBean(Reader.class)
                .read(offices::firstUnit)
                .orElseThrow()
                .id();
        server.getApplicationContext().getBean(Writer.class).write(writes -> {
            offices.save(writes, new Loket("aaaaaaaa-0000-4000-8000-000000000001", unit, "Loket 1", true));
            offices.save(writes, new Loket("aaaaaaaa-0000-4000-8000-000000000002", unit, "Loket tutup", false));
            return true;
        });
        Page page = login();
        page.navigate(address + "/poster");
        assertThat(page.locator(".poster")).hasCount(2);
        assertThat(page.locator(".poster").first()).containsText("Kantor Camat");
        String office = decoded(page.locator(".receipt-qr").first().screenshot());
        assertThat(office).isEqualTo(address + "/survei?kanal=poster");
        String loket = decoded(page.locator(".receipt-qr").last().screenshot());
        assertThat(loket).isEqualTo(office + "&loket=aaaaaaaa-0000-4000-8000-000000000001");
        Page phone = phone();
        phone.clock().install();
        phone.navigate(loket);
        answer(phone, "Kartu Keluarga");
        page.navigate(address + "/hari-ini");
        assertThat(page.locator("main")).containsText(Pattern.compile("Telepon dari tanda terima\\s*1"));
        assertThat(page.locator("main")).containsText(Pattern.compile("Telepon dari poster\\s*1"));
    }

    @Test
    @Order(8)
    void forgetsTheProofWhenTheAddressChanges() {
        Page page = login();
        page.navigate(address + "/alamat");
        page.fill("#wifi", "Kantor Camat 2");
        page.click("main .form-actions button");
        assertThat(page.locator("#periksa")).containsText("Dibuka dari 192.168.7.77");
        // A number that this machine does not have.
        page.fill("#lokal", "http://192.168.254.253:8080");
        page.click("main .form-actions button");
        assertThat(page.locator("#periksa")).containsText("Belum diperiksa");
        assertThat(page.locator("[role=alert]")).containsText("tidak lagi beralamat");
        page.navigate(receipt.replaceFirst("\\?.*", ""));
        page.navigate(address + "/tanda-terima");
        page.check("input[name=layanan]");
        page.click("main form button[type=submit]");
        assertThat(page.locator(".receipt")).containsText("Isi survei di tablet dekat loket");
    }

    @Test
    @Order(9)
    void hasNothingThatAxeFinds() throws IOException {
        String axe = Files.readString(Path.of("kiosk/node_modules/axe-core/axe.min.js"));
        Page page = login();
        for (String path : List.of("/alamat", "/cek/X", "/poster", "/hari-ini")) {
            page.navigate(address + path);
            page.evaluate(axe);
            assertThat(page.evaluate("() => axe.run().then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))"))
                    .as(path)
                    .isEqualTo(List.of());
        }
    }

    private static void answer(Page page, String... layanan) {
        touch(page, page.getByText("Mulai", exactly()));
        for (String one : layanan) {
            touch(page, page.getByText(one, exactly()));
        }
        for (int question = 1; question <= 9; question++) {
            assertThat(page.locator("main")).containsText("Pertanyaan " + question + " dari 9");
            touch(page, page.getByRole(AriaRole.RADIO).nth(3));
        }
        for (int question = 1; question <= 5; question++) {
            assertThat(page.locator("main")).containsText("Data diri " + question + " dari 5");
            touch(page, page.getByText("Tidak ingin menjawab"));
        }
        touch(page, page.getByText("Lewati", exactly()));
        assertThat(page.locator("h1")).containsText(Pattern.compile("[Tt]erima kasih"));
    }

    /** What a phone reads off the receipt as a thermal printer of 203 dpi puts it on paper of 58 mm. */
    private String scanned(String url) throws Exception {
        Page page = login(new NewContextOptions().setDeviceScaleFactor(THERMAL).setViewportSize(700, 900));
        page.navigate(url + "&ukuran=58");
        Locator slip = page.locator(".receipt");
        assertThat(slip.boundingBox().width).isLessThanOrEqualTo(48 / 25.4 * 96 + 1);
        String text = decoded(page.locator(".receipt-qr").screenshot());
        page.context().close();
        return text;
    }

    /** Thermal paper knows black and white only. */
    private static String decoded(byte[] png) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < dots.length; i++) {
            dots[i] = (dots[i] & 0xff) < 128 ? 0xff000000 : 0xffffffff;
        }
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** A window that the proxy calls another device. */
    private Page phone() {
        return browser.open(new NewContextOptions()
                .setViewportSize(390, 844)
                .setExtraHTTPHeaders(Map.of("X-Forwarded-For", "192.168.7.77")));
    }

    private Page login() {
        return login(new NewContextOptions().setViewportSize(1280, 900));
    }

    private Page login(NewContextOptions options) {
        Page page = browser.open(options);
        page.navigate(address + "/masuk");
        page.fill("#username", "kepala");
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.endsWith("/masuk"));
        return page;
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
