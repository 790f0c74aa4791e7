package id.sembilan.performance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.sembilan.Browser;
import id.sembilan.office.Unit;
import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import id.sembilan.storage.Writer;
import id.sembilan.survey.SampleMonths;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A planning officer fills a year: the IKM by itself, a score of last year with its evidence, SAKIP by component. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class RealisasiJourneyTest {
    private static final String PASSWORD = "sandi-untuk-uji";

    private EmbeddedServer server;
    private Browser browser;
    private Path files;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        files = folder;
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "sembilan.data",
                        folder.resolve("data").toString(),
                        "micronaut.server.port",
                        -1,
                        TestClock.PROPERTY,
                        "true"));
        ApplicationContext context = server.getApplicationContext();
        context.getBean(TestClock.class).set(Instant.parse("2027-01-04T03:00:00Z"));
        context.getBean(Accounts.class).create("rencana", "Perencana Uji", Role.PERENCANA, PASSWORD, "test");
        Unit unit = SampleMonths.fill(context, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 31), 4);
        RenstraStore renstra = context.getBean(RenstraStore.class);
        context.getBean(Writer.class).write(writes -> {
            renstra.add(writes, new Renstra("r", unit.id(), "Renstra", 2025, 2029, "", ""), "uji", Instant.EPOCH);
            renstra.add(
                    writes, new Rencana("s", "r", Optional.empty(), Tingkat.SASARAN, "", "Meningkatnya pelayanan", 1));
            renstra.add(writes, indikator("ikm", "Indeks Kepuasan Masyarakat", Jenis.INDEKS, 1));
            renstra.add(writes, indikator("nilai-sakip", "Nilai SAKIP", Jenis.SKOR, 2));
            renstra.keepTarget(writes, "ikm", 2026, new BigDecimal("80"));
            renstra.keepTarget(writes, "nilai-sakip", 2026, new BigDecimal("70"));
            return true;
        });
        browser = new Browser(folder);
    }

    private static Indikator indikator(String id, String nama, Jenis jenis, int urutan) {
        return new Indikator(
                id,
                "s",
                nama,
                jenis,
                "Nilai",
                Polaritas.POSITIF,
                "SKM",
                "Camat",
                2,
                Optional.empty(),
                Optional.empty(),
                urutan);
    }

    @AfterAll
    void stop() {
        // A refused form answers 422, which the browser writes down as well.
        assertThat(browser.complaints()).allMatch(one -> one.contains("422"));
        browser.close();
        server.close();
    }

    @Test
    void fillsAYear() throws IOException {
        Page page = login(1280);
        open(page, "/realisasi?tahun=2026");
        assertThat(page.locator("main")).containsText("Belum diisi.");
        page.click("text=Indeks Kepuasan Masyarakat");
        page.click("text=Ambil realisasi dari SKM");
        page.click("text=Pakai mulai 2026");
        assertThat(page.locator(".notice-warn")).containsText("Tahun 2026 belum ada di daftar periode");
        page.click(".notice-warn a");
        page.fill("#rentang", "2026");
        page.click("form.card[action='/periode'] button[type=submit]");
        open(page, "/realisasi/ikm?tahun=2026");
        assertThat(page.locator(".notice-warn")).containsText("belum ditutup");
        page.click(".notice-warn a");
        page.click("form.card button.button-primary");
        open(page, "/realisasi/ikm?tahun=2026");
        assertThat(page.locator("section[aria-labelledby=ikm-judul]")).containsText("tidak dapat diketik");
        assertThat(page.locator("section[aria-labelledby=angka-judul]")).containsText("Dari SKM yang ditutup");
        page.fill("input[name=nilai] >> nth=0", "99");
        page.click("text=Simpan realisasi");
        assertThat(page.locator(".notice-bad")).containsText("sudah terisi dari SKM");

        open(page, "/realisasi/nilai-sakip?tahun=2026");
        page.fill("input[name=nilai] >> nth=0", "2.488");
        page.click("text=Simpan realisasi");
        assertThat(page.locator(".notice-bad")).containsText("dapat dibaca");
        page.fill("input[name=nilai] >> nth=0", "68,45");
        page.fill("input[name=tahun_ukur]", "2025");
        page.fill("input[name=sumber] >> nth=0", "LHE Inspektorat 2025");
        page.check("input[name=asal][value=luar]");
        page.click("text=Simpan realisasi");
        assertThat(page.locator(".notice-good")).isVisible();
        assertThat(page.locator("section[aria-labelledby=angka-judul]")).containsText("97,79%");
        assertThat(page.locator("section[aria-labelledby=angka-judul]")).containsText("tidak dihitung di sini");
        assertThat(page.locator("section[aria-labelledby=angka-judul]")).containsText("nilai tahun 2025");
        Path evidence =
                Files.write(files.resolve("LHE \"2025\".txt"), "%PDF-1.7 lembar".getBytes(StandardCharsets.UTF_8));
        page.click("text=Bukti atau hapus");
        page.setInputFiles("input[name=berkas]", evidence);
        page.click("text=Simpan bukti");
        assertThat(page.locator("td.evidence a")).containsText(".pdf");
        assertThat(Files.readString(
                        page.waitForDownload(() -> page.click("td.evidence a")).path()))
                .startsWith("%PDF");
        page.click("text=Ubah rencana aksi triwulan I >> nth=0");
        page.fill("input[name=target] >> nth=0", "70");
        page.fill("textarea[name=aksi] >> nth=0", "=Rapat");
        page.click("section[aria-labelledby=aksi-judul] button >> nth=0");
        open(page, "/realisasi-lembar?tahun=2026&triwulan=1");
        assertThat(page.locator("#salinan")).hasValue(Pattern.compile(".*'=Rapat.*", Pattern.DOTALL));
        look(page, "lembar", "/realisasi-lembar?tahun=2026&triwulan=1");
        look(page, "realisasi", "/realisasi?tahun=2026");
        look(page, "ikm", "/realisasi/ikm?tahun=2026");
        look(page, "satu", "/realisasi/nilai-sakip?tahun=2026");
    }

    @Test
    void keepsSakipByComponentAndItsRecommendations() throws IOException {
        Page page = login(1280);
        open(page, "/sakip?tahun=2025");
        List<String> parts = List.of("4,8", "6,3", "9,75", "4,5", "5,7", "8,25", "2,4", "3,15", "4,95", "3,5", "4,75");
        List<String> names = List.of("perencanaan", "pengukuran", "pelaporan", "evaluasi");
        List<String> shares = List.of("keberadaan", "kualitas", "pemanfaatan");
        for (int i = 0; i < parts.size(); i++) {
            page.fill("input[name=" + names.get(i / 3) + "_" + shares.get(i % 3) + "]", parts.get(i));
        }
        page.fill("input[name=evaluasi_pemanfaatan]", "51,1");
        page.fill("#sumber", "LHE 2025");
        page.click("text=Simpan nilai tahun 2025");
        assertThat(page.locator(".notice-bad")).containsText("antara 0 dan 12,5, bukan 51,1");
        page.fill("input[name=evaluasi_pemanfaatan]", "5,11");
        page.fill("#tercetak", "63,61");
        page.click("text=Simpan nilai tahun 2025");
        assertThat(page.locator("section[aria-labelledby=nilai-judul]")).containsText("63,16");
        assertThat(page.locator(".notice-warn")).containsText("63,61");
        page.fill("form[action='/rekomendasi'] textarea[name=uraian]", "Perbaiki rumusan indikator");
        page.click("form[action='/rekomendasi'] button");
        assertThat(page.locator("section[aria-labelledby=rekomendasi] article")).containsText("Belum");
        page.click("text=Ubah, bukti, atau hapus");
        page.selectOption("article select[name=status]", "selesai");
        page.fill("article input[name=selesai]", "2026-12-01");
        page.fill("article textarea[name=tindak_lanjut]", "Rumusan baru di perubahan Renstra");
        page.click("article button >> nth=0");
        assertThat(page.locator("section[aria-labelledby=rekomendasi] article"))
                .containsText("Selesai 1 Desember 2026");
        look(page, "sakip", "/sakip?tahun=2025");
    }

    /** At three widths, nothing that axe finds and nothing wider than the window. */
    private void look(Page page, String name, String address) throws IOException {
        String axe = Files.readString(Path.of("kiosk/node_modules/axe-core/axe.min.js"));
        for (int width : List.of(390, 820, 1280)) {
            page.setViewportSize(width, 900);
            open(page, address);
            String folder = System.getProperty("sembilan.gambar");
            if (folder != null) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(folder).resolve(name + "-" + width + ".png")));
            }
            page.evaluate(axe);
            assertThat(page.evaluate("() => axe.run().then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))"))
                    .as(name + " " + width)
                    .isEqualTo(List.of());
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(name + width)
                    .isEqualTo(width);
        }
    }

    private void open(Page page, String address) {
        page.navigate(server.getURL() + address);
    }

    private Page login(int width) {
        Page page = browser.open(width, 900);
        open(page, "/masuk");
        page.fill("#username", "rencana");
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.endsWith("/masuk"));
        return page;
    }
}
