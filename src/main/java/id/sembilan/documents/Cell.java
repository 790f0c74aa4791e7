package id.sembilan.documents;

import java.math.BigDecimal;

/** What stands in one cell of a sheet. */
public sealed interface Cell {
    Cell BLANK = new Text("");

    /** Text that a person or the office wrote; it is never computed. */
    record Text(String text) implements Cell {}

    /** A number in a format such as {@code 0.00}. */
    record Figure(BigDecimal number, String format) implements Cell {}

    /**
     * A formula without its equals sign, in the words of the file format: English names, commas between arguments.
     *
     * @param result what it gives, for whoever looks without computing; its format is the formula's
     */
    record Formula(String formula, Cell result) implements Cell {}

    static Cell text(String text) {
        return new Text(text);
    }

    static Cell whole(long number) {
        return new Figure(BigDecimal.valueOf(number), "0");
    }
}
