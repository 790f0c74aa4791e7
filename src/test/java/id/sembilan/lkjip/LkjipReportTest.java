package id.sembilan.lkjip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sembilan.documents.Docx;
import id.sembilan.documents.Office;
import id.sembilan.documents.Report;
import id.sembilan.documents.ReportPdf;
import id.sembilan.performance.LkjipVersi;
import id.sembilan.performance.LkjipVersiKeeping;
import id.sembilan.performance.NaskahKeeping;
import id.sembilan.performance.NaskahKeeping.Tulisan;
import id.sembilan.performance.Sidik;
import id.sembilan.performance.TataUrut;
import id.sembilan.report.Words;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The LKjIP of offices whose reports were published: every figure, in every outline, in Word and in PDF. */
class LkjipReportTest {
    @TempDir
    Path folder;

    static LkjipOffice kerjo(Path folder) throws IOException {
        LkjipOffice office = LkjipOffice.open(TestDatabase.SQLITE, folder, "Kecamatan Kerjo")
                .plan("kerjo-2025-indikator.csv", 2023, 2026, "istimewa");
        return office.budget("kerjo-2025-anggaran.csv", 2025)
                .official("camat", "NAMA CAMAT", "Camat Kerjo", "", "2023-01-01", "2025-12-31")
                .official("camat", "NAMA PENGGANTI", "Camat Kerjo", "Plt.", "2026-01-01", "")
                .official("bupati", "NAMA BUPATI", "Bupati Karanganyar", "", "2020-01-01", "")
                .agreement(2025, 0, "2025-01-15", "", Map.of("Nilai SAKIP OPD", "73", "Indeks Desa Membangun", "0.75"))
                .agreement(
                        2025,
                        1,
                        "2025-09-10",
                        "perubahan anggaran",
                        Map.of("Nilai SAKIP OPD", "73", "Indeks Desa Membangun", "0.75"));
    }

    private static void identity(LkjipOffice office, int tahun, String day) {
        office.bean(NaskahKeeping.class)
                .keep(
                        office.unit,
                        tahun,
                        List.of(
                                new Tulisan(Identitas.INSTANSI, "Pemerintah Kabupaten Karanganyar", Sidik.KOSONG),
                                new Tulisan(Identitas.TEMPAT, "Kerjo", Sidik.KOSONG),
                                new Tulisan(Identitas.TANGGAL, day, Sidik.KOSONG)),
                        "uji");
    }

    private static Report report(LkjipOffice office, int tahun) {
        return office.bean(LkjipReport.class).of(office.data(tahun), "DRAF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"permenpan-53-2014", "karanganyar-2023", "karanganyar-2025", "purbalingga-2024"})
    void tellsTheRightFiguresInEveryOutline(String susunan) throws IOException {
        try (LkjipOffice office = kerjo(folder)) {
            identity(office, 2025, "2026-02-20");
            office.bean(NaskahKeeping.class).keep(office.unit, 2025, new TataUrut(susunan, List.of()), "uji");
            Report report = report(office, 2025);
            ReportPdf pdf = ReportPdf.of(report);
            byte[] docx = Docx.of(report, pdf);
            for (String text : List.of(Words.docx(docx), Words.pdf(pdf.content()))) {
                assertThat(Words.numbers(text))
                        .contains("94,25", "108,00", "101,12", "68,80", "73,00", "0,81", "0,75")
                        .doesNotContain("94,24", "94,38", "101,19", "93,58", "107,11");
                assertThat(text).contains("Baik", "Istimewa").doesNotContain("Sangat Tinggi", "Sangat Berhasil");
                assertThat(text).contains("Plt. Camat Kerjo", "NAMA PENGGANTI", "20 Februari 2026");
                assertThat(text).contains("Program yang anggarannya dialokasikan");
                assertThat(Words.numbers(text))
                        .contains("2.488.389.980", "2.024.242.538", "81,35", "27.094.594")
                        .doesNotContain("1.997.147.944", "80,26");
            }
        }
    }

    @Test
    void hasTheRightPageNumbersInLibreOffice() throws Exception {
        try (LkjipOffice office = kerjo(folder)) {
            identity(office, 2025, "2026-02-20");
            Report report = report(office, 2025);
            ReportPdf pdf = ReportPdf.of(report);
            List<String> pages = Words.pages(Office.print(Docx.of(report, pdf), folder));
            Map<String, String> cached = new LinkedHashMap<>();
            Map<String, String> printed = new LinkedHashMap<>();
            report.titles().forEach((anchor, title) -> {
                String number = pdf.pages().getOrDefault(anchor, "");
                // The text on how the report is laid out names the chapters, too.
                if (!number.startsWith("i") && !number.startsWith("v") && !title.startsWith("BAB")) {
                    cached.put(title, number);
                    printed.put(title, page(pages, title));
                }
            });
            assertThat(printed).isEqualTo(cached).hasSizeGreaterThan(25);
        }
    }

    /** The printed number of the last page that says it: the first one is in a list. */
    private static String page(List<String> pages, String title) {
        String start = title.replaceAll("\\s+", "");
        for (int i = pages.size() - 1; i >= 0; i--) {
            if (pages.get(i).replaceAll("\\s+", "").contains(start)) {
                return pages.get(i).strip().replaceAll("(?s).*\\s", "");
            }
        }
        return "";
    }

    @Test
    void keepsWhatPeopleWroteAndNamesTheFigureThatChanged() throws IOException {
        try (LkjipOffice office = kerjo(folder)) {
            String key = IsiBahasan.PENYEBAB + office.indikator("Nilai SAKIP OPD");
            Ruas before = place(office, key);
            assertThat(before.keadaan()).isEqualTo(Ruas.Keadaan.DRAF);
            office.bean(NaskahKeeping.class)
                    .keep(office.unit, 2025, List.of(new Tulisan(key, "Karena pendampingan.", before.angka())), "uji");
            assertThat(place(office, key).keadaan()).isEqualTo(Ruas.Keadaan.DITULIS);
            office.realisasi("Nilai SAKIP OPD", 2025, "70.10");
            Ruas after = place(office, key);
            assertThat(after.keadaan()).isEqualTo(Ruas.Keadaan.BERUBAH);
            assertThat(after.beda()).anySatisfy(change -> {
                assertThat(change.dulu()).contains("68,80");
                assertThat(change.kini()).contains("70,10");
            });
            assertThat(Words.pdf(ReportPdf.of(report(office, 2025)).content())).contains("Karena pendampingan.");
        }
    }

    private static Ruas place(LkjipOffice office, String key) {
        return Optional.ofNullable(office.data(2025).ruas().get(key)).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void neverAltersAVersionThatWasHandedOn(TestDatabase database) throws IOException {
        try (LkjipOffice office = LkjipOffice.open(database, folder, "Kecamatan Kosong")) {
            LkjipVersiKeeping versions = office.bean(LkjipVersiKeeping.class);
            versions.add(
                    office.unit,
                    new LkjipVersiKeeping.Terbitan(
                            2025, LkjipVersi.Tahap.DRAF, LocalDate.of(2026, 2, 20), "", List.of()),
                    new byte[] {1},
                    new byte[] {2},
                    "uji");
            LkjipVersi kept = versions.all(office.unit, 2025).getFirst();
            versions.attach(kept, LkjipVersi.Jenis.TTD, "ttd.pdf", new byte[] {3}, "uji");
            for (String change : List.of(
                    "update lkjip_versi set catatan = 'lain'",
                    "delete from lkjip_versi",
                    "update lkjip_versi_berkas set nama = 'lain'")) {
                assertThatThrownBy(() -> office.bean(Writer.class).write(writes -> writes.change(change)))
                        .hasStackTraceContaining("never altered");
            }
            assertThat(versions.pdf(office.unit, kept)).contains(new byte[] {2});
            assertThat(versions.all(office.unit, 2025).getFirst().berkas()).hasSize(1);
        }
    }

    @Test
    void asksNothingOfAnOutlineThatNobodyMakes() throws IOException {
        try (LkjipOffice office = LkjipOffice.open(TestDatabase.SQLITE, folder, "Kecamatan Kosong")) {
            Set<String> made = office.bean(IsiLkjip.class).names();
            office.bean(ShippedSusunan.class).all().forEach(outline -> assertThat(
                            outline.all().flatMap(one -> one.isi().stream()).filter(one -> !one.equals(Bagian.TEKS)))
                    .isSubsetOf(made));
            assertThat(Words.pdf(ReportPdf.of(report(office, 2025)).content()))
                    .contains("belum dicatat", "Pada tahun ini belum ada inovasi yang dicatat.");
        }
    }

    @Test
    void arrangesAnOutlineAndKeepsItForTheNextYear() throws IOException {
        try (LkjipOffice office = LkjipOffice.open(TestDatabase.SQLITE, folder, "Kecamatan Kosong")) {
            Kerangka shipped = office.bean(ShippedSusunan.class).all().getFirst();
            Kerangka changed = shipped.named("inovasi", "Terobosan")
                    .moved("penghargaan", -1)
                    .switched("dasar-hukum", false)
                    .added("bab4", Bagian.own(Kerangka.ownId(shipped), "Ucapan Terima Kasih", true));
            office.bean(NaskahKeeping.class).keep(office.unit, 2024, changed.order(), "uji");
            Kerangka next = office.bean(LkjipReading.class).susunan(office.unit, 2025);
            assertThat(next.all().map(Bagian::judul)).contains("Terobosan", "Ucapan Terima Kasih");
            List<String> order = next.all().map(Bagian::id).toList();
            assertThat(order.indexOf("penghargaan")).isLessThan(order.indexOf("inovasi"));
            assertThat(next.find("dasar-hukum").orElseThrow().aktif()).isFalse();
        }
    }
}
