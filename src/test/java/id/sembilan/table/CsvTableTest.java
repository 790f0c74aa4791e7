package id.sembilan.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.scoring.Nilai;
import id.sembilan.table.AnswerTable.Row;
import id.sembilan.table.TableReading.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsEverySeparator(String separator) {
        AnswerTable table = Tables.table("responden,u1,u2\n1,4,\n2,3,1\n".replace(",", separator));

        assertThat(table.rows())
                .extracting(Row::jawaban)
                .containsExactly(Map.of("u1", new Nilai(4)), Map.of("u1", new Nilai(3), "u2", new Nilai(1)));
    }

    @Test
    void readsWhatSpreadsheetsAddToCsv() {
        AnswerTable table = Tables.table(
                "\uFEFF RESPONDEN ;U1; Jenis Kelamin ;saran\r\n1;4;P;\"ramah; \"\"cepat\"\"\r\nsekali\"\r\n;;;\r\n\r\n");

        assertThat(table.rows())
                .containsExactly(new Row(
                        2,
                        Optional.empty(),
                        Map.of("u1", new Nilai(4)),
                        Map.of(
                                Kolom.RESPONDEN,
                                "1",
                                Kolom.JENIS_KELAMIN,
                                "P",
                                Kolom.SARAN,
                                "ramah; \"cepat\"\r\nsekali")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"4,0\"", "4.0", "empat", "5", "0", "3.5", "-1", "44", "+4", "1e0", "\u0664", "\uFF14", "4\u00a0"
            })
    void refusesEveryCellThatIsNoNilai(String cell) {
        String shown = cell.replace("\"", "").replace("\u00a0", "\u00a0");

        assertThat(Tables.problems("responden,u1,u2\n1,4,4\n2,4," + cell + "\n"))
                .containsExactly("Baris 3, kolom u2: \"" + shown
                        + "\" bukan nilai. Tulis 1, 2, 3, atau 4, atau kosongkan bila tidak dijawab.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 4", "4 ", " ", "\t3"})
    void saysThatASpaceIsInTheWay(String cell) {
        assertThat(Tables.problems("responden,u1,u2\n1,4,\"" + cell + "\"\n"))
                .containsExactly("Baris 2, kolom u2: Sel ini berisi spasi. Hapus spasinya: tulis 1, 2, 3, atau 4 saja,"
                        + " atau kosongkan bila tidak dijawab.");
    }

    @Test
    void tellsEveryBadCellUpToALimitAndCountsTheRest() {
        StringBuilder csv = new StringBuilder("responden,u1,u2\n");
        csv.repeat("1,5,x\n", 150);

        Refused refused = (Refused) Tables.read(csv.toString());

        assertThat(refused.problems()).hasSize(200);
        assertThat(refused.problems().get(199).baris()).isEqualTo(101);
        assertThat(refused.more()).isEqualTo(100);
    }

    @Test
    void numbersRowsAsASpreadsheetDoes() {
        assertThat(Tables.problems("responden,u1,saran\n1,4,\"dua\nbaris\"\n2,9,\n"))
                .singleElement()
                .asString()
                .startsWith("Baris 3, kolom u1: ");
    }

    @Test
    void refusesRowsWithoutAnyAnswer() {
        assertThat(Tables.problems("responden,u1,u2\n1,4,4\n2,,\n\n3,4,4\n\n,,\n"))
                .containsExactly(
                        "Baris 3: Baris kosong: tidak ada satu pun jawaban. Isi jawabannya atau hapus baris ini.",
                        "Baris 4: Baris ini kosong, padahal masih ada jawaban di bawahnya. Hapus baris kosong.");
    }

    @Test
    void refusesARowThatWasCutOffAndCellsBesideTheTable() {
        assertThat(Tables.keys(Tables.read("responden,u1,u2,\n1,4\n2,4,4,\n3,4,4,9\n4,4,4,,9\n")))
                .containsExactly("tabel.baris.terpotong", "tabel.sel.tanpa_judul", "tabel.sel.tanpa_judul");
        assertThat(Tables.problems("responden,u1\n4,4,,9\n"))
                .containsExactly("Baris 2, kolom D: Sel ini terisi, tetapi kolomnya tanpa judul. Beri judul kolom atau"
                        + " kosongkan sel ini.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2026-02-28",
        "28-02-2026, 2026-02-28",
        "28/02/2026, 2026-02-28",
        "29/02/2024, 2024-02-29",
        "' 01-12-2026 ', 2026-12-01"
    })
    void readsEveryFormOfADay(String text, LocalDate day) {
        assertThat(Tables.table("responden,u1,tanggal\n1,4," + text + "\n2,4,\n")
                        .rows())
                .extracting(Row::tanggal)
                .containsExactly(Optional.of(day), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "31-06-2026",
                "2026-13-01",
                "1-2-2026",
                "01.02.2026",
                "45000",
                "kemarin",
                "2026/01/02"
            })
    void refusesWhatIsNoDay(String text) {
        assertThat(Tables.problems("responden,u1,tanggal\n1,4," + text + "\n"))
                .containsExactly("Baris 2, kolom tanggal: \"" + text
                        + "\" bukan tanggal. Tulis seperti 2026-11-21, 21-11-2026, atau 21/11/2026, dan periksa apakah"
                        + " tanggal itu ada.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            u1,u2|responden: tabel.kolom.kurang
            responden,saran|u1: tabel.kolom.kurang
            responden,u1,u2,u4|u3: tabel.kolom.kurang
            responden,u1,u2a,u2c|u2b: tabel.kolom.kurang
            responden,u1,u2,u2a|u2: tabel.kolom.campur
            responden,u1,U1|u1: tabel.kolom.ganda
            responden,u1,nik|nik: tabel.kolom.tidak_dikenal
            responden,u1,u01|u01: tabel.kolom.tidak_dikenal
            """)
    void refusesAHeaderThatIsNotComplete(String header, String problem) {
        Refused refused = (Refused) Tables.read(header + "\n1,4,4,4\n");

        assertThat(refused.problems())
                .extracting(one -> one.kolom() + ": " + one.key())
                .containsExactly(problem);
    }

    @Test
    void namesTheUnknownColumnAndTheKnownOnes() {
        assertThat(Tables.problems("responden,u1,Nomor HP\n1,4,0812\n"))
                .containsExactly(
                        "Baris 1, kolom nomor_hp: Kolom ini tidak dikenal. Yang dikenal: u1 sampai uN, responden,"
                                + " tanggal, layanan, jenis_kelamin, pendidikan, pekerjaan, usia, disabilitas, saran. Ganti nama"
                                + " atau hapus kolom ini.");
    }

    @Test
    void saysWhatToDoWithOtherEncodings() {
        String csv = "responden,u1,saran\n1,4,baik\n2,4,pelayanan\u00e9\n";

        assertThat(Tables.problems(csv.getBytes(Charset.forName("windows-1252"))))
                .containsExactly(
                        "Huruf pada baris 3 tidak dapat dibaca. Simpan ulang sebagai CSV UTF-8, lalu coba lagi.");
        assertThat(Tables.keys(Tables.read(csv.getBytes(StandardCharsets.UTF_16), TableLimits.DEFAULT)))
                .containsExactly("tabel.csv.utf16");
        assertThat(Tables.keys(Tables.read(csv.getBytes(StandardCharsets.UTF_16LE), TableLimits.DEFAULT)))
                .containsExactly("tabel.berkas.bukan_tabel");
    }

    @Test
    void saysWhichRowLeavesAQuoteOpen() {
        assertThat(Tables.problems("responden,u1,saran\n1,4,\"baik\n2,4,\n"))
                .containsExactly(
                        "Tanda kutip pada baris 2 tidak berpasangan. Perbaiki tanda kutipnya, lalu coba lagi.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''|tabel.berkas.kosong
            %PDF-1.7|tabel.berkas.pdf
            <html><table>|tabel.berkas.html
            responden,u1|tabel.tanpa_jawaban
            """)
    void saysWhatAFileIsInstead(String content, String key) {
        assertThat(Tables.keys(Tables.read(content))).containsExactly(key);
    }

    @Test
    void saysThatTheFirstRowMustBeTheHeader() {
        assertThat(Tables.keys(Tables.read("\nresponden,u1\n1,4\n"))).containsExactly("tabel.judul.kosong");
        assertThat(Tables.keys(Tables.read("\n\n"))).containsExactly("tabel.tanpa_jawaban");
    }

    @Test
    void keepsEveryLimit() {
        TableLimits limits = new TableLimits(200, 2, 3, 5, 1000, 10, 10);

        assertThat(keys("responden,u1,saran\n1,4,cepat\n2,4,\n", limits)).isEmpty();
        assertThat(keys("responden,u1\n1,4\n2,4\n3,4\n", limits)).containsExactly("tabel.baris.terlalu_banyak");
        assertThat(keys("responden,u1,u2,saran\n1,4,4,\n", limits)).containsExactly("tabel.kolom.terlalu_banyak");
        assertThat(keys("responden,u1,saran\n1,4,lambat\n", limits)).containsExactly("tabel.sel.terlalu_panjang");
        assertThat(keys("responden,u1\n" + "1,4\n".repeat(50), limits)).containsExactly("tabel.berkas.terlalu_besar");
    }

    private static java.util.List<String> keys(String csv, TableLimits limits) {
        return Tables.keys(Tables.read(csv.getBytes(StandardCharsets.UTF_8), limits));
    }
}
