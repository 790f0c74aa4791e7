package id.sembilan.table;

/**
 * How large a table of answers may be.
 *
 * @param rows without the header
 * @param cellLength in characters
 * @param inflatedBytes of all parts of a workbook together, counted while they are unpacked
 * @param parts files inside a workbook
 * @param problems how many are told one by one
 */
public record TableLimits(
        int fileBytes, int rows, int columns, int cellLength, long inflatedBytes, int parts, int problems) {
    public static final TableLimits DEFAULT =
            new TableLimits(10 * 1024 * 1024, 100_000, 60, 2_000, 200L * 1024 * 1024, 100, 200);

    /** A table with a row for each layanan or unsur. */
    public static final TableLimits SMALL = new TableLimits(1024 * 1024, 200, 20, 300, 20L * 1024 * 1024, 100, 50);
}
