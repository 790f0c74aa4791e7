package id.sembilan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The three ways of a receipt's code to the counter: camera, scanner, fingers. The camera sees a printed receipt. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ScanTest {
    private static final String PASSWORD = "sandi-untuk-uji";
    private static final String LIBRARY = "/kiosk/vendor/jsqr/jsQR.js";
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private EmbeddedServer server;
    private Browser browser;
    private String code;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of("sembilan.data", folder.resolve("data").toString(), "micronaut.server.port", -1));
        server.getApplicationContext()
                .getBean(Accounts.class)
                .create("kepala", "Kepala Uji", Role.ADMIN, PASSWORD, "test");
        Path film = folder.resolve("receipt.y4m");
        try (Browser printer = new Browser(folder.resolve("printer"))) {
            Files.write(film, film(receipt(printer)));
        }
        browser = new Browser(
                folder.resolve("scanner"),
                List.of(
                        "--use-fake-device-for-media-stream",
                        "--use-fake-ui-for-media-stream",
                        "--use-file-for-fake-video-capture=" + film));
    }

    @AfterAll
    void stop() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        server.close();
    }

    @Test
    void readsTheReceiptByTheCameraOfABrowserThatKnowsNoQrCodes() {
        Page page = login(browser);
        List<String> fetched = new ArrayList<>();
        page.onRequest(request -> fetched.add(request.url()));
        page.addInitScript("delete window.BarcodeDetector");
        page.navigate(server.getURL() + "/pindai");
        assertThat(page.locator("[data-scan-start]")).isVisible();
        assertThat(fetched).noneMatch(url -> url.endsWith(LIBRARY));
        page.click("[data-scan-start]");
        assertThat(page.locator(".card-note")).containsText(code);
        assertThat(fetched).anyMatch(url -> url.endsWith(LIBRARY));
    }

    @Test
    void takesWhatAUsbScannerTypesWhereverTheFocusIs() {
        Page page = login(browser);
        page.navigate(server.getURL() + "/pindai?kode=" + code.replace(" ", ""));
        String survey = page.locator("a[href^='/s/']").getAttribute("href");
        page.navigate(server.getURL() + "/pindai");
        page.evaluate("document.activeElement.blur()");
        page.keyboard().type(server.getURL() + survey.substring(0, survey.indexOf('?')));
        page.keyboard().press("Enter");
        assertThat(page.locator(".card-note")).containsText(code);
    }

    @Test
    void takesTheShortCodeAsFingersTypeIt() {
        Page page = login(browser);
        page.navigate(server.getURL() + "/pindai");
        page.keyboard().type(" " + code.toLowerCase(java.util.Locale.ROOT).replace('0', 'o'));
        page.keyboard().press("Enter");
        assertThat(page.locator(".card-note")).containsText(code);
    }

    /** Sets the office up and prints a receipt, as a picture of the paper. */
    private BufferedImage receipt(Browser printer) throws IOException {
        Page page = login(printer);
        page.fill("#nama", "Kecamatan Uji");
        page.fill("#layanan", "Kartu Keluarga");
        page.click("main button[type=submit]");
        page.navigate(server.getURL() + "/tanda-terima");
        page.check("input[name=layanan]");
        page.check("input[value=ya]");
        page.click("main button[type=submit]");
        code = page.locator(".receipt-code").innerText();
        byte[] picture = page.locator(".receipt").screenshot();
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private Page login(Browser in) {
        Page page = in.open(1280, 900);
        page.navigate(server.getURL() + "/masuk");
        page.fill("#username", "kepala");
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.endsWith("/masuk"));
        return page;
    }

    /** A film of one grey frame in the format that Chromium takes: brightness of each point, then two planes of no colour. */
    private static byte[] film(BufferedImage receipt) throws IOException {
        BufferedImage frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        frame.createGraphics().drawImage(receipt, 180, 10, 280, 460, null);
        byte[] points = new byte[WIDTH * HEIGHT * 3 / 2];
        Arrays.fill(points, (byte) 128);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                points[y * WIDTH + x] = (byte) (frame.getRGB(x, y) & 0xff);
            }
        }
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        film.write("YUV4MPEG2 W640 H480 F10:1 Ip A1:1 C420jpeg\nFRAME\n".getBytes(StandardCharsets.US_ASCII));
        film.write(points);
        return film.toByteArray();
    }
}
