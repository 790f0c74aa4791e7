package id.sembilan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A tablet that trusts the office's authority, and one that does not, in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class HttpsJourneyTest {
    private static final String PASSWORD = "sandi-untuk-uji";

    private EmbeddedServer server;
    private Browser trusting;
    private Browser distrusting;
    private String http;
    private String https;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        int plain = freePort();
        int secure = freePort();
        Map<String, Object> settings = new HashMap<>(Listeners.settings(plain, secure));
        settings.put("sembilan.data", folder.resolve("data").toString());
        server = ApplicationContext.run(EmbeddedServer.class, settings);
        server.getApplicationContext()
                .getBean(Accounts.class)
                .create("kepala", "Kepala Uji", Role.ADMIN, PASSWORD, "test");
        http = "http://127.0.0.1:" + plain;
        https = "https://127.0.0.1:" + secure;
        Path one = Files.createDirectories(folder.resolve("satu"));
        Path two = Files.createDirectories(folder.resolve("dua"));
        trusting = new Browser(
                one, List.of("--ignore-certificate-errors-spki-list=" + issuer(folder.resolve("data/https"))));
        distrusting = new Browser(two);
        Page page = login(trusting.open(1280, 900), http);
        page.fill("#nama", "Kecamatan Uji");
        page.click("main button[type=submit]");
        page.context().close();
    }

    @AfterAll
    void stop() {
        trusting.close();
        distrusting.close();
        server.close();
    }

    @Test
    void registersAServiceWorkerOnceTheAuthorityIsTrusted() {
        Page page = trusting.open(1280, 800);
        page.navigate(https + "/kepercayaan/periksa");
        assertThat(page.locator("[data-trust-good]")).isVisible();
        assertThat(page.locator("[data-trust-bad]")).isHidden();
        page.navigate(https + "/survei");
        assertThat(page.evaluate("() => navigator.serviceWorker.ready.then(r => new URL(r.scope).pathname)"))
                .isEqualTo("/");
    }

    @Test
    void tellsATabletThatOnlyWavedTheWarningAway() {
        Page page = distrusting.open(new NewContextOptions().setIgnoreHTTPSErrors(true));
        page.navigate(https + "/kepercayaan/periksa");
        assertThat(page.locator("[data-trust-bad]")).isVisible();
        assertThat(page.locator("[data-trust-good]")).isHidden();
    }

    @Test
    void tellsWhoeverComesByHttpWhereToGo() {
        Page page = distrusting.open(390, 844);
        page.navigate(http + "/kepercayaan/periksa");
        assertThat(page.locator("[data-trust-plain] a")).hasAttribute("href", https + "/kepercayaan/periksa");
    }

    @Test
    void keepsTheSessionsOfBothProtocolsApartInOneBrowser() {
        Page page = login(trusting.open(1280, 900), https);
        List<Cookie> cookies = page.context().cookies(https);
        assertThat(cookies).hasSize(1);
        assertThat(cookies.getFirst().secure).isTrue();
        assertThat(cookies.getFirst().httpOnly).isTrue();
        page.navigate(http + "/hasil");
        assertThat(page).hasURL(http + "/masuk?ke=%2Fhasil");
        login(page, http);
        page.navigate(http + "/hasil");
        assertThat(page).hasURL(http + "/hasil");
        page.navigate(https + "/akun");
        assertThat(page.locator("h1")).hasText("Akun");
        page.click("text=Keluar");
        page.navigate(http + "/akun");
        assertThat(page.locator("h1")).hasText("Akun");
    }

    @Test
    void hasNothingThatAxeFinds() throws IOException {
        String axe = Files.readString(Path.of("kiosk/node_modules/axe-core/axe.min.js"));
        Page page = trusting.open(1280, 900);
        for (String path : List.of("/kepercayaan", "/kepercayaan/periksa")) {
            page.navigate(https + path);
            page.evaluate(axe);
            assertThat(page.evaluate("() => axe.run().then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))"))
                    .as(path)
                    .isEqualTo(List.of());
        }
    }

    private static Page login(Page page, String address) {
        page.navigate(address + "/masuk");
        page.fill("#username", "kepala");
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/masuk"));
        return page;
    }

    /** The public key of the office's issuer, as Chromium wants it. */
    private static String issuer(Path folder) throws Exception {
        try (var file = Files.newInputStream(folder.resolve("sembilan.pem"))) {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            factory.generateCertificate(file);
            X509Certificate issuer = (X509Certificate) factory.generateCertificate(file);
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(issuer.getPublicKey().getEncoded());
            return Base64.getEncoder().encodeToString(sum);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
