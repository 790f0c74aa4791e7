package id.sembilan.documents;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook (XLSX) that is written while it is made. A long sheet goes to the disk a thousand rows at a time; only one
 * may be long, and it must be finished before the next one is.
 */
public final class SheetBook implements AutoCloseable {
    private static final int HELD_ROWS = 1_000;
    private static final String HEAD_FILL = "DCEBEA";

    private final OutputStream out;
    private final Path file;
    private final OutputStream content;
    private final Workbook book;
    private final KnownResults results = new KnownResults();
    private int sheets;

    /** The book is written into the stream when it is closed; the stream stays open. */
    public SheetBook(OutputStream out) {
        this.out = out;
        try {
            file = Files.createTempFile("sembilan-lembar-", ".tmp");
            content = new BufferedOutputStream(Files.newOutputStream(file));
            book = new Workbook(content, "Sembilan", "1.0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a column, from 0. */
    public static String column(int index) {
        String name = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? name : column(index / 26 - 1) + name;
    }

    /** The sheets stand in the order in which they were asked for; the widths are in characters. */
    public Sheet sheet(String name, List<Integer> widths) {
        Worksheet sheet = book.newWorksheet(name);
        for (int i = 0; i < widths.size(); i++) {
            sheet.width(i, widths.get(i));
        }
        sheets++;
        return new Sheet(sheet, sheets, results);
    }

    @Override
    public void close() {
        try {
            try (content) {
                book.finish();
            }
            results.write(file, out);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One sheet, filled row by row from the top. */
    public static final class Sheet {
        private final Worksheet sheet;
        private final int number;
        private final KnownResults results;
        private int rows;

        private Sheet(Worksheet sheet, int number, KnownResults results) {
            this.sheet = sheet;
            this.number = number;
            this.results = results;
        }

        /** Adds a row and tells its number as a formula names it, from 1. */
        public int row(List<Cell> cells) {
            return add(cells, false);
        }

        public int row(Cell... cells) {
            return add(List.of(cells), false);
        }

        /** A row that stands out: a total. */
        public int strong(Cell... cells) {
            return add(List.of(cells), true);
        }

        /** A row of names above a table. */
        public int head(List<String> names) {
            int row = add(names.stream().map(Cell::text).toList(), true);
            for (int i = 0; i < names.size(); i++) {
                sheet.style(row - 1, i).fillColor(HEAD_FILL).wrapText(true).set();
            }
            return row;
        }

        /** The rows so far stay in sight when the others are scrolled. */
        public void freeze() {
            sheet.freezePane(0, rows);
        }

        /** How many rows there are so far. */
        public int rows() {
            return rows;
        }

        /** Leaves a row empty. */
        public void gap() {
            rows++;
        }

        public void finish() {
            try {
                sheet.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private int add(List<Cell> cells, boolean strong) {
            for (int i = 0; i < cells.size(); i++) {
                write(rows, i, cells.get(i));
                if (strong) {
                    sheet.style(rows, i).bold().set();
                }
            }
            rows++;
            if (rows % HELD_ROWS == 0) {
                flush();
            }
            return rows;
        }

        private void write(int row, int column, Cell cell) {
            switch (cell) {
                case Cell.Text(String text) -> {
                    if (!text.isEmpty()) {
                        sheet.value(row, column, PlainText.of(text));
                    }
                }
                case Cell.Figure(var value, String format) -> {
                    sheet.value(row, column, value);
                    format(row, column, format);
                }
                case Cell.Formula(String formula, Cell result) -> {
                    sheet.formula(row, column, formula);
                    results.add(number, row, column, result);
                    if (result instanceof Cell.Figure(var value, String format)) {
                        format(row, column, format);
                    }
                }
            }
        }

        private void format(int row, int column, String format) {
            if (!format.isEmpty()) {
                sheet.style(row, column).format(format).set();
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
