package id.sembilan.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.documents.Office;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Figures;
import id.sembilan.survey.Figures.Query;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbook in the hands of programs that are not ours: one that computes nothing, and one that computes all. */
class WorkbookViewTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1/9, 83.29, 3.331462", "'0,111', 83.20, 3.328131"})
    void showsTheFiguresOfJatenToAProgramThatComputesNothing(String bobot, String ikm, String indeks)
            throws IOException {
        try (ExportOffice office = ExportOffice.open(folder);
                XSSFWorkbook book = open(jaten(office, bobot))) {
            assertThat(shown(book, "Ringkasan", "IKM menurut rumus di berkas ini", 1))
                    .isEqualTo(ikm);
            assertThat(shown(book, "Ringkasan", "Mutu menurut rumus di berkas ini", 1))
                    .isEqualTo("B");
            assertThat(shown(book, "Pengolahan", "Jumlah NRR tertimbang", 4)).startsWith(indeks);
            assertThat(formulas(book)).isNotEmpty().allSatisfy(cell -> assertThat(cached(cell))
                    .as(cell.getSheet().getSheetName() + " " + cell.getAddress())
                    .isNotBlank());
        }
    }

    @ParameterizedTest
    @CsvSource({"1/9", "'0,111'"})
    void givesLibreOfficeTheSameFiguresWhenItComputesThemItself(String bobot) throws Exception {
        try (ExportOffice office = ExportOffice.open(folder)) {
            byte[] workbook = jaten(office, bobot);
            Path silent = folder.resolve("hitung.xlsx");
            Files.write(silent, withoutResults(workbook));
            Map<String, List<String>> computed = Office.sheets(silent, folder);
            int compared = 0;
            try (XSSFWorkbook book = open(workbook)) {
                for (Cell cell : formulas(book)) {
                    String line = computed.getOrDefault(cell.getSheet().getSheetName(), List.of())
                            .get(cell.getRowIndex());
                    String there = line.split(";", -1)[cell.getColumnIndex()].replace("\"", "");
                    assertSame(there, cached(cell), cell);
                    compared++;
                }
            }
            // Nine questions by 3, nine unsur by 5, 4 totals, 2 of the summary.
            assertThat(compared).isEqualTo(27 + 45 + 4 + 2);
        }
    }

    @Test
    void showsTheFiguresOfARekapThatHasNoAnswers() throws Exception {
        try (SkmOffice office = SkmOffice.rekap(folder)) {
            Figure figure = office.context
                    .getBean(Figures.class)
                    .figure(office.unit, new Query(DayRange.of(Year.of(2024)), Optional.empty(), Optional.empty()));
            ExportSource source = new ExportSource(
                    figure, figure.hasil().orElseThrow(), Map.of(), Optional.empty(), "21 Nov 2026 10.00");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            office.context.getBean(ResultExport.class).workbook(source, out, () -> {});
            Path silent = folder.resolve("rekap.xlsx");
            Files.write(silent, withoutResults(out.toByteArray()));
            assertThat(Office.sheets(silent, folder).get("Ringkasan")).anySatisfy(line -> assertThat(line)
                    .contains("IKM menurut rumus di berkas ini")
                    .contains("94.1"));
            try (XSSFWorkbook book = open(out.toByteArray())) {
                assertThat(shown(book, "Ringkasan", "IKM menurut rumus di berkas ini", 1))
                        .isEqualTo("94.10");
                assertThat(book.getSheet("Jawaban").getLastRowNum()).isZero();
            }
        }
    }

    private static byte[] jaten(ExportOffice office, String bobot) {
        office.change("update periode set bobot = '" + bobot + "'");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        office.export().workbook(office.source(), out, () -> {});
        return out.toByteArray();
    }

    private static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    private static List<Cell> formulas(XSSFWorkbook book) {
        List<Cell> found = new ArrayList<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        found.add(cell);
                    }
                }
            }
        }
        return found;
    }

    /** What stands in the file beside the formula. */
    private static String cached(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.STRING
                ? cell.getStringCellValue()
                : BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString();
    }

    private static String shown(XSSFWorkbook book, String sheet, String name, int column) {
        for (Row row : book.getSheet(sheet)) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(name)) {
                String text = cached(row.getCell(column));
                return text.matches("\\d+\\.\\d") ? text + "0" : text;
            }
        }
        return "";
    }

    private static void assertSame(String computed, String known, Cell cell) {
        String where = cell.getSheet().getSheetName() + " " + cell.getAddress() + " " + cell.getCellFormula();
        if (known.matches("[A-D]")) {
            assertThat(computed).as(where).isEqualTo(known);
        } else {
            assertThat(new BigDecimal(computed).subtract(new BigDecimal(known)).abs())
                    .as(where + ": " + computed + " and " + known)
                    .isLessThan(new BigDecimal("0.000001"));
        }
    }

    /** The same book with nothing beside its formulas, so that whatever is shown was computed. */
    private static byte[] withoutResults(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream((OutputStream) bytes)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                String name = part.getName();
                byte[] content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(name));
                to.write(name.contains("/worksheets/sheet") ? emptied(content) : content);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] emptied(byte[] sheet) {
        return new String(sheet, StandardCharsets.UTF_8)
                .replaceAll("( t=\"str\")?>(<f>.*?</f>)<v>.*?</v>", ">$2")
                .getBytes(StandardCharsets.UTF_8);
    }
}
