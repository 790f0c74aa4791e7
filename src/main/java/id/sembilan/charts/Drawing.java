package id.sembilan.charts;

import static java.awt.RenderingHints.KEY_FRACTIONALMETRICS;
import static java.awt.RenderingHints.KEY_STROKE_CONTROL;
import static java.awt.RenderingHints.KEY_TEXT_ANTIALIASING;
import static java.awt.RenderingHints.VALUE_FRACTIONALMETRICS_ON;
import static java.awt.RenderingHints.VALUE_STROKE_PURE;
import static java.awt.RenderingHints.VALUE_TEXT_ANTIALIAS_ON;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;

/** A chart laid out at its size, ready to be put out in either form. */
record Drawing(Chart chart, JFreeChart picture, int width, int height) {
    /** Room on each side, so that the white card also looks right on a dark page. */
    static final int PADDING = 12;

    private static final int NARROWEST = 200;
    private static final int WIDEST = 4_000;

    /** 64 MB of memory while it is drawn. */
    private static final long MOST_PIXELS = 16_000_000;

    static {
        // Otherwise text is drawn as outlines: larger, and no longer text.
        TextUtils.setUseDrawRotatedStringWorkaround(false);
        // Otherwise widths are rounded to whole pixels and texts that end together do not.
        TextUtils.setUseFontMetricsGetStringBounds(true);
    }

    static Drawing of(Chart chart, Size size) {
        return attempt(() -> switch (chart) {
            case BarChart bars -> BarPicture.of(bars, size);
            case LineChart line -> LinePicture.of(line, size);
            case StackedBarChart stacks -> StackedPicture.of(stacks, size);
        });
    }

    static Drawing of(Chart chart, Plot plot, Size size, int height) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        JFreeChart picture = new JFreeChart(null, Type.regular(13), plot, false);
        picture.setBackgroundPaint(null);
        picture.setPadding(new RectangleInsets(PADDING, PADDING, PADDING, PADDING));
        return new Drawing(chart, picture, size.width(), height);
    }

    String svg(String idPrefix) {
        Check.require(idPrefix.matches("[A-Za-z][A-Za-z0-9_-]*"), "not an id prefix: " + idPrefix);
        return attempt(() -> {
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(
                    GenericDOMImplementation.getDOMImplementation().createDocument(null, "svg", null));
            context.setPrecision(1);
            SVGGraphics2D graphics = new SVGGraphics2D(context, false);
            drawOn(graphics);
            return InlineSvg.of(graphics.getRoot(), this, idPrefix);
        });
    }

    byte[] png(int pixels) {
        Check.require(pixels >= NARROWEST && pixels <= WIDEST, "a picture " + pixels + " wide");
        double scale = (double) pixels / width;
        int down = (int) Math.round(height * scale);
        Check.require((long) pixels * down <= MOST_PIXELS, "a picture of " + pixels + " by " + down);
        return attempt(() -> {
            BufferedImage image = new BufferedImage(pixels, down, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, pixels, down);
            graphics.scale(scale, scale);
            drawOn(graphics);
            graphics.dispose();
            return encoded(image);
        });
    }

    private void drawOn(Graphics2D graphics) {
        graphics.setRenderingHint(KEY_FRACTIONALMETRICS, VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(KEY_TEXT_ANTIALIASING, VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(KEY_STROKE_CONTROL, VALUE_STROKE_PURE);
        picture.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A machine without usable fonts answers with errors rather than exceptions, hence the wide net. */
    private static <T> T attempt(Supplier<T> drawing) {
        try {
            return drawing.get();
        } catch (ChartException e) {
            throw e;
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw new ChartException("the chart cannot be drawn: " + root(e), e);
        }
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? thrown : root(cause);
    }
}
