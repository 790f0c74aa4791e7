package id.sembilan.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.followup.TindakLanjutReading;
import id.sembilan.report.HandInPackage.Signing;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.Sealing;
import id.sembilan.web.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one file for the district, opened as the district opens it. */
class HandInPackageTest {
    private static final Signing SIGNING =
            new Signing("Bupati Karanganyar", "045/12", "Jaten", "Camat", "NAMA CAMAT", "19700101 199003 1 001");

    private static final String VALUES = "80,89;81,73;77,95;92,09;80,72;81,31;82,24;92,93;79,71";

    @TempDir
    Path folder;

    private static Map<String, byte[]> files(SkmOffice office) throws IOException {
        byte[] zip = office.context
                .getBean(HandInPackage.class)
                .of(
                        office.context.getBean(PeriodeReading.class).figures(office.unit, office.periode),
                        office.context.getBean(TindakLanjutReading.class).of(office.unit, office.periode),
                        SIGNING,
                        "15 Januari 2024");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    private static void plan(SkmOffice office) {
        office.context.getBean(Writer.class).write(writes -> {
            writes.change("delete from tindak_lanjut");
            return writes.change("""
                    insert into tindak_lanjut (id, unit_id, periode_id, unsur, kegiatan, penanggung_jawab, waktu, status,
                                               done_day, bukti, made_at, made_by, changed_at, changed_by)
                    values ('r1', ?, ?, 'U3', 'Menambah satu loket', 'Kasi Pelayanan', '2024-T1', 'belum', null, '', 0,
                            'uji', 0, 'uji')""", office.unit.id(), office.periode.id());
        });
    }

    @Test
    void holdsEverythingThatTheDistrictAsksForWithItsSums() throws IOException {
        try (SkmOffice office = SkmOffice.open(TestDatabase.SQLITE, folder)) {
            Sealing.publish(office.context, office.periode);
            plan(office);
            Map<String, byte[]> files = files(office);
            assertThat(files.keySet()).hasSize(6).contains("rekap.xlsx", "rekap.csv", "rtl.csv", "surat-pengantar.pdf");
            String report = files.keySet().stream()
                    .filter(name -> name.startsWith("laporan-skm-") && name.endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
            List<String> sums = text(file(files, "SHA256SUMS")).lines().toList();
            assertThat(sums)
                    .containsExactlyInAnyOrderElementsOf(files.entrySet().stream()
                            .filter(file -> !file.getKey().equals("SHA256SUMS"))
                            .map(file -> Sha256.hex(file.getValue()) + "  " + file.getKey())
                            .toList());
            List<String> recap = text(file(files, "rekap.csv")).lines().toList();
            assertThat(recap).hasSize(2);
            assertThat(recap.getFirst()).contains("U1;U2;U3;U4;U5;U6;U7;U8;U9;Nilai IKM;Mutu;Responden;Metode");
            assertThat(recap.getLast())
                    .contains("2023;" + VALUES + ";83,29;B;297;Berkas impor;")
                    .contains("Waktu Penyelesaian; Sarana dan Prasarana; Produk Spesifikasi Jenis Pelayanan")
                    .contains("Menambah satu loket");
            assertThat(text(file(files, "rtl.csv")).lines().skip(1))
                    .containsExactly(
                            "1;U3 Waktu Penyelesaian;Menambah satu loket;TW I 2024;Kasi Pelayanan;belum mulai");
            assertThat(rows(file(files, "rekap.xlsx")).getFirst())
                    .contains("83,29")
                    .contains("297");
            assertThat(Words.pdf(file(files, report))).contains("IKM 83,29").contains("Menambah satu");
            // Without gaps, because a long name is broken where the line ends.
            assertThat(Words.pdf(file(files, "surat-pengantar.pdf")).replaceAll("\\s+", ""))
                    .contains("BupatiKaranganyar", "045/12", "Jaten,15Januari2024", "83,29", "297", "NAMACAMAT")
                    .contains("rekap.xlsx", "rekap.csv", "rtl.csv", report);
        }
    }

    @Test
    void handsInTheVersionThatCounts() throws IOException {
        try (SkmOffice office = SkmOffice.open(TestDatabase.SQLITE, folder)) {
            Sealing.publish(office.context, office.periode);
            Sealing.propose(office.context, office.periode, "0,111", "Kabupaten memakai bobot 0,111");
            assertThat(text(file(files(office), "rekap.csv"))).contains(";83,29;B;297;");
            Sealing.decide(office.context, office.periode, true);
            Map<String, byte[]> files = files(office);
            assertThat(text(file(files, "rekap.csv"))).contains(VALUES + ";83,20;B;297;");
            assertThat(Words.pdf(file(files, "surat-pengantar.pdf")))
                    .contains("83,20")
                    .doesNotContain("83,29");
        }
    }

    @Test
    void saysThatARekapIsOne() throws IOException {
        try (SkmOffice office = SkmOffice.rekap(folder)) {
            Sealing.publish(office.context, office.periode);
            assertThat(text(file(files(office), "rekap.csv")))
                    .contains(";94,10;A;631;Rekap frekuensi;")
                    .contains("93,54;90,61;91,84;100,00;93,15;91,72;94,14;99,60;92,31");
        }
    }

    /** The rows of the first sheet below its head, cells parted by blanks. */
    private static List<String> rows(byte[] workbook) throws IOException {
        List<String> rows = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : book.getSheetAt(0)) {
                StringBuilder text = new StringBuilder();
                row.forEach(cell -> text.append(cell).append(' '));
                rows.add(text.toString());
            }
        }
        return rows.subList(1, rows.size());
    }
}
