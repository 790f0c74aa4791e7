package id.sembilan.charts;

import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** The room that a line is drawn in: how wide its margins are and where on it a pixel lies. */
final class LineFrame {
    private static final int LABEL_ROW = 22;

    /** Keeps dots at the ends of the axis whole. */
    private static final double MARGIN = 8;

    private static final double SIDE = 14;

    private final LineChart chart;
    private final Size size;
    private final LineLabels labels;
    private final double left;
    private final double right;
    private final double step;
    private final List<EventFlag> flags;

    LineFrame(LineChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.labels = new LineLabels(chart, size);
        this.left = LineLabels.widest(labels.values(), labels.plain());
        this.right = LineLabels.widest(labels.bands(), labels.strong());
        this.step = (plotWidth() - SIDE - edge()) / Math.max(1, chart.points().size() - 1);
        Check.require(step > 0, "the texts leave no room for the line");
        this.flags = EventFlag.of(
                size.compact() ? EventFlag.numbered(chart.events()) : chart.events(),
                size.bold(12),
                this::pixels,
                plotWidth());
    }

    LineLabels labels() {
        return labels;
    }

    double from() {
        return chart.axis().from().doubleValue();
    }

    double to() {
        return chart.axis().to().doubleValue();
    }

    double start() {
        return along(0);
    }

    double end() {
        return along(plotWidth());
    }

    List<EventFlag> flags() {
        return flags;
    }

    /** Where on the axis of time so many pixels from the left edge are. */
    double along(double pixels) {
        return (pixels - firstPoint()) / step;
    }

    /** How much on the axis of values so many pixels are. */
    double up(double pixels) {
        return pixels * (to() - from()) / bodyHeight();
    }

    double pixels(int point) {
        return firstPoint() + point * step;
    }

    /** Pixels from one point to the next. */
    double step() {
        return step;
    }

    double plotWidth() {
        return size.width() - 2 * Drawing.PADDING - left - right;
    }

    int height() {
        return (int) Math.ceil(2 * Drawing.PADDING + head() + bodyHeight() + MARGIN + below());
    }

    void dress(XYPlot plot) {
        double low = from() - up(MARGIN);
        double high = to() + up(head());
        plot.setRangeAxis(0, new LabelAxis(low, high, labels.values(), labels.plain()));
        plot.setRangeAxis(1, new LabelAxis(low, high, labels.bands(), labels.strong()));
        plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        plot.setDomainAxis(0, new LabelAxis(start(), end(), labels.points(step), labels.plain()));
        plot.setDomainAxis(1, new LabelAxis(start(), end(), labels.groups(step), labels.plain()));
        plot.setDomainAxisLocation(1, AxisLocation.BOTTOM_OR_LEFT);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        AxisSpace sides = new AxisSpace();
        sides.setLeft(left);
        sides.setRight(right);
        AxisSpace bottom = new AxisSpace();
        bottom.setBottom(below());
        plot.setFixedRangeAxisSpace(sides);
        plot.setFixedDomainAxisSpace(bottom);
    }

    /** Pixels from the left edge; a lone point stands in the middle. */
    private double firstPoint() {
        return chart.points().size() == 1 ? plotWidth() / 2 : SIDE;
    }

    private double bodyHeight() {
        return size.compact() ? 200 : 232;
    }

    private double head() {
        int rows = flags.stream().mapToInt(flag -> flag.row() + 1).max().orElse(0);
        return Math.max(MARGIN, rows * EventFlag.ROW_HEIGHT);
    }

    private double below() {
        return labels.groups(step).isEmpty() ? LABEL_ROW : 2 * LABEL_ROW;
    }

    /** Room after the last point, so that its value is not cut. */
    private double edge() {
        return IntStream.range(0, chart.points().size())
                .mapToDouble(at -> Type.width(chart.points().get(at).valueLabel(), labels.large()) / 2)
                .max()
                .orElse(0);
    }
}
