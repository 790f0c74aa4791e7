package id.sembilan.charts;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Rows of horizontal bars between columns of text: the label to the left of the bar, or above it where the width is
 * short; value and note to the right. The axis reaches beyond the bars on both sides, so that texts have a place on it.
 */
final class Rows {
    /** The texts of one row. */
    record Texts(Phrase label, Phrase value, Phrase note) {}

    private static final double WIDEST_LABEL = 250;
    private static final double GAP = 16;
    private static final double CLEARANCE = 4;
    private static final int AXIS_ROOM = 26;

    private final Size size;
    private final List<Texts> rows;
    private final double from;
    private final double to;
    private final double head;
    private final double labels;
    private final double values;
    private final double notes;

    /** @param head room above the first row */
    Rows(Size size, List<Texts> rows, double from, double to, double head) {
        this.size = size;
        this.rows = rows;
        this.from = from;
        this.to = to;
        this.head = head;
        this.labels = size == Size.WIDE ? Math.min(WIDEST_LABEL, widest(Texts::label)) + GAP : 0;
        this.values = column(Texts::value);
        this.notes = column(Texts::note);
    }

    CategoryPlot plot(List<LabelAxis.Mark> marks) {
        LabelAxis axis = new LabelAxis(at(-labels), at(bars() + values + notes), marks, Type.regular(12));
        CategoryPlot plot = new CategoryPlot(null, categories(), axis, null);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        AxisSpace below = new AxisSpace();
        below.setBottom(axisRoom(marks));
        plot.setFixedRangeAxisSpace(below);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        for (int row = 0; row < rows.size(); row++) {
            write(plot, row);
        }
        return plot;
    }

    int height(List<LabelAxis.Mark> marks) {
        return (int) Math.ceil(2 * Drawing.PADDING + down() + axisRoom(marks));
    }

    /** The place on the axis that lies so many pixels from where the bars begin. */
    double at(double pixels) {
        return from + pixels * (to - from) / bars();
    }

    double bars() {
        return size.width() - 2 * Drawing.PADDING - labels - values - notes;
    }

    void text(CategoryPlot plot, int row, double value, Phrase phrase, CategoryAnchor place, TextAnchor anchor) {
        CategoryTextAnnotation text = new CategoryTextAnnotation(phrase.text(), row, value);
        text.setFont(phrase.font());
        text.setPaint(phrase.color());
        text.setCategoryAnchor(place);
        text.setTextAnchor(anchor);
        plot.addAnnotation(text, false);
    }

    private void write(CategoryPlot plot, int row) {
        Texts texts = rows.get(row);
        writeLabel(plot, row, texts.label());
        text(plot, row, at(bars() + values), texts.value(), CategoryAnchor.MIDDLE, TextAnchor.CENTER_RIGHT);
        text(plot, row, at(bars() + values + notes), texts.note(), CategoryAnchor.MIDDLE, TextAnchor.CENTER_RIGHT);
    }

    private void writeLabel(CategoryPlot plot, int row, Phrase label) {
        if (size == Size.COMPACT) {
            Phrase line = label.lines(bars() + values + notes, 1).getFirst();
            text(plot, row, from, line, CategoryAnchor.START, TextAnchor.BOTTOM_LEFT);
            return;
        }
        List<Phrase> lines = label.lines(labels - GAP, 2);
        boolean one = lines.size() == 1;
        text(
                plot,
                row,
                at(-labels),
                lines.getFirst(),
                CategoryAnchor.MIDDLE,
                one ? TextAnchor.CENTER_LEFT : TextAnchor.BOTTOM_LEFT);
        if (!one) {
            text(plot, row, at(-labels), lines.getLast(), CategoryAnchor.MIDDLE, TextAnchor.TOP_LEFT);
        }
    }

    /** Each row's part of the axis is a little taller than its bar, which keeps a label above it off the bar. */
    private CategoryAxis categories() {
        CategoryAxis axis = new CategoryAxis();
        double gap = pitch() - thickness() - 2 * CLEARANCE;
        axis.setVisible(false);
        axis.setLowerMargin((head + (size == Size.WIDE ? gap / 2 : gap)) / down());
        axis.setUpperMargin((size == Size.WIDE ? gap / 2 : 0) / down());
        axis.setCategoryMargin(gap * (rows.size() - 1) / down());
        return axis;
    }

    /** The whole length of a bar, lightly behind it, so that what is missing is seen as well. */
    void addTracks(CategoryPlot plot, IntPredicate shows) {
        DefaultCategoryDataset whole = new DefaultCategoryDataset();
        for (int row = 0; row < rows.size(); row++) {
            whole.setValue(shows.test(row) ? Double.valueOf(to) : null, Integer.valueOf(0), Integer.valueOf(row));
        }
        BarRenderer renderer = new BarRenderer();
        renderer.setSeriesPaint(0, Colour.INK.ground());
        dress(renderer, new BlockPainter(4, 0));
        plot.setDataset(1, whole);
        plot.setRenderer(1, renderer);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.REVERSE);
    }

    void dress(BarRenderer renderer, BlockPainter painter) {
        renderer.setBase(from);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(painter);
        renderer.setMaximumBarWidth(thickness() / down());
    }

    private double down() {
        return head + rows.size() * pitch();
    }

    private double pitch() {
        return size == Size.WIDE ? 36 : 48;
    }

    private double thickness() {
        return size == Size.WIDE ? 18 : 16;
    }

    private static double axisRoom(List<LabelAxis.Mark> marks) {
        return marks.isEmpty() ? 0 : AXIS_ROOM;
    }

    private double column(Function<Texts, Phrase> texts) {
        double widest = widest(texts);
        return widest == 0 ? 0 : Math.ceil(widest + GAP);
    }

    private double widest(Function<Texts, Phrase> texts) {
        return Math.ceil(
                rows.stream().map(texts).mapToDouble(Phrase::width).max().orElse(0));
    }
}
