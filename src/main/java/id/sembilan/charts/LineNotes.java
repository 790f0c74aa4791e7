package id.sembilan.charts;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.Stroke;
import java.math.BigDecimal;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;

/** What is noted on a line: the target, the events, the last value; each where it hides nothing. */
record LineNotes(LineChart chart, LineFrame frame, XYLineAndShapeRenderer renderer) {
    private static final Stroke DASHES =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {6, 5}, 0);

    /** Pixels from the last point to the middle of its text, the text's height, and the room that satisfies. */
    private static final double LAST_AWAY = 20;

    /** So few points have room for a value each where nothing else is noted; of more only the last is told. */
    private static final int ALL_TOLD = 5;

    private static final double LAST_HEIGHT = 18;
    private static final double LAST_ENOUGH = 5;

    void add() {
        frame.flags().forEach(this::addEvent);
        LineChart.Target target = chart.target();
        if (target != null) {
            addTarget(target, target.value().doubleValue());
        }
        boolean all = chart.points().size() <= ALL_TOLD
                && target == null
                && chart.events().isEmpty();
        for (int at = all ? 0 : Math.max(0, chart.last()); at <= chart.last(); at++) {
            addValue(at, chart.points().get(at));
        }
    }

    private void addEvent(EventFlag flag) {
        double at = flag.point();
        double top = frame.to() + frame.up(flag.row() * EventFlag.ROW_HEIGHT + 3);
        addLine(at, frame.from(), at, top + frame.up(12), new BasicStroke(2), Colour.ACCENT.color());
        addText(flag.phrase(), frame.along(flag.start()), top, TextAnchor.BOTTOM_LEFT);
    }

    private void addTarget(LineChart.Target target, double value) {
        addLine(frame.start(), value, frame.end(), value, DASHES, Colour.GREY.color());
        Phrase phrase =
                new Phrase(target.label(), frame.labels().plain(), Colour.GREY.text()).cut(frame.plotWidth() * 0.5);
        TargetSpot spot = TargetSpot.clearest(chart, frame, value, phrase.width());
        double away = frame.up(spot.above() ? 3 : -3);
        addText(
                phrase,
                frame.along(spot.start()),
                value + away,
                spot.above() ? TextAnchor.BOTTOM_LEFT : TextAnchor.TOP_LEFT);
    }

    /** Above the point, or below it where that leaves more room. */
    private void addValue(int point, LineChart.Point told) {
        BigDecimal value = told.value();
        if (value == null || told.valueLabel().isBlank()) {
            return;
        }
        Phrase phrase = new Phrase(
                told.valueLabel(),
                point == chart.last() ? frame.labels().large() : frame.labels().plain(),
                Colour.INK.text());
        double at = value.doubleValue();
        boolean below = room(point, phrase, at, -LAST_AWAY) > room(point, phrase, at, LAST_AWAY);
        addText(
                phrase,
                point,
                at + frame.up(below ? -10 : 10),
                below ? TextAnchor.TOP_CENTER : TextAnchor.BOTTOM_CENTER);
    }

    private double room(int point, Phrase phrase, double value, double away) {
        double middle = value + frame.up(away);
        if (middle + frame.up(LAST_HEIGHT / 2) > frame.to() || middle - frame.up(LAST_HEIGHT / 2) < frame.from()) {
            return Double.NEGATIVE_INFINITY;
        }
        double start = frame.pixels(point) - phrase.width() / 2;
        double line = new LineRoom(chart, frame).around(start, phrase.width(), middle, LAST_HEIGHT);
        double target = chart.target() == null
                ? LAST_ENOUGH
                : Math.abs(chart.target().value().doubleValue() - middle) / frame.up(1) - LAST_HEIGHT / 2;
        return Math.min(LAST_ENOUGH, Math.min(line, target));
    }

    private void addLine(double x1, double y1, double x2, double y2, Stroke stroke, Paint paint) {
        renderer.addAnnotation(new XYLineAnnotation(x1, y1, x2, y2, stroke, paint), Layer.BACKGROUND);
    }

    private void addText(Phrase phrase, double x, double y, TextAnchor anchor) {
        XYTextAnnotation text = new XYTextAnnotation(phrase.text(), x, y);
        text.setFont(phrase.font());
        text.setPaint(phrase.color());
        text.setTextAnchor(anchor);
        renderer.addAnnotation(text, Layer.FOREGROUND);
    }
}
