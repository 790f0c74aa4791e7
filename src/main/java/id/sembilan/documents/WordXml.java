package id.sembilan.documents;

import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes elements of WordprocessingML, by the prefixes that Word itself uses. Names without a prefix get {@code w:}. An
 * attribute whose value is empty is left out.
 */
final class WordXml {
    private final XMLStreamWriter out;
    private final Deque<String> open = new ArrayDeque<>();

    WordXml(Writer target) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
        } catch (XMLStreamException e) {
            throw new DocumentException("cannot be written", e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    WordXml start(String name, String... attributes) {
        return write(() -> {
            out.writeStartElement(qualified(name));
            open.push(name);
            attributes(attributes);
        });
    }

    WordXml empty(String name, String... attributes) {
        return write(() -> {
            out.writeEmptyElement(qualified(name));
            attributes(attributes);
        });
    }

    WordXml end() {
        return write(() -> {
            open.pop();
            out.writeEndElement();
        });
    }

    WordXml text(String text) {
        return write(() -> out.writeCharacters(text));
    }

    /** A piece of a template as it is. */
    WordXml copy(Element element) {
        return write(() -> {
            out.writeStartElement(element.getNodeName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                out.writeAttribute(attribute.getNodeName(), attribute.getNodeValue());
            }
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element inner) {
                    copy(inner);
                } else if (child.getNodeType() == Node.TEXT_NODE) {
                    out.writeCharacters(child.getNodeValue());
                }
            }
            out.writeEndElement();
        });
    }

    void finish() {
        write(() -> {
            if (!open.isEmpty()) {
                throw new DocumentException("not closed: " + open);
            }
            out.flush();
            out.close();
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.writeAttribute(qualified(attributes[i]), attributes[i + 1]);
            }
        }
    }

    /** A leading colon stands for no prefix at all. */
    private static String qualified(String name) {
        return name.startsWith(":") ? name.substring(1) : name.contains(":") ? name : "w:" + name;
    }

    private WordXml write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new DocumentException("cannot be written", e);
        }
    }
}
