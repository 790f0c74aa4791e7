package id.sembilan.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** One piece of a report in the order in which it is read. Texts are plain; what XML cannot hold is left out. */
public sealed interface Block {
    int DEEPEST = 3;

    /**
     * A heading; one of level 1 starts a page.
     *
     * @param number as it is written, such as "BAB I" or "1.2"; may be empty
     */
    record Heading(int level, String number, String text) implements Block {
        public Heading {
            if (level < 1 || level > DEEPEST || text.isBlank()) {
                throw new IllegalArgumentException("heading " + level + " " + text);
            }
            number = Letters.clean(number);
            text = Letters.clean(text);
        }

        /** Both in one line, as a list of contents writes it. */
        String line() {
            return number.isEmpty() ? text : number + " " + text;
        }
    }

    /** Words of one look. */
    record Span(String text, boolean bold) {
        public Span {
            text = Letters.clean(text);
        }
    }

    /** How a paragraph looks. */
    enum Look {
        BODY,
        /** Smaller, such as a source below a table. */
        NOTE,
        /** Set apart in a frame, for what must not be overlooked. */
        BOX
    }

    record Paragraph(Look look, List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        public static Paragraph of(String text) {
            return new Paragraph(Look.BODY, List.of(new Span(text, false)));
        }

        public static Paragraph note(String text) {
            return new Paragraph(Look.NOTE, List.of(new Span(text, false)));
        }

        public static Paragraph box(Span... spans) {
            return new Paragraph(Look.BOX, Arrays.asList(spans));
        }
    }

    /** A list of bullets or of numbers that start with 1. */
    record Items(boolean numbered, List<String> items) implements Block {
        public Items {
            items = items.stream().map(Letters::clean).toList();
        }
    }

    /** Where the text of a column stands. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * A column of a table.
     *
     * @param width its share of the table's width, in any unit
     */
    record Column(int width, Align align) {
        public Column {
            if (width < 1) {
                throw new IllegalArgumentException("a column of no width");
            }
        }

        /** Columns from a letter each (l, c, r) and their widths. */
        public static List<Column> of(String look, int... widths) {
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                columns.add(new Column(
                        widths[i],
                        switch (look.charAt(i)) {
                            case 'l' -> Align.LEFT;
                            case 'c' -> Align.CENTER;
                            default -> Align.RIGHT;
                        }));
            }
            return columns;
        }
    }

    /**
     * A cell of a table.
     *
     * @param columns how many columns it spans
     */
    record Cell(String text, int columns) {
        public Cell {
            text = Letters.clean(text);
        }
    }

    /**
     * A row of a table.
     *
     * @param strong for a sum or the like
     */
    record Row(List<Cell> cells, boolean strong) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... texts) {
            return of(Arrays.asList(texts));
        }

        public static Row of(List<String> texts) {
            return new Row(texts.stream().map(text -> new Cell(text, 1)).toList(), false);
        }

        public Row strengthen() {
            return new Row(cells, true);
        }
    }

    /**
     * A table, its caption above it, its head repeated on every page.
     *
     * @param caption empty for one that is not numbered
     * @param dense smaller and closer, for many columns or rows
     */
    record Table(String caption, List<Column> columns, List<Row> head, List<Row> rows, boolean dense) implements Block {
        /** Up to so many short rows stay on one page. */
        private static final int TOGETHER = 12;

        public Table {
            caption = Letters.clean(caption);
            columns = List.copyOf(columns);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            for (List<Row> part : List.of(head, rows)) {
                for (Row row : part) {
                    if (row.cells().stream().mapToInt(Cell::columns).sum() != columns.size()) {
                        throw new IllegalArgumentException("a row of another width in " + caption);
                    }
                }
            }
        }

        /** Short tables move to the next page as a whole; texts that fill a page cannot. */
        boolean together() {
            int letters = rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .mapToInt(cell -> cell.text().length())
                    .sum();
            return rows.size() <= TOGETHER && letters <= 1_500;
        }

        int width() {
            return columns.stream().mapToInt(Column::width).sum();
        }
    }

    /** A picture with its caption below it. */
    record Figure(String caption, Image image) implements Block {
        public Figure {
            caption = Letters.clean(caption);
        }
    }

    /**
     * A picture.
     *
     * @param png drawn only when somebody asks for it, with dots enough for print
     * @param width and height in any unit, for its shape
     * @param alt what the picture says, for those who do not see it
     */
    record Image(Supplier<byte[]> png, int width, int height, String alt) {
        public Image {
            alt = Letters.clean(alt);
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("a picture of no size");
            }
        }
    }

    /** The end of a page. */
    record PageBreak() implements Block {}

    /**
     * Where somebody signs, on the right half of the page.
     *
     * @param above place and day, then the office held
     * @param below such as rank and number
     */
    record Signature(List<String> above, String name, List<String> below) implements Block {
        public Signature {
            above = above.stream().map(Letters::clean).toList();
            name = Letters.clean(name);
            below = below.stream().map(Letters::clean).toList();
        }
    }

    /** Pages across, for what is too wide. */
    record Landscape(List<Block> blocks) implements Block {
        public Landscape {
            blocks = List.copyOf(blocks);
            if (blocks.stream().anyMatch(Landscape.class::isInstance)) {
                throw new IllegalArgumentException("pages across within pages across");
            }
        }
    }
}
