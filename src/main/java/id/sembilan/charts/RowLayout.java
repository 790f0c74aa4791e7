package id.sembilan.charts;

import java.util.List;
import java.util.function.Function;

/**
 * Where rows of bars and their texts stand, in pixels: the label to the left of the bar, or above it where the width is
 * short; value and note to the right.
 *
 * @param head room above the first row
 * @param axis room below the last row
 * @param labels width of the column left of the bars
 * @param values width of the column right of the bars
 * @param notes width of the column right of the values
 */
record RowLayout(Size size, int rows, double head, double axis, double labels, double values, double notes) {
    /** The texts of one row. */
    record Texts(Phrase label, Phrase value, Phrase note) {}

    /** Between a bar and the label above it. */
    static final double CLEARANCE = 4;

    /** Of the width. */
    private static final double WIDEST_LABEL = 0.33;

    private static final double GAP = 16;
    private static final double SHORTEST_BAR = 60;
    private static final double AXIS_ROOM = 26;

    RowLayout {
        Check.require(
                size.width() - 2 * Drawing.PADDING - labels - values - notes >= SHORTEST_BAR,
                "the texts leave no room for the bars");
    }

    static RowLayout of(Size size, List<Texts> texts, double head, boolean axis) {
        double labels = size.compact() ? 0 : Math.min(size.width() * WIDEST_LABEL, widest(texts, Texts::label)) + GAP;
        double room = axis ? AXIS_ROOM : 0;
        return new RowLayout(
                size, texts.size(), head, room, labels, column(texts, Texts::value), column(texts, Texts::note));
    }

    boolean labelsAbove() {
        return size.compact();
    }

    /** What a label may take. */
    double labelWidth() {
        return labelsAbove() ? bars() + values + notes : labels - GAP;
    }

    double bars() {
        return size.width() - 2 * Drawing.PADDING - labels - values - notes;
    }

    double thickness() {
        return labelsAbove() ? 16 : 18;
    }

    /** Between what belongs to one row and what belongs to the next; above a bar it also holds the label. */
    double gap() {
        return pitch() - thickness() - 2 * CLEARANCE;
    }

    /** From the top of the first row's room to the foot of the last. */
    double down() {
        return head + rows * pitch();
    }

    int height() {
        return (int) Math.ceil(2 * Drawing.PADDING + down() + axis);
    }

    private double pitch() {
        return labelsAbove() ? 50 : 36;
    }

    private static double column(List<Texts> texts, Function<Texts, Phrase> which) {
        double widest = widest(texts, which);
        return widest == 0 ? 0 : widest + GAP;
    }

    private static double widest(List<Texts> texts, Function<Texts, Phrase> which) {
        return Math.ceil(
                texts.stream().map(which).mapToDouble(Phrase::width).max().orElse(0));
    }
}
