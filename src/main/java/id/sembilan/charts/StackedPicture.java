package id.sembilan.charts;

import java.util.List;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Lays out a stacked bar chart. */
final class StackedPicture {
    private static final double AROUND_TEXT = 10;

    private final StackedBarChart chart;
    private final Size size;
    private final Rows rows;

    private StackedPicture(StackedBarChart chart, Size size) {
        this.chart = chart;
        this.size = size;
        List<RowLayout.Texts> texts =
                chart.rows().stream().map(row -> texts(row, size)).toList();
        this.rows = new Rows(RowLayout.of(size, texts, 0, false), texts, 0, 1);
    }

    static Drawing of(StackedBarChart chart, Size size) {
        return new StackedPicture(chart, size).drawing();
    }

    private Drawing drawing() {
        CategoryPlot plot = rows.plot(List.of());
        plot.setDataset(counts());
        plot.setRenderer(renderer());
        for (int row = 0; row < chart.rows().size(); row++) {
            writeParts(plot, row);
        }
        rows.addTracks(plot, row -> chart.rows().get(row).total() == 0);
        ChoiceLegend legend = new ChoiceLegend(chart.choices(), size);
        double room = size.width() - 2 * Drawing.PADDING;
        LegendTitle title = legend.title();
        int height = rows.layout().height() + ChoiceLegend.height(title, room);
        Drawing drawing = Drawing.of(chart, plot, size, height);
        drawing.picture().addLegend(title);
        return drawing;
    }

    private static RowLayout.Texts texts(StackedBarChart.Row row, Size size) {
        return new RowLayout.Texts(
                new Phrase(row.label(), size.regular(14), Colour.INK.text()),
                Phrase.NONE,
                new Phrase(row.note(), size.regular(13), Colour.GREY.text()));
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
        rows.dress(renderer, new BlockPainter(2, 1.5, (g2, choice, row, block) -> {
            if (choice == 0) {
                Hatch.draw(g2, block, text(row, choice).width());
            }
        }));
        for (int choice = 0; choice < chart.choices().size(); choice++) {
            renderer.setSeriesPaint(choice, step(choice).fill());
        }
        return renderer;
    }

    private void writeParts(CategoryPlot plot, int row) {
        double before = 0;
        for (int choice = 0; choice < chart.choices().size(); choice++) {
            double share = chart.rows().get(row).share(choice);
            rows.addText(plot, row, before + share / 2, text(row, choice), CategoryAnchor.MIDDLE, TextAnchor.CENTER);
            before += share;
        }
    }

    /** What is written inside a part, if it has room. */
    private Phrase text(int row, int choice) {
        StackedBarChart.Row bar = chart.rows().get(row);
        Phrase phrase = new Phrase(
                bar.parts().get(choice).label(), size.bold(12), step(choice).text());
        boolean fits = bar.share(choice) * rows.layout().bars() >= phrase.width() + AROUND_TEXT;
        return fits ? phrase : Phrase.NONE;
    }

    private Colour.Step step(int choice) {
        return Colour.step(choice, chart.choices().size());
    }
}
