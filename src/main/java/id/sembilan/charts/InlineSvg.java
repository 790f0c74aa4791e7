package id.sembilan.charts;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes what was drawn as one flat element for a page: no prolog, no styles that a strict content policy blocks, no ids
 * but the two that name the picture, and only those attributes that make a difference.
 */
final class InlineSvg {
    private static final List<String> GEOMETRY =
            List.of("x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2", "points", "d");

    /** An attribute and what a browser assumes where it is not written. */
    private record Look(String name, String unwritten) {}

    private static final List<Look> TEXT =
            List.of(new Look("fill", "black"), new Look("font-size", ""), new Look("font-weight", "normal"));
    private static final List<Look> FILLED = List.of(new Look("fill", "black"));
    private static final List<Look> STROKED = List.of(
            new Look("fill", "black"),
            new Look("stroke", "none"),
            new Look("stroke-width", "1"),
            new Look("stroke-dasharray", "none"),
            new Look("stroke-linecap", "butt"),
            new Look("stroke-linejoin", "miter"));

    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final String CORNER = "12";

    private final XMLStreamWriter out;

    private InlineSvg(XMLStreamWriter out) {
        this.out = out;
    }

    static String of(Element drawn, Drawing drawing, String idPrefix) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new InlineSvg(out).write(drawn, drawing, idPrefix);
            out.close();
        } catch (XMLStreamException e) {
            throw new ChartException("the picture cannot be written", e);
        }
        return text.toString();
    }

    private void write(Element drawn, Drawing drawing, String idPrefix) throws XMLStreamException {
        String width = String.valueOf(drawing.width());
        String height = String.valueOf(drawing.height());
        out.writeStartElement("svg");
        out.writeAttribute("xmlns", "http://www.w3.org/2000/svg");
        out.writeAttribute("class", "chart");
        out.writeAttribute("role", "img");
        out.writeAttribute("aria-labelledby", idPrefix + "-title " + idPrefix + "-desc");
        out.writeAttribute("width", width);
        out.writeAttribute("height", height);
        out.writeAttribute("viewBox", "0 0 " + width + " " + height);
        out.writeAttribute("font-family", Type.CSS_FAMILY);
        say("title", idPrefix, drawing.chart().title());
        say("desc", idPrefix, drawing.chart().description());
        writeCard(width, height);
        writeLeaves(drawn);
        out.writeCharacters("\n");
        out.writeEndElement();
    }

    private void say(String name, String idPrefix, String text) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(name);
        out.writeAttribute("id", idPrefix + "-" + name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    /** The colours are chosen for white; on a dark page the picture brings its own ground. */
    private void writeCard(String width, String height) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEmptyElement("rect");
        out.writeAttribute("width", width);
        out.writeAttribute("height", height);
        out.writeAttribute("rx", CORNER);
        out.writeAttribute("fill", "#ffffff");
    }

    /** Clipping is left out on purpose: the input is checked to lie within its axis. */
    private void writeLeaves(Element parent) throws XMLStreamException {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element element) || element.getTagName().equals("defs")) {
                continue;
            }
            if (element.getTagName().equals("g")) {
                writeLeaves(element);
            } else if (!effective(element, "fill-opacity").equals("0")) {
                writeLeaf(element);
            }
        }
    }

    private void writeLeaf(Element leaf) throws XMLStreamException {
        boolean text = leaf.getTagName().equals("text");
        boolean stroked = !effective(leaf, "stroke").equals("none");
        out.writeCharacters("\n");
        if (text) {
            out.writeStartElement(leaf.getTagName());
        } else {
            out.writeEmptyElement(leaf.getTagName());
        }
        for (String name : GEOMETRY) {
            if (leaf.hasAttribute(name)) {
                out.writeAttribute(name, leaf.getAttribute(name));
            }
        }
        for (Look look : text ? TEXT : stroked ? STROKED : FILLED) {
            String value = effective(leaf, look.name());
            if (!value.equals(look.unwritten())) {
                out.writeAttribute(look.name(), value);
            }
        }
        if (text) {
            out.writeCharacters(leaf.getTextContent().strip());
            out.writeEndElement();
        }
    }

    private static String effective(Element element, String name) {
        for (Node node = element; node instanceof Element holder; node = node.getParentNode()) {
            if (holder.hasAttribute(name)) {
                return hex(holder.getAttribute(name));
            }
        }
        return "";
    }

    private static String hex(String value) {
        Matcher rgb = RGB.matcher(value);
        return rgb.matches()
                ? "#%02x%02x%02x"
                        .formatted(
                                Integer.valueOf(rgb.group(1)),
                                Integer.valueOf(rgb.group(2)),
                                Integer.valueOf(rgb.group(3)))
                : value;
    }
}
