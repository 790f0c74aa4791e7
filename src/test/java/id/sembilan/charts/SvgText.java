package id.sembilan.charts;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads an SVG back, and where its texts stand. */
record SvgText(String text, Rectangle2D box) {
    static Element parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> (Element) nodes.item(at))
                .toList();
    }

    static List<SvgText> all(Element root) {
        return elements(root, "text").stream().map(SvgText::of).toList();
    }

    private static SvgText of(Element element) {
        int size = Integer.parseInt(element.getAttribute("font-size").replace("px", ""));
        Font font = element.getAttribute("font-weight").equals("bold") ? Type.bold(size) : Type.regular(size);
        double x = Double.parseDouble(element.getAttribute("x"));
        double y = Double.parseDouble(element.getAttribute("y"));
        String text = element.getTextContent();
        return new SvgText(text, new Rectangle2D.Double(x, y - 0.72 * size, Type.width(text, font), 0.9 * size));
    }
}
