package id.sembilan.table;

import java.util.List;

/** Takes the rows of a file from top to bottom. */
@FunctionalInterface
interface RowSink {
    /** The row as a spreadsheet numbers it; false when no more are wanted. */
    boolean accept(int baris, List<String> cells);
}
