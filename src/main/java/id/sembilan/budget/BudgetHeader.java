package id.sembilan.budget;

import id.sembilan.table.PlainTable.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The titles of a budget's columns: in one row or in two, below whatever an office writes above its table.
 *
 * @param titles as the file has them
 * @param columns where each stands; uraian may stand in several, a level in each
 * @param until the first row of the table itself
 */
record BudgetHeader(List<String> titles, Map<BudgetColumn, List<Integer>> columns, int until) {
    private static final int LOOKED_AT = 25;
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    static Optional<BudgetHeader> find(List<Row> rows) {
        for (int i = 0; i < Math.min(LOOKED_AT, rows.size()); i++) {
            List<String> upper = cells(rows.get(i));
            boolean second = i + 1 < rows.size() && isSecond(upper, cells(rows.get(i + 1)));
            Optional<BudgetHeader> two = second ? of(joined(upper, cells(rows.get(i + 1))), i + 2) : Optional.empty();
            Optional<BudgetHeader> found = two.isPresent() ? two : of(upper, i + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<BudgetHeader> of(List<String> titles, int until) {
        Map<BudgetColumn, List<Integer>> columns = new EnumMap<>(BudgetColumn.class);
        for (int i = 0; i < titles.size(); i++) {
            int position = i;
            BudgetColumn.of(titles.get(i)).ifPresent(one -> columns.computeIfAbsent(one, key -> new ArrayList<>())
                    .add(position));
        }
        boolean known = columns.containsKey(BudgetColumn.URAIAN)
                && (columns.containsKey(BudgetColumn.ANGGARAN) || columns.containsKey(BudgetColumn.PERUBAHAN));
        return known ? Optional.of(new BudgetHeader(titles, columns, until)) : Optional.empty();
    }

    /** Below merged cells stands a row of titles without a number, such as "Rp" and "%". */
    private static boolean isSecond(List<String> upper, List<String> lower) {
        boolean below = false;
        for (int i = 0; i < lower.size(); i++) {
            String cell = lower.get(i);
            if (!cell.isEmpty() && DIGIT.matcher(cell).find()) {
                return false;
            }
            boolean described = i < upper.size()
                    && BudgetColumn.of(upper.get(i))
                            .filter(one -> one == BudgetColumn.URAIAN || one == BudgetColumn.KODE)
                            .isPresent();
            if (described && !cell.isEmpty()) {
                return false;
            }
            below |= !cell.isEmpty();
        }
        return below;
    }

    private static List<String> joined(List<String> upper, List<String> lower) {
        List<String> titles = new ArrayList<>();
        String last = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = i < upper.size() ? upper.get(i) : "";
            String below = i < lower.size() ? lower.get(i) : "";
            last = above.isEmpty() && !below.isEmpty() ? last : above;
            titles.add((last + " " + below).strip());
        }
        return titles;
    }

    private static List<String> cells(Row row) {
        return row.cells().stream().map(String::strip).toList();
    }

    List<Integer> all(BudgetColumn column) {
        return columns.getOrDefault(column, List.of());
    }

    String cell(Row row, BudgetColumn column) {
        return all(column).isEmpty() ? "" : row.cell(all(column).getFirst());
    }

    String title(BudgetColumn column) {
        return all(column).isEmpty() ? "" : titles.get(all(column).getFirst());
    }

    /** Parts of one kode over several columns: those without a title behind it belong to it. */
    String kode(Row row) {
        List<Integer> own = all(BudgetColumn.KODE).isEmpty() ? all(BudgetColumn.NOMOR) : all(BudgetColumn.KODE);
        if (own.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>(List.of(row.cell(own.getFirst())));
        for (int i = own.getFirst() + 1; i < titles.size() && titles.get(i).isEmpty(); i++) {
            parts.add(row.cell(i));
        }
        return String.join(".", parts.stream().filter(one -> !one.isEmpty()).toList());
    }
}
