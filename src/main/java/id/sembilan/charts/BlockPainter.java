package id.sembilan.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Flat blocks with rounded corners; the library's own have a gloss.
 *
 * @param gap parts blocks that follow one another
 * @param hatching what is drawn on a block
 */
record BlockPainter(double radius, double gap, Hatching hatching) implements BarPainter {
    static final BlockPainter BARS = new BlockPainter(4, 0, Hatching.NONE);

    /** Draws on a block that has been painted. */
    interface Hatching {
        Hatching NONE = (g2, series, row, block) -> {};

        void draw(Graphics2D g2, int series, int row, Rectangle2D block);
    }

    @Override
    public void paintBar(
            Graphics2D g2, BarRenderer renderer, int series, int row, RectangularShape bar, RectangleEdge base) {
        // Even one among thousands stays visible.
        double width = Math.max(bar.getWidth() - gap, Math.min(bar.getWidth(), 1));
        if (width > 0) {
            double x = bar.getX();
            double y = bar.getY();
            g2.setPaint(renderer.getItemPaint(series, row));
            g2.fill(new RoundRectangle2D.Double(x, y, width, bar.getHeight(), 2 * radius, 2 * radius));
            hatching.draw(g2, series, row, new Rectangle2D.Double(x, y, width, bar.getHeight()));
        }
    }

    @Override
    public void paintBarShadow(
            Graphics2D g2,
            BarRenderer renderer,
            int series,
            int row,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        // Shadows carry no meaning.
    }
}
