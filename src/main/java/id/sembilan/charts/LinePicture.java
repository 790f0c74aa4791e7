package id.sembilan.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/** Lays out a line chart. */
final class LinePicture {
    private static final int LINE = 0;
    private static final int SOLID = 1;
    private static final int WEAK = 2;
    private static final int LAST = 3;

    private final LineChart chart;
    private final Size size;
    private final LineFrame frame;
    private final XYPlot plot = new XYPlot();

    private LinePicture(LineChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.frame = new LineFrame(chart, size);
    }

    static Drawing of(LineChart chart, Size size) {
        return new LinePicture(chart, size).drawing();
    }

    private Drawing drawing() {
        frame.dress(plot);
        chart.bands().forEach(this::addBand);
        plot.setDataset(series());
        plot.setRenderer(renderer());
        addTarget(chart.target());
        for (int event = 0; event < chart.events().size(); event++) {
            addEvent(chart.events().get(event), event);
        }
        addLastLabel();
        return Drawing.of(chart, plot, size, frame.height());
    }

    private void addBand(Band band) {
        IntervalMarker marker = new IntervalMarker(
                Math.max(frame.from(), band.from().doubleValue()),
                Math.min(frame.to(), band.to().doubleValue()),
                band.colour().tint(0.12));
        marker.setAlpha(1);
        plot.addRangeMarker(marker, Layer.BACKGROUND);
    }

    private XYSeriesCollection series() {
        List<XYSeries> all =
                IntStream.rangeClosed(LINE, LAST).mapToObj(XYSeries::new).toList();
        int last = frame.last();
        for (int at = 0; at < chart.points().size(); at++) {
            LineChart.Point point = chart.points().get(at);
            all.get(LINE).add((double) at, point.value());
            if (point.value() != null && at != last && (point.weak() || frame.shows(at))) {
                all.get(point.weak() ? WEAK : SOLID).add((double) at, point.value());
            }
        }
        if (last >= 0) {
            all.get(LAST).add((double) last, chart.points().get(last).value());
        }
        XYSeriesCollection collection = new XYSeriesCollection();
        all.forEach(collection::addSeries);
        return collection;
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesLinesVisible(LINE, true);
        renderer.setSeriesShapesVisible(LINE, false);
        renderer.setSeriesPaint(LINE, Colour.MAIN.color());
        renderer.setSeriesStroke(LINE, new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        renderer.setUseFillPaint(true);
        renderer.setUseOutlinePaint(true);
        boolean lastIsWeak =
                frame.last() >= 0 && chart.points().get(frame.last()).weak();
        dots(renderer, SOLID, 4, false);
        dots(renderer, WEAK, 4, true);
        dots(renderer, LAST, 7, lastIsWeak);
        return renderer;
    }

    private static void dots(XYLineAndShapeRenderer renderer, int series, double radius, boolean hollow) {
        renderer.setSeriesShape(series, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        renderer.setSeriesFillPaint(series, hollow ? Color.WHITE : Colour.MAIN.color());
        renderer.setSeriesOutlinePaint(series, hollow ? Colour.GREY.color() : Color.WHITE);
        renderer.setSeriesOutlineStroke(series, new BasicStroke(hollow ? 2 : 1));
    }

    private void addTarget(LineChart.@Nullable Target target) {
        if (target == null) {
            return;
        }
        ValueMarker marker = new ValueMarker(target.value().doubleValue(), Colour.GREY.color(), dashes());
        marker.setLabel(target.label());
        marker.setLabelFont(Type.regular(12));
        marker.setLabelPaint(Colour.GREY.color());
        marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
        plot.addRangeMarker(marker, Layer.BACKGROUND);
    }

    private static BasicStroke dashes() {
        return new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 5}, 0);
    }

    private void addEvent(LineChart.Event event, int line) {
        boolean late = event.point() > chart.points().size() / 2;
        ValueMarker marker = new ValueMarker(event.point(), new Color(0xE09A1E), new BasicStroke(2));
        marker.setLabel(event.label());
        marker.setLabelFont(Type.bold(12));
        marker.setLabelPaint(Colour.AMBER.color());
        marker.setLabelAnchor(late ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(late ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        marker.setLabelOffset(new RectangleInsets(4 + 16 * line, 5, 0, 5));
        plot.addDomainMarker(marker, Layer.BACKGROUND);
    }

    private void addLastLabel() {
        if (frame.last() < 0) {
            return;
        }
        LineChart.Point point = chart.points().get(frame.last());
        if (point.value() == null || point.valueLabel().isEmpty()) {
            return;
        }
        XYTextAnnotation text = new XYTextAnnotation(
                point.valueLabel(), frame.last(), point.value().doubleValue());
        text.setFont(Type.bold(15));
        text.setPaint(Colour.INK.color());
        text.setTextAnchor(TextAnchor.BOTTOM_CENTER);
        plot.addAnnotation(text, false);
    }
}
