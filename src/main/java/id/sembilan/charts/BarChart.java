package id.sembilan.charts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Horizontal bars in the order given, each with its value written beside it. */
public record BarChart(String title, String description, List<Bar> bars, Axis axis, List<Band> bands) implements Chart {
    /** Beyond this a list or a workbook says more than a picture. */
    public static final int MOST_BARS = 60;

    /**
     * One row.
     *
     * @param value null where there is nothing to show yet: the row keeps its place, without a bar
     * @param note a second text after the value, such as a change; may be empty
     */
    public record Bar(
            String label,
            @Nullable BigDecimal value,
            String valueLabel,
            Colour colour,
            String note,
            Colour noteColour,
            boolean emphasised) {
        public Bar {
            Check.text(label, "bar label");
            Check.shortText(valueLabel, "bar value label");
            Check.optionalText(note, "bar note");
        }

        public static Bar of(String label, BigDecimal value, String valueLabel, Colour colour) {
            return new Bar(label, value, valueLabel, colour, "", Colour.GREY, false);
        }

        public static Bar empty(String label, String valueLabel) {
            return new Bar(label, null, valueLabel, Colour.GREY, "", Colour.GREY, false);
        }

        public Bar withNote(String text, Colour textColour) {
            return new Bar(label, value, valueLabel, colour, text, textColour, emphasised);
        }

        public Bar emphasise() {
            return new Bar(label, value, valueLabel, colour, note, noteColour, true);
        }
    }

    public BarChart {
        Check.text(title, "title");
        Check.description(description);
        bars = Check.list(bars, 1, MOST_BARS, "bars");
        bands = Check.list(bands, 0, 8, "bands");
        for (Bar bar : bars) {
            if (bar.value() != null) {
                Check.within(axis.from(), axis.to(), bar.value(), "bar");
            }
        }
    }
}
