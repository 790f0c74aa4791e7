package id.sembilan.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/** Lays out a stacked bar chart. */
final class StackedPicture {
    /** Light enough apart to tell in grey, and from warm to cold so that no two hues meet that the colour-blind confuse. */
    private static final List<Step> STEPS = List.of(
            new Step(Colour.BRICK.color(), Color.WHITE),
            new Step(new Color(0xE6B260), Colour.INK.color()),
            new Step(new Color(0xBFE0DA), Colour.INK.color()),
            new Step(Colour.MAIN.color(), Color.WHITE));

    private record Step(Color fill, Color text) {}

    private final StackedBarChart chart;
    private final Size size;
    private final Rows rows;

    private StackedPicture(StackedBarChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        this.rows =
                new Rows(size, chart.rows().stream().map(StackedPicture::texts).toList(), 0, 1, 0);
    }

    static Drawing of(StackedBarChart chart, Size size) {
        return new StackedPicture(chart, size).drawing();
    }

    private Drawing drawing() {
        CategoryPlot plot = rows.plot(List.of());
        plot.setDataset(counts());
        plot.setRenderer(renderer());
        for (int row = 0; row < chart.rows().size(); row++) {
            writeParts(plot, row, chart.rows().get(row).parts());
        }
        rows.addTracks(plot, row -> chart.rows().get(row).total() == 0);
        LegendTitle legend = legend();
        double legendHeight = heightOf(legend, size.width() - 2 * Drawing.PADDING);
        Drawing drawing = Drawing.of(chart, plot, size, rows.height(List.of()) + (int) Math.ceil(legendHeight));
        drawing.picture().addLegend(legend);
        return drawing;
    }

    private static Rows.Texts texts(StackedBarChart.Row row) {
        return new Rows.Texts(
                new Phrase(row.label(), Type.regular(14), Colour.INK.color()),
                Phrase.none(),
                new Phrase(row.note(), Type.regular(13), Colour.GREY.color()));
    }

    private DefaultCategoryDataset counts() {
        DefaultCategoryDataset counts = new DefaultCategoryDataset();
        for (int row = 0; row < chart.rows().size(); row++) {
            List<StackedBarChart.Part> parts = chart.rows().get(row).parts();
            for (int choice = 0; choice < parts.size(); choice++) {
                counts.setValue(Long.valueOf(parts.get(choice).count()), Integer.valueOf(choice), Integer.valueOf(row));
            }
        }
        return counts;
    }

    private StackedBarRenderer renderer() {
        StackedBarRenderer renderer = new StackedBarRenderer(true);
        rows.dress(renderer, new BlockPainter(2, 1.5));
        for (int choice = 0; choice < chart.choices().size(); choice++) {
            renderer.setSeriesPaint(choice, step(choice).fill());
        }
        return renderer;
    }

    private void writeParts(CategoryPlot plot, int row, List<StackedBarChart.Part> parts) {
        double total = chart.rows().get(row).total();
        double before = 0;
        for (int choice = 0; choice < parts.size() && total > 0; choice++) {
            double share = parts.get(choice).count() / total;
            Phrase phrase = new Phrase(
                    parts.get(choice).label(), Type.bold(12), step(choice).text());
            if (share * rows.bars() >= phrase.width() + 10) {
                rows.text(plot, row, before + share / 2, phrase, CategoryAnchor.MIDDLE, TextAnchor.CENTER);
            }
            before += share;
        }
    }

    /** Two choices take the ends of the scale, three the ends and the upper middle. */
    private Step step(int choice) {
        int last = chart.choices().size() - 1;
        return STEPS.get(choice == 0 ? 0 : 3 - (last - choice));
    }

    private LegendTitle legend() {
        LegendItemCollection items = new LegendItemCollection();
        for (int choice = 0; choice < chart.choices().size(); choice++) {
            items.add(new LegendItem(
                    chart.choices().get(choice),
                    null,
                    null,
                    null,
                    new Rectangle2D.Double(-7, -7, 14, 14),
                    step(choice).fill()));
        }
        LegendItemSource source = () -> items;
        FlowArrangement flow = new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 14, 4);
        LegendTitle legend = new LegendTitle(source, flow, flow);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(Type.regular(13));
        legend.setItemPaint(Colour.INK.color());
        legend.setItemLabelPadding(new RectangleInsets(2, 5, 2, 0));
        legend.setPadding(new RectangleInsets(0, 0, 8, 0));
        legend.setMargin(RectangleInsets.ZERO_INSETS);
        return legend;
    }

    private static double heightOf(LegendTitle legend, double width) {
        Graphics2D scratch = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        RectangleConstraint room = new RectangleConstraint(new Range(0, width), new Range(0, 500));
        double height = legend.arrange(scratch, room).getHeight();
        scratch.dispose();
        return height;
    }
}
