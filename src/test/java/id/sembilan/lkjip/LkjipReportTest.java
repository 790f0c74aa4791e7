package id.sembilan.lkjip;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.documents.Docx;
import id.sembilan.documents.Report;
import id.sembilan.documents.ReportPdf;
import id.sembilan.performance.NaskahKeeping;
import id.sembilan.performance.NaskahKeeping.Tulisan;
import id.sembilan.performance.Sidik;
import id.sembilan.performance.TataUrut;
import id.sembilan.report.Words;
import id.sembilan.storage.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The LKjIP of offices whose reports were published: every figure, in every outline, in Word and in PDF. */
class LkjipReportTest {
    @TempDir
    Path folder;

    static LkjipOffice kerjo(Path folder) throws IOException {
        LkjipOffice office = LkjipOffice.open(TestDatabase.SQLITE, folder, "Kecamatan Kerjo")
                .plan("kerjo-2025-indikator.csv", 2023, 2026, "istimewa");
        return office.official("camat", "NAMA CAMAT", "Camat Kerjo", "", "2023-01-01", "2025-12-31")
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
            if (Files.isDirectory(Path.of("/tmp/s-look"))) {
                Files.write(Path.of("/tmp/s-look", susunan + ".pdf"), pdf.content());
                Files.write(Path.of("/tmp/s-look", susunan + ".docx"), docx);
            }
            for (String text : List.of(Words.docx(docx), Words.pdf(pdf.content()))) {
                assertThat(Words.numbers(text))
                        .contains("94,25", "108,00", "101,12", "68,80", "73,00", "0,81", "0,75")
                        .doesNotContain("94,24", "94,38", "101,19", "93,58", "107,11");
                assertThat(text).contains("Baik", "Istimewa").doesNotContain("Sangat Tinggi", "Sangat Berhasil");
                assertThat(text).contains("Plt. Camat Kerjo", "NAMA PENGGANTI", "20 Februari 2026");
            }
        }
    }
}
