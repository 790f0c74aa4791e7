package id.sembilan.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** The room that a line is drawn in: how wide its margins are, which labels fit, where its axes stand. */
final class LineFrame {
    private static final int LABEL_ROW = 22;
    private static final double SIDE = 14;

    private final LineChart chart;
    private final Size size;
    private final List<LabelAxis.Mark> bands;
    private final double left;
    private final double right;
    private final int last;

    LineFrame(LineChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.bands = bandMarks();
        this.left = widest(LabelAxis.marks(chart.axis()), Type.regular(12));
        this.right = widest(bands, Type.bold(13));
        this.last = IntStream.range(0, chart.points().size())
                .filter(at -> chart.points().get(at).value() != null)
                .max()
                .orElse(-1);
    }

    double from() {
        return chart.axis().from().doubleValue();
    }

    double to() {
        return chart.axis().to().doubleValue();
    }

    /** The last point with a value; negative if there is none. */
    int last() {
        return last;
    }

    int height() {
        return (size == Size.WIDE ? 300 : 260) + (groups().isEmpty() ? 0 : LABEL_ROW);
    }

    /** Whether a point is marked: all where they stand far enough apart, else those without neighbours, which no line shows. */
    boolean shows(int at) {
        return step() >= 16 || (!known(at - 1) && !known(at + 1));
    }

    void dress(XYPlot plot) {
        double low = -SIDE / step();
        double high = chart.points().size() - 1 + edge() / step();
        plot.setRangeAxis(0, new LabelAxis(from(), to(), LabelAxis.marks(chart.axis()), Type.regular(12)));
        plot.setRangeAxis(1, new LabelAxis(from(), to(), bands, Type.bold(13)));
        plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        plot.setDomainAxis(0, new LabelAxis(low, high, steps(), Type.regular(12)));
        plot.setDomainAxis(1, new LabelAxis(low, high, groups(), Type.regular(12)));
        plot.setDomainAxisLocation(1, AxisLocation.BOTTOM_OR_LEFT);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        AxisSpace sides = new AxisSpace();
        sides.setLeft(left);
        sides.setRight(right);
        AxisSpace below = new AxisSpace();
        below.setBottom(groups().isEmpty() ? LABEL_ROW : 2 * LABEL_ROW);
        plot.setFixedRangeAxisSpace(sides);
        plot.setFixedDomainAxisSpace(below);
    }

    /** Pixels from one point to the next. */
    private double step() {
        double room = size.width() - 2 * Drawing.PADDING - left - right - SIDE - edge();
        return room / Math.max(1, chart.points().size() - 1);
    }

    /** Room after the last point, so that its value is not cut. */
    private double edge() {
        String value = last < 0 ? "" : chart.points().get(last).valueLabel();
        return Math.max(SIDE, Type.width(value, Type.bold(15)) / 2 + 4);
    }

    private boolean known(int at) {
        return at >= 0 && at < chart.points().size() && chart.points().get(at).value() != null;
    }

    /** As many labels as fit, evenly, the last one always among them: it is the one people look for. */
    private List<LabelAxis.Mark> steps() {
        List<LabelAxis.Mark> all = IntStream.range(0, chart.points().size())
                .mapToObj(at -> new LabelAxis.Mark(at, chart.points().get(at).label()))
                .toList();
        int every = IntStream.of(1, 2, 3, 4, 6, 12)
                .filter(n -> n * step() >= widest(all, Type.regular(12)) - 4)
                .findFirst()
                .orElse(24);
        return all.stream()
                .filter(mark -> (all.size() - 1 - (int) mark.at()) % every == 0)
                .toList();
    }

    private List<LabelAxis.Mark> groups() {
        List<LabelAxis.Mark> marks = new ArrayList<>();
        String current = "";
        for (int at = 0; at < chart.points().size(); at++) {
            String group = chart.points().get(at).group();
            if (!group.equals(current) && !group.isBlank()) {
                marks.add(new LabelAxis.Mark(at, group));
            }
            current = group;
        }
        return marks;
    }

    private List<LabelAxis.Mark> bandMarks() {
        List<LabelAxis.Mark> marks = new ArrayList<>();
        for (Band band : chart.bands()) {
            double low = Math.max(from(), band.from().doubleValue());
            double high = Math.min(to(), band.to().doubleValue());
            if (low < high) {
                marks.add(new LabelAxis.Mark((low + high) / 2, size == Size.WIDE ? band.label() : band.mark()));
            }
        }
        return marks;
    }

    private static double widest(List<LabelAxis.Mark> marks, java.awt.Font font) {
        return marks.stream()
                .mapToDouble(mark -> Math.ceil(Type.width(mark.label(), font)) + 12)
                .max()
                .orElse(0);
    }
}
