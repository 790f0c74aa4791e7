package id.sembilan.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.table.TableReading.Problem;
import id.sembilan.table.TableReading.Read;
import id.sembilan.table.TableReading.Refused;
import id.sembilan.web.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes files of answers and reads them. */
public final class Tables {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/";
    private static final Messages MESSAGES = new Messages();

    private Tables() {}

    static TableReading read(byte[] file, TableLimits limits) {
        try {
            return new AnswerTableReader(limits).read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TableReading read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8), TableLimits.DEFAULT);
    }

    static AnswerTable table(byte[] file) {
        return switch (read(file, TableLimits.DEFAULT)) {
            case Read read -> read.table();
            case Refused refused -> throw new AssertionError(texts(refused));
        };
    }

    static AnswerTable table(String csv) {
        return table(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Every problem as a person reads it; none when the table was read. */
    static List<String> problems(TableReading reading) {
        return switch (reading) {
            case Read read -> List.of();
            case Refused refused -> texts(refused);
        };
    }

    static List<String> problems(String csv) {
        return problems(read(csv));
    }

    static List<String> problems(byte[] file) {
        return problems(read(file, TableLimits.DEFAULT));
    }

    /** The keys of the messages only. */
    static List<String> keys(TableReading reading) {
        return switch (reading) {
            case Read read -> List.of();
            case Refused refused -> {
                assertThat(texts(refused)).noneMatch(String::isBlank);
                yield refused.problems().stream().map(Problem::key).toList();
            }
        };
    }

    private static List<String> texts(Refused refused) {
        return refused.problems().stream()
                .map(problem -> problem.text(MESSAGES))
                .toList();
    }

    /** A workbook as the writing library makes it. */
    public static byte[] xlsx(Consumer<Worksheet> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Sembilan", "1.0")) {
            content.accept(workbook.newWorksheet("Jawaban"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A package with these parts, as hostile as they are. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The smallest workbook there is, without number formats, with this inside its sheetData. */
    static Map<String, String> parts(String sheetData) {
        String main = NAMESPACE + "spreadsheetml/2006/main";
        String office = NAMESPACE + "officeDocument/2006/relationships";
        return Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"" + NAMESPACE + "package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "</Types>",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><sheets>"
                        + "<sheet name=\"Jawaban\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + NAMESPACE + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                        + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main + "\"><sheetData>" + sheetData + "</sheetData></worksheet>");
    }

    /** A row of texts; addresses are left out, as they may be. */
    static String row(String... cells) {
        return Stream.of(cells)
                .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                .collect(joining("", "<row>", "</row>"));
    }
}
