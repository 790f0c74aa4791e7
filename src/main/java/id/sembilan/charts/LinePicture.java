package id.sembilan.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lays out a line chart: bands, then what is written on them, then the line and its dots. */
final class LinePicture {
    private static final int LINE = 0;
    private static final int SOLID = 1;
    private static final int WEAK = 2;
    private static final int LAST = 3;

    /** Below this many pixels from dot to dot the line alone is clearer. */
    private static final double ROOM_FOR_DOTS = 16;

    private final LineChart chart;
    private final LineFrame frame;
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);

    private LinePicture(LineChart chart, LineFrame frame) {
        this.chart = chart;
        this.frame = frame;
    }

    static Drawing of(LineChart chart, Size size) {
        LineFrame frame = new LineFrame(chart, size);
        return Drawing.of(chart, new LinePicture(chart, frame).plot(), size, frame.height());
    }

    private XYPlot plot() {
        XYPlot plot = new XYPlot();
        frame.dress(plot);
        plot.setDataset(series());
        plot.setRenderer(renderer);
        chart.bands().forEach(this::addBand);
        dressLine();
        new LineNotes(chart, frame, renderer).add();
        return plot;
    }

    /** The white edge parts the bands in a print that shows no colours. */
    private void addBand(Band band) {
        double low = Math.max(frame.from(), band.from().doubleValue());
        double high = Math.min(frame.to(), band.to().doubleValue());
        if (low < high) {
            renderer.addAnnotation(
                    new XYBoxAnnotation(
                            frame.start(),
                            low,
                            frame.end(),
                            high,
                            new BasicStroke(1.5f),
                            Color.WHITE,
                            band.colour().ground()),
                    Layer.BACKGROUND);
        }
    }

    private XYSeriesCollection series() {
        List<XYSeries> all =
                IntStream.rangeClosed(LINE, LAST).mapToObj(XYSeries::new).toList();
        for (int at = 0; at < chart.points().size(); at++) {
            LineChart.Point point = chart.points().get(at);
            all.get(LINE).add((double) at, point.value());
            if (point.value() != null && shows(at)) {
                all.get(kind(at)).add((double) at, point.value());
            }
        }
        XYSeriesCollection collection = new XYSeriesCollection();
        all.forEach(collection::addSeries);
        return collection;
    }

    private int kind(int at) {
        if (at == chart.last()) {
            return LAST;
        }
        return chart.points().get(at).weak() ? WEAK : SOLID;
    }

    /** A point without neighbours is on no line: only its dot shows it. */
    private boolean shows(int at) {
        return frame.step() >= ROOM_FOR_DOTS || kind(at) != SOLID || (!known(at - 1) && !known(at + 1));
    }

    private boolean known(int at) {
        return at >= 0 && at < chart.points().size() && chart.points().get(at).value() != null;
    }

    private void dressLine() {
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesLinesVisible(LINE, true);
        renderer.setSeriesShapesVisible(LINE, false);
        renderer.setSeriesPaint(LINE, Colour.MAIN.color());
        renderer.setSeriesStroke(LINE, new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        renderer.setUseFillPaint(true);
        renderer.setUseOutlinePaint(true);
        dressDots(SOLID, 4, false);
        dressDots(WEAK, 4, true);
        dressDots(LAST, 7, chart.last() >= 0 && chart.points().get(chart.last()).weak());
    }

    private void dressDots(int series, double radius, boolean hollow) {
        renderer.setSeriesShape(series, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        renderer.setSeriesFillPaint(series, hollow ? Color.WHITE : Colour.MAIN.color());
        renderer.setSeriesOutlinePaint(series, hollow ? Colour.GREY.color() : Color.WHITE);
        renderer.setSeriesOutlineStroke(series, new BasicStroke(hollow ? 2 : 1.5f));
    }
}
