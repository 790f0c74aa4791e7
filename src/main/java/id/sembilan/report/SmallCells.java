package id.sembilan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Tells what may stand alone in a table that is published: a cell of a few people could tell who they are. */
final class SmallCells {
    static final int FEWEST = 5;

    private SmallCells() {}

    /** Rows that stand for themselves, and those that only stand together. */
    record Parted<T>(List<T> alone, List<T> together) {}

    /** If the few together are still few, the smallest of the others joins them, so that no subtraction tells more. */
    static <T> Parted<T> part(List<T> rows, ToLongFunction<T> count) {
        List<T> together = new ArrayList<>(rows.stream()
                .filter(row -> count.applyAsLong(row) > 0 && count.applyAsLong(row) < FEWEST)
                .toList());
        List<T> alone = new ArrayList<>(
                rows.stream().filter(row -> count.applyAsLong(row) >= FEWEST).toList());
        while (!together.isEmpty()
                && !alone.isEmpty()
                && together.stream().mapToLong(count).sum() < FEWEST) {
            T smallest = alone.stream().min(Comparator.comparingLong(count)).orElseThrow();
            alone.remove(smallest);
            together.add(smallest);
        }
        return new Parted<>(alone, together);
    }
}
