package id.sembilan.documents;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Puts the results beside the formulas of a workbook. The library writes none, and a telephone's preview computes nothing
 * and shows an empty table. A spreadsheet is told to compute everything again when it opens the file.
 */
final class KnownResults {
    private static final Pattern FORMULA = Pattern.compile("<c r=\"([A-Z]+\\d+)\"([^>]*)><f>(.*?)</f></c>");
    private static final String BOOK = "xl/workbook.xml";
    private static final String BOOK_END = "</workbook>";

    /** For each sheet, in the order of the book, what its formulas give. */
    private final Map<String, Map<String, Cell>> results = new HashMap<>();

    void add(int sheet, int row, int column, Cell result) {
        results.computeIfAbsent("xl/worksheets/sheet" + sheet + ".xml", name -> new HashMap<>())
                .put(SheetBook.column(column) + (row + 1), result);
    }

    /** The stream stays open; it is not ours. */
    void write(Path book, OutputStream out) throws IOException {
        try (ZipFile parts = new ZipFile(book.toFile());
                ZipOutputStream zip = new ZipOutputStream(new Unclosed(out))) {
            for (ZipEntry part : List.copyOf(Collections.list(parts.entries()))) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                try (InputStream content = parts.getInputStream(part)) {
                    copy(part.getName(), content, zip);
                }
                zip.closeEntry();
            }
        }
    }

    private void copy(String name, InputStream content, OutputStream zip) throws IOException {
        Map<String, Cell> known = results.get(name);
        if (known == null && !name.equals(BOOK)) {
            content.transferTo(zip);
            return;
        }
        String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        String written = known == null
                ? text.replace(BOOK_END, "<calcPr fullCalcOnLoad=\"1\"/>" + BOOK_END)
                : FORMULA.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(cell(match.group(1), match.group(2), match.group(3), known)));
        zip.write(written.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String place, String style, String formula, Map<String, Cell> known) {
        String head = "<c r=\"" + place + "\"" + style;
        String body = "<f>" + formula + "</f>";
        return switch (known.get(place)) {
            case Cell.Figure(var number, String format) ->
                head + ">" + body + "<v>" + number.toPlainString() + "</v></c>";
            case Cell.Text(String text) -> head + " t=\"str\">" + body + "<v>" + escaped(text) + "</v></c>";
            case null, default -> throw new IllegalStateException("No result beside the formula of " + place);
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Ends a file without ending what it is written into. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
