package id.sembilan.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Takes the strokes of one drawing and gives an element that fits inline into a page with a strict content policy. */
final class SvgCanvas {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final String idPrefix;
    private final Document document =
            GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
    private final SVGGraphics2D graphics;

    SvgCanvas(String idPrefix) {
        Check.require(idPrefix.matches("[A-Za-z][A-Za-z0-9_-]*"), "not an id prefix: " + idPrefix);
        this.idPrefix = idPrefix;
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(1);
        graphics = new SVGGraphics2D(context, false);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    Graphics2D graphics() {
        return graphics;
    }

    String element(Chart chart, int width, int height) {
        Element root = graphics.getRoot();
        say(root, "desc", chart.description());
        say(root, "title", chart.title());
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", idPrefix + "-title " + idPrefix + "-desc");
        root.setAttribute("width", String.valueOf(width));
        root.setAttribute("height", String.valueOf(height));
        root.setAttribute("viewBox", "0 0 %d %d".formatted(width, height));
        return written(root);
    }

    private void say(Element root, String name, String text) {
        Element element = document.createElementNS(SVG, name);
        element.setAttribute("id", idPrefix + "-" + name);
        element.setTextContent(text);
        root.insertBefore(element, root.getFirstChild());
    }

    private String written(Element root) {
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
