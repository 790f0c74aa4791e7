package id.sembilan.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;

/** Names the choices above the bars, each beside a swatch that looks like its part. */
record ChoiceLegend(List<String> choices, Size size) {
    private static final int SWATCH = 14;
    private static final double TALLEST = 500;

    LegendTitle title() {
        LegendItemCollection items = new LegendItemCollection();
        for (int choice = 0; choice < choices.size(); choice++) {
            items.add(item(choice));
        }
        FlowArrangement flow = new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 14, 4);
        LegendTitle title = new LegendTitle(() -> items, flow, flow);
        title.setPosition(RectangleEdge.TOP);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setItemFont(size.regular(13));
        title.setItemPaint(Colour.INK.text());
        title.setItemLabelPadding(new RectangleInsets(2, 5, 2, 0));
        title.setLegendItemGraphicPadding(RectangleInsets.ZERO_INSETS);
        title.setMargin(RectangleInsets.ZERO_INSETS);
        title.setPadding(new RectangleInsets(0, 0, 8, 0));
        return title;
    }

    static int height(LegendTitle title, double width) {
        Graphics2D scratch = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        RectangleConstraint room = new RectangleConstraint(new Range(0, width), new Range(0, TALLEST));
        double height = title.arrange(scratch, room).getHeight();
        scratch.dispose();
        return (int) Math.ceil(height);
    }

    /** The library draws the line of an item before its shape: a line as thick as long is the block, the shape its hatch. */
    private LegendItem item(int choice) {
        double half = SWATCH / 2.0;
        Shape hatch =
                choice == 0 ? Hatch.lines(new Rectangle2D.Double(-half, -half, SWATCH, SWATCH)) : new Path2D.Double();
        return new LegendItem(
                choices.get(choice),
                null,
                null,
                null,
                true,
                hatch,
                false,
                Colour.HATCH,
                choice == 0,
                Colour.HATCH,
                Hatch.STROKE,
                true,
                new Line2D.Double(-half, 0, half, 0),
                new BasicStroke(SWATCH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER),
                Colour.step(choice, choices.size()).fill());
    }
}
