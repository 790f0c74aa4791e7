package id.sembilan.charts;

import java.util.List;
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
 * The plot that horizontal bars and their texts are drawn on. Its axis reaches beyond the bars on both sides, so that the
 * columns of text have a place on it.
 */
record Rows(RowLayout layout, List<RowLayout.Texts> texts, double from, double to) {
    CategoryPlot plot(List<LabelAxis.Mark> marks) {
        double end = layout.bars() + layout.values() + layout.notes();
        LabelAxis axis = new LabelAxis(
                at(-layout.labels()), at(end), marks, layout.size().regular(12));
        CategoryPlot plot = new CategoryPlot(null, categories(), axis, null);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        AxisSpace below = new AxisSpace();
        below.setBottom(layout.axis());
        plot.setFixedRangeAxisSpace(below);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        for (int row = 0; row < texts.size(); row++) {
            addTexts(plot, row);
        }
        return plot;
    }

    void addText(CategoryPlot plot, int row, double value, Phrase phrase, CategoryAnchor place, TextAnchor anchor) {
        if (!phrase.text().isBlank()) {
            CategoryTextAnnotation text = new CategoryTextAnnotation(phrase.text(), row, value);
            text.setFont(phrase.font());
            text.setPaint(phrase.color());
            text.setCategoryAnchor(place);
            text.setTextAnchor(anchor);
            plot.addAnnotation(text, false);
        }
    }

    /** The whole length of a bar, lightly behind it, so that what is missing is seen as well. */
    void addTracks(CategoryPlot plot, IntPredicate shows) {
        DefaultCategoryDataset whole = new DefaultCategoryDataset();
        for (int row = 0; row < texts.size(); row++) {
            whole.setValue(shows.test(row) ? Double.valueOf(to) : null, Integer.valueOf(0), Integer.valueOf(row));
        }
        BarRenderer renderer = new BarRenderer();
        renderer.setSeriesPaint(0, Colour.INK.ground());
        dress(renderer, BlockPainter.BARS);
        plot.setDataset(1, whole);
        plot.setRenderer(1, renderer);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.REVERSE);
    }

    void dress(BarRenderer renderer, BlockPainter painter) {
        renderer.setBase(from);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(painter);
        renderer.setMaximumBarWidth(layout.thickness() / layout.down());
    }

    /** The place on the axis that lies so many pixels from where the bars begin. */
    private double at(double pixels) {
        return from + pixels * (to - from) / layout.bars();
    }

    /** Each row's part of the axis is a little taller than its bar, which keeps a label above it off the bar. */
    private CategoryAxis categories() {
        double before = layout.labelsAbove() ? layout.gap() : layout.gap() / 2;
        CategoryAxis axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setLowerMargin((layout.head() + before) / layout.down());
        axis.setUpperMargin((layout.gap() - before) / layout.down());
        axis.setCategoryMargin(layout.gap() * (texts.size() - 1) / layout.down());
        return axis;
    }

    private void addTexts(CategoryPlot plot, int row) {
        double valueEnd = layout.bars() + layout.values();
        Phrase value = texts.get(row).value();
        Phrase note = texts.get(row).note();
        addLabel(plot, row, texts.get(row).label());
        addText(plot, row, at(valueEnd), value, CategoryAnchor.MIDDLE, TextAnchor.CENTER_RIGHT);
        addText(plot, row, at(valueEnd + layout.notes()), note, CategoryAnchor.MIDDLE, TextAnchor.CENTER_RIGHT);
    }

    private void addLabel(CategoryPlot plot, int row, Phrase label) {
        double left = at(-layout.labels());
        List<Phrase> lines = label.lines(layout.labelWidth(), layout.labelsAbove() ? 1 : 2);
        if (layout.labelsAbove()) {
            addText(plot, row, left, lines.getFirst(), CategoryAnchor.START, TextAnchor.BOTTOM_LEFT);
        } else if (lines.size() == 1) {
            addText(plot, row, left, lines.getFirst(), CategoryAnchor.MIDDLE, TextAnchor.CENTER_LEFT);
        } else {
            addText(plot, row, left, lines.getFirst(), CategoryAnchor.MIDDLE, TextAnchor.BOTTOM_LEFT);
            addText(plot, row, left, lines.getLast(), CategoryAnchor.MIDDLE, TextAnchor.TOP_LEFT);
        }
    }
}
