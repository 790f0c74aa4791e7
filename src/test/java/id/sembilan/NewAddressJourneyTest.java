package id.sembilan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.sembilan.admin.SampleOffice;
import id.sembilan.office.OfficeStore;
import id.sembilan.security.Device;
import id.sembilan.security.Devices;
import id.sembilan.security.Enrolments;
import id.sembilan.storage.Reader;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office's computer gets another address while answers wait on a tablet. */
class NewAddressJourneyTest {
    @TempDir
    Path folder;

    /** Two names of this machine are two origins to a browser, with stores and cookies of their own. */
    @Test
    void bringsTheWaitingAnswersOfATabletToTheNewAddressAndForgetsNoneBefore() throws Exception {
        EmbeddedServer old = serve();
        old.getApplicationContext().getBean(SampleOffice.class).fill();
        Device device;
        try (Browser browser = new Browser(folder)) {
            Page tablet = browser.open(1280, 800);
            String code = enrolments(old).offer(unitId(old), "Tablet 1", Optional.empty(), Optional.empty(), "kepala");
            tablet.navigate("http://127.0.0.1:" + old.getPort() + "/perangkat/pasang/" + code);
            tablet.click("main button");
            assertThat(tablet.locator(".screen-start")).isVisible();
            device = device(old);
            // What staff need without the service is loaded a little later.
            tablet.waitForTimeout(4_000);
            old.close();
            tablet.evaluate(ANSWERS, List.of());
            long before;
            try (EmbeddedServer fresh = serve()) {
                before = answers(fresh, device);
                tablet.evaluate("() => { window.location.hash = 'petugas'; }");
                assertThat(tablet.locator(".staff-count").first()).hasText("3");
                tablet.waitForTimeout(500);
                String again = enrolments(fresh).again(device, "kepala");
                tablet.fill("#staff-move", "localhost:" + fresh.getPort() + "/perangkat/pasang/" + again);
                Page page = tablet.waitForPopup(() -> tablet.click(".staff-move button"));
                assertThat(page.locator("h1")).containsText("Tablet 1");
                tablet.waitForTimeout(500);
                assertThat(answers(fresh, device)).isEqualTo(before);
                page.click("main button");
                tablet.waitForURL("http://localhost:" + fresh.getPort() + "/survei");
                assertThat(tablet.locator(".screen-start")).isVisible();
                assertThat(answers(fresh, device)).isEqualTo(before + 3);
                assertThat(device(fresh).id()).isEqualTo(device.id());
            }
        }
    }

    /** The QR of the new address is scanned; the new page fetches what waits under the old one, whose service is gone. */
    @Test
    void fetchesTheWaitingAnswersFromTheNewAddressByOneQr() throws Exception {
        EmbeddedServer old = serve();
        old.getApplicationContext().getBean(SampleOffice.class).fill();
        try (Browser browser = new Browser(folder)) {
            Page tablet = browser.open(1280, 800);
            String code = enrolments(old).offer(unitId(old), "Tablet 1", Optional.empty(), Optional.empty(), "kepala");
            tablet.navigate("http://127.0.0.1:" + old.getPort() + "/perangkat/pasang/" + code);
            tablet.click("main button");
            assertThat(tablet.locator(".screen-start")).isVisible();
            tablet.waitForFunction("async () => (await caches.keys()).length === 1"
                    + " && Boolean(navigator.serviceWorker.controller)");
            Device device = device(old);
            String oldOrigin = "http://127.0.0.1:" + old.getPort();
            tablet.waitForTimeout(2_000);
            old.close();
            tablet.evaluate(ANSWERS, List.of());
            try (EmbeddedServer fresh = serve()) {
                long before = answers(fresh, device);
                String again = enrolments(fresh).again(device, "kepala");
                tablet.navigate("http://localhost:" + fresh.getPort() + "/perangkat/pasang/" + again);
                tablet.click("main button");
                assertThat(tablet.locator("[data-before]")).containsText(oldOrigin);
                Page oldPage = tablet.waitForPopup(() -> tablet.click("[data-before] button"));
                assertThat(oldPage.locator(".hand-address")).hasText("http://localhost:" + fresh.getPort());
                assertThat(tablet.locator("[data-move]")).containsText("Halaman lama sudah terbuka");
                assertThat(answers(fresh, device)).isEqualTo(before);
                oldPage.waitForTimeout(500);
                oldPage.click(".staff-actions .button-primary");
                assertThat(tablet.locator("[data-move]")).containsText("Selesai. 3 jawaban");
                assertThat(answers(fresh, device)).isEqualTo(before + 3);
                assertThat(tablet.locator("[data-lost]")).isHidden();
            }
        }
    }

    /** As the page itself puts three finished answers, while nothing answers. */
    private static final String ANSWERS = """
            async () => {
              const { openStore } = await import('/kiosk/store.js');
              const { newId } = await import('/kiosk/identity.js');
              const store = await openStore();
              const kit = await store.note('kit');
              for (let i = 0; i < 3; i++) {
                await store.add({ since: new Date().toISOString(), submission: {
                  id: newId(), layanan: kit.layanan[0].id, loket: null, kanal: 'kiosk',
                  kuesioner: { kode: kit.kuesioner.kode, versi: kit.kuesioner.versi },
                  jawaban: kit.kuesioner.pertanyaan.map(({ kode }) => ({ pertanyaan: kode, pilihan: '3' })),
                  profil: {}, saran: null, dibantu: 'tidak', answeredAt: new Date().toISOString(),
                } });
              }
            }""";

    private EmbeddedServer serve() {
        return ApplicationContext.run(
                EmbeddedServer.class,
                Map.of("sembilan.data", folder.resolve("data").toString(), "micronaut.server.port", -1));
    }

    private static Enrolments enrolments(EmbeddedServer server) {
        return server.getApplicationContext().getBean(Enrolments.class);
    }

    private static String unitId(EmbeddedServer server) {
        OfficeStore offices = server.getApplicationContext().getBean(OfficeStore.class);
        return reader(server).read(offices::firstUnit).orElseThrow().id();
    }

    private static Device device(EmbeddedServer server) {
        Devices devices = server.getApplicationContext().getBean(Devices.class);
        return reader(server)
                .read(reads -> devices.all(reads, unitId(server)).getFirst().device());
    }

    private static long answers(EmbeddedServer server, Device device) {
        return reader(server)
                .read(reads -> reads.one(
                        "select count(*) as n from submission where device_id = ?",
                        row -> row.number("n"),
                        device.id()))
                .orElseThrow();
    }

    private static Reader reader(EmbeddedServer server) {
        return server.getApplicationContext().getBean(Reader.class);
    }
}
