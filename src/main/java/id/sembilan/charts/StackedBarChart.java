package id.sembilan.charts;

import java.util.List;

/**
 * Shares of a whole: one full bar a row, divided by the counts of the choices.
 *
 * @param choices from lowest to highest; coloured by their place so that the same place looks the same everywhere
 */
public record StackedBarChart(String title, String description, List<String> choices, List<Row> rows) implements Chart {
    public static final int MOST_ROWS = 60;

    /** How many were counted, and how that is written inside the segment. */
    public record Part(long count, String label) {
        public Part {
            Check.require(count >= 0, "a count below zero");
            Check.optionalText(label, "part label");
        }
    }

    /**
     * One bar.
     *
     * @param parts one for each choice, in the same order; all zero leaves the bar empty
     * @param note a text after the bar, such as the total; may be empty
     */
    public record Row(String label, List<Part> parts, String note) {
        public Row {
            Check.text(label, "row label");
            parts = List.copyOf(parts);
            Check.optionalText(note, "row note");
        }

        double total() {
            return parts.stream().mapToDouble(Part::count).sum();
        }

        double share(int choice) {
            return total() == 0 ? 0 : parts.get(choice).count() / total();
        }
    }

    public StackedBarChart {
        Check.text(title, "title");
        Check.description(description);
        choices = Check.list(choices, 2, 4, "choices");
        choices.forEach(choice -> Check.shortText(choice, "choice"));
        rows = Check.list(rows, 1, MOST_ROWS, "rows");
        for (Row row : rows) {
            Check.list(row.parts(), choices.size(), choices.size(), "parts");
        }
    }
}
