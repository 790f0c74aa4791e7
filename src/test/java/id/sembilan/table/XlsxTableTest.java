package id.sembilan.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.scoring.Nilai;
import id.sembilan.table.AnswerTable.Row;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTableTest {
    @Test
    void readsNumbersTextsAndDays() {
        AnswerTable table = Tables.table(Tables.xlsx(sheet -> {
            header(sheet, "responden", "u1", "u2", "tanggal", "usia");
            sheet.value(1, 0, 1);
            sheet.value(1, 1, 4);
            sheet.value(1, 2, "3");
            sheet.value(1, 3, LocalDate.of(2026, 2, 28));
            sheet.style(1, 3).format("dd/mm/yyyy").set();
            sheet.value(1, 4, 34);
            sheet.value(2, 0, 2);
            sheet.value(2, 1, 4.0);
            sheet.value(2, 3, "01-03-2026");
        }));

        assertThat(table.rows())
                .containsExactly(
                        new Row(
                                2,
                                Optional.of(LocalDate.of(2026, 2, 28)),
                                Map.of("u1", new Nilai(4), "u2", new Nilai(3)),
                                Map.of(Kolom.RESPONDEN, "1", Kolom.USIA, "34")),
                        new Row(
                                3,
                                Optional.of(LocalDate.of(2026, 3, 1)),
                                Map.of("u1", new Nilai(4)),
                                Map.of(Kolom.RESPONDEN, "2")));
    }

    @Test
    void refusesCellsThatAreNoNilaiWithTheirPlace() {
        assertThat(Tables.problems(Tables.xlsx(sheet -> {
                    header(sheet, "responden", "u1", "u2", "u3");
                    sheet.value(1, 0, 1);
                    sheet.value(1, 1, 3.5);
                    sheet.value(1, 2, " 4");
                    sheet.value(1, 3, true);
                    sheet.value(2, 0, 2);
                    sheet.value(2, 1, "4,0");
                    sheet.value(2, 2, 5);
                    sheet.formula(2, 3, "B3+1");
                })))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("Baris 2, kolom u1: \"3.5\" bukan nilai."),
                        one -> assertThat(one).startsWith("Baris 2, kolom u2: Sel ini berisi spasi."),
                        one -> assertThat(one).startsWith("Baris 2, kolom u3: \"true\" bukan nilai."),
                        one -> assertThat(one).startsWith("Baris 3, kolom u1: \"4,0\" bukan nilai."),
                        one -> assertThat(one).startsWith("Baris 3, kolom u2: \"5\" bukan nilai."),
                        one -> assertThat(one).startsWith("Baris 3, kolom u3: \"=B3+1\" bukan nilai."));
    }

    @Test
    void refusesANumberInTheColumnOfDays() {
        assertThat(Tables.problems(Tables.xlsx(sheet -> {
                    header(sheet, "responden", "u1", "tanggal");
                    sheet.value(1, 1, 4);
                    sheet.value(1, 2, 45000);
                })))
                .singleElement()
                .asString()
                .startsWith("Baris 2, kolom tanggal: \"45000\" bukan tanggal.");
    }

    @Test
    void tellsRowsLeftBlankInBetween() {
        assertThat(Tables.problems(Tables.xlsx(sheet -> {
                    header(sheet, "responden", "u1");
                    sheet.value(1, 1, 4);
                    sheet.value(4, 1, 4);
                    sheet.value(8, 1, "");
                })))
                .singleElement()
                .asString()
                .startsWith("Baris 3: Baris ini kosong");
    }

    @Test
    void readsTheFirstSheetThatIsVisible() {
        AnswerTable table = Tables.table(Tables.xlsx(sheet -> {
            sheet.setVisibilityState(VisibilityState.HIDDEN);
            sheet.value(0, 0, "rahasia");
            Worksheet second = sheet.getWorkbook().newWorksheet("Dua");
            header(second, "responden", "u1");
            second.value(1, 1, 2);
        }));

        assertThat(table.rows()).extracting(Row::jawaban).containsExactly(Map.of("u1", new Nilai(2)));
    }

    @Test
    void readsAWorkbookWithoutNumberFormats() {
        byte[] file = Tables.zip(Tables.parts(Tables.row("responden", "u1") + "<row><c/><c><v>4</v></c></row>"));

        assertThat(Tables.table(file).rows()).extracting(Row::jawaban).containsExactly(Map.of("u1", new Nilai(4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"FXSHRXW1\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>2000000000</v></c></row>",
                "<row><c t=\"s\"><v>4000000000</v></c></row>",
                "<row><c t=\"s\"><v>2000<x/>000000</v></c></row>",
                "<row><c t=\"d\"><v>2026-01-01</v></c></row>",
                "<row r=\"x\"/>",
                "<row><c>"
            })
    void refusesWhatWouldFillTheMemoryOrIsNoWorkbook(String sheetData) {
        assertThat(Tables.keys(Tables.read(Tables.zip(Tables.parts(sheetData)), TableLimits.DEFAULT)))
                .containsExactly("tabel.xlsx.rusak");
    }

    @Test
    void doesNotWriteAGiganticNumberOut() {
        byte[] file =
                Tables.zip(Tables.parts(Tables.row("responden", "u1") + "<row><c/><c><v>1E+999999999</v></c></row>"));

        assertThat(Tables.problems(file)).singleElement().asString().contains("\"1E+999999999\" bukan nilai");
    }

    @Test
    void refusesACellLongerThanASpreadsheetAllows() {
        byte[] file = Tables.zip(Tables.parts("<row><c><v>" + "1".repeat(40_000) + "</v></c></row>"));

        assertThat(Tables.keys(Tables.read(file, TableLimits.DEFAULT))).containsExactly("tabel.xlsx.rusak");
    }

    @Test
    void refusesFormulasThatTakeHoursToSpread() {
        StringBuilder cells = new StringBuilder("<row>");
        cells.repeat("<c><f t=\"array\" ref=\"A1:A1\">1</f><v>1</v></c>", 12_000);

        assertThat(Tables.keys(Tables.read(Tables.zip(Tables.parts(cells + "</row>")), TableLimits.DEFAULT)))
                .containsExactly("tabel.xlsx.rusak");
    }

    @Test
    void refusesMillionsOfEmptyColumns() {
        String rows = "<row><c r=\"XFD1\"/></row>".repeat(7_000);

        assertThat(Tables.keys(Tables.read(Tables.zip(Tables.parts(rows)), TableLimits.DEFAULT)))
                .containsExactly("tabel.xlsx.rusak");
    }

    @Test
    void countsWhatComesOutOfThePackageAndNotWhatItClaims() {
        Map<String, String> parts = new HashMap<>(Tables.parts(Tables.row("responden", "u1")));
        parts.put("xl/media/image1.png", "0".repeat(1_000_000));
        byte[] file = Tables.zip(parts);
        TableLimits limits = new TableLimits(1_000_000, 100, 60, 2000, 900_000, 100, 200);

        assertThat(file).hasSizeLessThan(10_000);
        assertThat(Tables.keys(Tables.read(file, limits))).containsExactly("tabel.xlsx.terlalu_besar");
    }

    @Test
    void refusesAPackageOfTooManyParts() {
        Map<String, String> parts = new HashMap<>(Tables.parts(""));
        for (int i = 0; i < 100; i++) {
            parts.put("xl/media/image" + i, "");
        }

        assertThat(Tables.keys(Tables.read(Tables.zip(parts), TableLimits.DEFAULT)))
                .containsExactly("tabel.xlsx.terlalu_besar");
    }

    @Test
    void saysWhatAFileIsInstead() {
        byte[] whole = Tables.xlsx(sheet -> header(sheet, "responden", "u1"));

        assertThat(keys(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("tabel.xlsx.rusak");
        assertThat(keys(Tables.zip(Map.of("word/document.xml", "<w/>")))).isEqualTo("tabel.berkas.bukan_tabel");
        assertThat(keys(ole(""))).isEqualTo("tabel.berkas.xls");
        assertThat(keys(ole("EncryptedPackage"))).isEqualTo("tabel.xlsx.terkunci");
        assertThat(keys(whole)).isEqualTo("tabel.tanpa_jawaban");
        assertThat(keys(Tables.xlsx(sheet -> {}))).isEqualTo("tabel.tanpa_jawaban");
    }

    @Test
    void refusesDamagedFilesWithoutAStackTrace() {
        byte[] whole = Tables.xlsx(sheet -> {
            header(sheet, "responden", "u1");
            sheet.value(1, 1, 4);
        });
        Random random = new Random(14);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 8; j++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }

            assertThat(Tables.read(damaged, TableLimits.DEFAULT)).isNotNull();
        }
    }

    private static String keys(byte[] file) {
        return String.join(",", Tables.keys(Tables.read(file, TableLimits.DEFAULT)));
    }

    private static byte[] ole(String stream) {
        byte[] file = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 512);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 100, name.length);
        return file;
    }

    private static void header(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }
}
