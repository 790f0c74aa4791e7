package id.sembilan.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Slanting lines over a block; lines rather than a texture, which would become a picture inside the picture. */
final class Hatch {
    static final Stroke STROKE = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private static final double DISTANCE = 7;
    private static final double NARROWEST = 4;

    private Hatch() {}

    /** Leaves the middle free for a text of the given width, if there is one. */
    static void draw(Graphics2D g2, Rectangle2D block, double text) {
        double free = text == 0 ? 0 : text + 8;
        double side = (block.getWidth() - free) / 2;
        Path2D lines = lines(new Rectangle2D.Double(block.getX(), block.getY(), side, block.getHeight()));
        lines.append(
                lines(new Rectangle2D.Double(block.getMaxX() - side, block.getY(), side, block.getHeight())), false);
        if (block.getWidth() >= NARROWEST && lines.getCurrentPoint() != null) {
            g2.setPaint(Colour.HATCH);
            g2.setStroke(STROKE);
            g2.draw(lines);
        }
    }

    static Path2D lines(Rectangle2D block) {
        Path2D lines = new Path2D.Double();
        double height = block.getHeight();
        for (double foot = block.getX() - height + DISTANCE / 2; foot < block.getMaxX(); foot += DISTANCE) {
            double start = Math.max(foot, block.getX());
            double end = Math.min(foot + height, block.getMaxX());
            lines.moveTo(start, block.getMaxY() - (start - foot));
            lines.lineTo(end, block.getMaxY() - (end - foot));
        }
        return lines;
    }
}
