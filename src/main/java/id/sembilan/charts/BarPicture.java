package id.sembilan.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Lays out a bar chart. */
final class BarPicture {
    private static final double BAND_HEAD = 22;

    /** The library paints a grey ground behind the label of a marker. */
    private static final Color CLEAR = new Color(0, true);

    private final BarChart chart;
    private final Size size;
    private final double from;
    private final double to;
    private final Rows rows;

    private BarPicture(BarChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.from = chart.axis().from().doubleValue();
        this.to = chart.axis().to().doubleValue();
        List<RowLayout.Texts> texts =
                chart.bars().stream().map(bar -> texts(bar, size)).toList();
        double head = chart.bands().isEmpty() ? 0 : BAND_HEAD;
        this.rows =
                new Rows(RowLayout.of(size, texts, head, !chart.axis().ticks().isEmpty()), texts, from, to);
    }

    static Drawing of(BarChart chart, Size size) {
        return new BarPicture(chart, size).drawing();
    }

    private Drawing drawing() {
        CategoryPlot plot = rows.plot(LabelAxis.marks(chart.axis()));
        plot.setDataset(values());
        plot.setRenderer(bars());
        if (chart.bands().isEmpty()) {
            rows.addTracks(plot, row -> true);
        }
        chart.bands().forEach(band -> addBand(plot, band));
        return Drawing.of(chart, plot, size, rows.layout().height());
    }

    private static RowLayout.Texts texts(BarChart.Bar bar, Size size) {
        boolean known = bar.value() != null;
        Font label = bar.emphasised() ? size.bold(14) : size.regular(14);
        Font value = known ? size.bold(14) : size.regular(13);
        Font note = bar.noteColour() == Colour.GREY ? size.regular(13) : size.bold(13);
        return new RowLayout.Texts(
                new Phrase(bar.label(), label, Colour.INK.text()),
                new Phrase(bar.valueLabel(), value, (known ? Colour.INK : Colour.GREY).text()),
                new Phrase(bar.note(), note, bar.noteColour().text()));
    }

    private DefaultCategoryDataset values() {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (int row = 0; row < chart.bars().size(); row++) {
            values.setValue(chart.bars().get(row).value(), Integer.valueOf(0), Integer.valueOf(row));
        }
        return values;
    }

    private BarRenderer bars() {
        @SuppressWarnings("serial") // The library's classes are serializable; ours live as long as one drawing.
        BarRenderer renderer = new BarRenderer() {
            @Override
            public Paint getItemPaint(int series, int row) {
                return chart.bars().get(row).colour().color();
            }
        };
        rows.dress(renderer, BlockPainter.BARS);
        return renderer;
    }

    /** The white edge parts the bands in a print that shows no colours. */
    private void addBand(CategoryPlot plot, Band band) {
        double low = Math.max(from, band.from().doubleValue());
        double high = Math.min(to, band.to().doubleValue());
        if (low < high) {
            BasicStroke edge = new BasicStroke(1.5f);
            IntervalMarker marker = new IntervalMarker(low, high, band.colour().ground(), edge, Color.WHITE, edge, 1);
            marker.setLabelBackgroundColor(CLEAR);
            marker.setLabel(band.mark());
            marker.setLabelFont(size.bold(13));
            marker.setLabelPaint(Colour.GREY.text());
            marker.setLabelAnchor(RectangleAnchor.TOP);
            marker.setLabelTextAnchor(TextAnchor.TOP_CENTER);
            marker.setLabelOffset(new RectangleInsets(3, 0, 0, 0));
            plot.addRangeMarker(marker, Layer.BACKGROUND);
        }
    }
}
