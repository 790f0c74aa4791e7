package id.sembilan.charts;

import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Flat blocks with rounded corners, parted by a gap where they follow one another; the library's own have a gloss. */
record BlockPainter(double radius, double gap) implements BarPainter {
    @Override
    public void paintBar(
            Graphics2D g2, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        // Even one among thousands stays visible.
        double width = Math.max(bar.getWidth() - gap, Math.min(bar.getWidth(), 1));
        if (width > 0) {
            g2.setPaint(renderer.getItemPaint(row, column));
            g2.fill(new RoundRectangle2D.Double(
                    bar.getX(), bar.getY(), width, bar.getHeight(), 2 * radius, 2 * radius));
        }
    }

    @Override
    public void paintBarShadow(
            Graphics2D g2,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        // Shadows carry no meaning.
    }
}
