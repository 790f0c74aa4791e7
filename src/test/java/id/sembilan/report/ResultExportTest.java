package id.sembilan.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.web.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultExportTest {
    private static final int TIMES = 337;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1/9, 83.29", "'0,111', 83.20", "'0,1111', 83.28", "'0,11', 82.45"})
    void computesTheIndexOfJatenAgainByItsFormulas(String bobot, String ikm) throws IOException {
        try (ExportOffice office = ExportOffice.open(folder)) {
            office.change("update periode set bobot = '" + bobot + "'");
            ExportSource source = office.source();
            assertThat(source.hasil().ikm().nilai()).isEqualByComparingTo(ikm);
            try (XSSFWorkbook book = workbook(office, source)) {
                Map<String, String> summary = facts(book, "Ringkasan");
                assertThat(summary)
                        .containsEntry("IKM menurut rumus di berkas ini", ikm)
                        .containsEntry("IKM menurut Sembilan", ikm)
                        .containsEntry("Mutu menurut rumus di berkas ini", "B")
                        .containsEntry("Mutu menurut Sembilan", "B");
                assertThat(summary.get("Versi")).startsWith("SEMENTARA");
                Map<String, String> sums = facts(book, "Pengolahan", 0, 2);
                assertThat(sums).doesNotContainValue("ERROR");
                source.hasil().unsur().forEach(one -> assertThat(
                                converted(book, one.unsur().kode()))
                        .isEqualTo(one.nilaiKonversi().toPlainString() + " " + one.mutu()));
                assertThat(book.getSheet("Jawaban").getLastRowNum()).isEqualTo(297);
            }
        }
    }

    @Test
    void tellsTheChecksumOfTheRowsThatTheFileHas() throws IOException {
        try (ExportOffice office = ExportOffice.open(folder)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            office.export().csv(office.source(), out, () -> {});
            List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
            List<String> rows =
                    lines.stream().skip(1).filter(line -> !line.startsWith("#")).toList();
            String text = rows.stream().map(line -> line + "\n").collect(Collectors.joining());
            String sum = Sha256.hex(text);
            assertThat(lines.getFirst()).isEqualTo("nomor;U1;U2;U3;U4;U5;U6;U7;U8;U9;jenis_kelamin;usia");
            assertThat(rows).hasSize(297).first().asString().matches("1;([1-4];){9};");
            assertThat(lines.getLast()).contains("297 baris").contains(sum);
            try (XSSFWorkbook book = workbook(office, office.source())) {
                assertThat(facts(book, "Periksa"))
                        .containsEntry("SHA-256 baris jawaban", sum)
                        .containsEntry("Banyaknya baris jawaban", "297");
            }
        }
    }

    @Test
    void neverLetsTextBecomeAFormula() throws IOException {
        try (ExportOffice office = ExportOffice.open(folder)) {
            office.change("update unit set nama = '=HYPERLINK(\"http://x\")'");
            try (XSSFWorkbook book = workbook(office, office.source())) {
                assertThat(facts(book, "Ringkasan")).containsEntry("Unit", "'=HYPERLINK(\"http://x\")");
            }
        }
    }

    /** Held in memory, so many rows take several times this heap. */
    @Test
    void writesAHundredThousandAnswersOnASmallHeap() throws Exception {
        try (ExportOffice office = ExportOffice.open(folder)) {
            office.multiply(TIMES);
        }
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx80m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportOffice.class.getName(),
                        folder.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        assertThat(folder.resolve("rows")).hasContent(Integer.toString(2 * 297 * TIMES));
        try (var lines = Files.lines(folder.resolve("hasil.csv"))) {
            assertThat(lines.filter(line -> !line.startsWith("#")).count()).isEqualTo(297 * TIMES + 1);
        }
    }

    private static XSSFWorkbook workbook(ExportOffice office, ExportSource source) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        office.export().workbook(source, out, () -> {});
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Map<String, String> facts(XSSFWorkbook book, String sheet) {
        return facts(book, sheet, 0, 1);
    }

    private static Map<String, String> facts(XSSFWorkbook book, String sheet, int name, int value) {
        Map<String, String> facts = new HashMap<>();
        for (Row row : book.getSheet(sheet)) {
            if (row.getCell(name) != null && row.getCell(value) != null) {
                facts.put(row.getCell(name).toString(), value(book, row, value));
            }
        }
        return facts;
    }

    private static String value(XSSFWorkbook book, Row row, int column) {
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        CellValue found = evaluator.evaluate(row.getCell(column));
        if (found == null) {
            return "";
        }
        return switch (found.getCellType()) {
            case STRING -> found.getStringValue();
            case NUMERIC -> new DataFormatter(Locale.ROOT).formatCellValue(row.getCell(column), evaluator);
            default -> "ERROR";
        };
    }

    /** The value and mutu of an unsur in the second table, where its kode stands again. */
    private static String converted(XSSFWorkbook book, String kode) {
        Sheet sheet = book.getSheet("Pengolahan");
        String found = "";
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(kode) && row.getCell(6) != null) {
                found = value(book, row, 5) + " " + value(book, row, 6);
            }
        }
        return found;
    }
}
