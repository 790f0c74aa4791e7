package id.sembilan.charts;

import java.awt.Paint;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
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

    private BarPicture() {}

    static Drawing of(BarChart chart, Size size) {
        Axis axis = chart.axis();
        double from = axis.from().doubleValue();
        double to = axis.to().doubleValue();
        List<LabelAxis.Mark> marks = LabelAxis.marks(axis);
        Rows rows = new Rows(
                size,
                chart.bars().stream().map(BarPicture::texts).toList(),
                from,
                to,
                chart.bands().isEmpty() ? 0 : BAND_HEAD);
        CategoryPlot plot = rows.plot(marks);
        plot.setDataset(0, values(chart));
        plot.setRenderer(0, bars(chart, from));
        if (chart.bands().isEmpty()) {
            addTracks(plot, chart, from, to);
        } else {
            chart.bands().forEach(band -> addBand(plot, band, from, to));
        }
        return Drawing.of(chart, plot, size, rows.height(marks));
    }

    private static Rows.Texts texts(BarChart.Bar bar) {
        return new Rows.Texts(
                new Phrase(bar.label(), bar.emphasised() ? Type.bold(14) : Type.regular(14), Colour.INK.color()),
                bar.value() == null
                        ? new Phrase(bar.valueLabel(), Type.regular(13), Colour.GREY.color())
                        : new Phrase(bar.valueLabel(), Type.bold(14), Colour.INK.color()),
                new Phrase(
                        bar.note(),
                        bar.noteColour() == Colour.GREY ? Type.regular(13) : Type.bold(13),
                        bar.noteColour().color()));
    }

    private static DefaultCategoryDataset values(BarChart chart) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (int row = 0; row < chart.bars().size(); row++) {
            BigDecimal value = chart.bars().get(row).value();
            values.setValue(value, Integer.valueOf(0), Integer.valueOf(row));
        }
        return values;
    }

    private static BarRenderer bars(BarChart chart, double base) {
        @SuppressWarnings("serial")
        BarRenderer renderer = new BarRenderer() {
            @Override
            public Paint getItemPaint(int series, int row) {
                return chart.bars().get(row).colour().color();
            }
        };
        return dressed(renderer, base);
    }

    private static BarRenderer dressed(BarRenderer renderer, double base) {
        renderer.setBase(base);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new BlockPainter(4, 0));
        return renderer;
    }

    /** The whole length behind each bar, lightly, so that what is missing is seen as well. */
    private static void addTracks(CategoryPlot plot, BarChart chart, double from, double to) {
        DefaultCategoryDataset whole = new DefaultCategoryDataset();
        for (int row = 0; row < chart.bars().size(); row++) {
            whole.setValue(to, Integer.valueOf(0), Integer.valueOf(row));
        }
        BarRenderer renderer = dressed(new BarRenderer(), from);
        renderer.setSeriesPaint(0, Colour.INK.tint(0.07));
        plot.setDataset(1, whole);
        plot.setRenderer(1, renderer);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.REVERSE);
    }

    private static void addBand(CategoryPlot plot, Band band, double from, double to) {
        double low = Math.max(from, band.from().doubleValue());
        double high = Math.min(to, band.to().doubleValue());
        if (low < high) {
            IntervalMarker marker = new IntervalMarker(low, high, band.colour().tint(0.12));
            marker.setAlpha(1);
            marker.setLabel(band.mark());
            marker.setLabelFont(Type.bold(13));
            marker.setLabelPaint(Colour.GREY.color());
            marker.setLabelAnchor(RectangleAnchor.TOP);
            marker.setLabelTextAnchor(TextAnchor.TOP_CENTER);
            marker.setLabelOffset(new RectangleInsets(3, 0, 0, 0));
            plot.addRangeMarker(marker, Layer.BACKGROUND);
        }
    }
}
