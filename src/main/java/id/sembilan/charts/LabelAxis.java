package id.sembilan.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** An axis that shows exactly the marks it is given, since how a number is written is the caller's matter. */
@SuppressWarnings("serial") // The library's classes are serializable; ours live as long as one drawing.
final class LabelAxis extends NumberAxis {
    /** One mark. */
    record Mark(double at, String label) {}

    private final transient List<Mark> marks;

    LabelAxis(double from, double to, List<Mark> marks, Font font) {
        this.marks = marks;
        setRange(from, to);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelFont(font);
        setTickLabelPaint(Colour.GREY.text());
        setTickLabelInsets(new RectangleInsets(4, 6, 4, 6));
    }

    static List<Mark> marks(Axis axis) {
        return axis.ticks().stream()
                .map(tick -> new Mark(tick.at().doubleValue(), tick.label()))
                .toList();
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        TextAnchor anchor = anchor(edge);
        return marks.stream()
                .map(mark -> new NumberTick(mark.at(), mark.label(), anchor, TextAnchor.CENTER, 0))
                .toList();
    }

    private static TextAnchor anchor(RectangleEdge edge) {
        if (edge.equals(RectangleEdge.LEFT)) {
            return TextAnchor.CENTER_RIGHT;
        }
        return edge.equals(RectangleEdge.RIGHT) ? TextAnchor.CENTER_LEFT : TextAnchor.TOP_CENTER;
    }
}
