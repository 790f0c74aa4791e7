package id.sembilan.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the first visible sheet of a workbook; every cell becomes the text a person would have typed. */
final class XlsxRows {
    /** With formats, to know days from numbers; a value the library cannot read is an error cell, not the end. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

    /** Literals, colours and escapes in a number format: {@code "Rp"}, {@code [Red]}, {@code \d}. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");

    private static final String BROKEN = "tabel.xlsx.rusak";

    private static final Set<Integer> BUILT_IN_DAYS = Set.of(14, 15, 16, 17, 22);

    /** 31-12-9999 */
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);

    private static final int MAX_ZEROS = 30;

    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dyDY]");

    /** Something the library does. */
    private interface Step<T> {
        T take() throws IOException;
    }

    private XlsxRows() {}

    static void read(byte[] file, TableLimits limits, RowSink rows) throws UnreadableTable {
        XlsxCheck.check(file, limits);
        try (ReadableWorkbook workbook = library(() -> open(file));
                Stream<Row> stream = library(() -> rows(workbook))) {
            read(stream.iterator(), rows);
        } catch (IOException e) {
            throw new UnreadableTable(BROKEN);
        }
    }

    private static void read(Iterator<Row> iterator, RowSink rows) throws UnreadableTable {
        int width = 0;
        int first = 1;
        boolean wanted = true;
        while (wanted && library(iterator::hasNext)) {
            Row row = iterator.next();
            List<String> cells = padded(library(() -> cells(row)), width);
            width = width == 0 ? cells.size() : width;
            // Rows that do not tell their number are counted from 0 by the library.
            first = Math.min(first, row.getRowNum());
            wanted = rows.accept(row.getRowNum() + 1 - first, cells);
        }
    }

    /** The library meets a broken part with whatever exception comes first. */
    private static <T> T library(Step<T> step) throws UnreadableTable {
        try {
            return step.take();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableTable(BROKEN);
        }
    }

    /** Number formats are optional in a workbook, but the library takes them for granted. */
    private static ReadableWorkbook open(byte[] file) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
        } catch (RuntimeException e) {
            return new ReadableWorkbook(new ByteArrayInputStream(file), WITHOUT_FORMATS);
        }
    }

    private static Stream<Row> rows(ReadableWorkbook workbook) throws IOException {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new ExcelReaderException("no visible sheet"))
                .openStream();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxRows::text).orElse(""));
        }
        return cells;
    }

    /** As wide as the header, and wider only if filled: a workbook leaves blank cells out, or has them for a colour. */
    private static List<String> padded(List<String> cells, int width) {
        while (cells.size() > width && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    private static String text(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDay(cell, number) ? cell.asDate().toLocalDate().toString() : plain(number);
        }
        // A formula that was never computed must not pass for a blank answer.
        String formula = cell.getFormula();
        return value != null ? value.toString() : formula != null ? "=" + formula : "";
    }

    /** 4 and 4.0 are the same number in a workbook; 1E+999999999 is better not written out. */
    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > MAX_ZEROS ? shortest.toString() : shortest.toPlainString();
    }

    private static boolean isDay(Cell cell, BigDecimal number) {
        Integer id = cell.getDataFormatId();
        boolean builtIn = id != null && BUILT_IN_DAYS.contains(id);
        return (builtIn || showsDay(cell.getDataFormatString()))
                && number.signum() > 0
                && number.compareTo(LAST_DAY) <= 0;
    }

    private static boolean showsDay(@Nullable String format) {
        return format != null
                && DAY_OR_YEAR.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }
}
