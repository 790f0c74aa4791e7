package id.sembilan.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The XML parts of a template, read without fetching anything, found by the prefixes that Word writes. */
final class WordDom {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WordDom() {}

    static Document parse(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new DocumentException("a damaged part: " + e.getMessage(), e);
        }
    }

    static String text(Document document) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new DocumentException("a part cannot be written", e);
        }
    }

    static Element element(Node in, String name) {
        Document owner = in instanceof Document document ? document : in.getOwnerDocument();
        return owner.createElementNS(W, name);
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getNodeName().equals(name))
                .findFirst();
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** All of this name below, in the order of the document. */
    static List<Element> all(Node root, String name) {
        NodeList found = root instanceof Document document
                ? document.getElementsByTagName(name)
                : ((Element) root).getElementsByTagName(name);
        List<Element> all = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    static Element append(Element parent, String name) {
        Element child = element(parent, name);
        parent.appendChild(child);
        return child;
    }

    static void set(Element element, String attribute, String value) {
        element.setAttributeNS(W, attribute, value);
    }

    static void declare(Element root, String prefix, String namespace) {
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
    }

    static Element body(Document main) {
        return child(main.getDocumentElement(), "w:body").orElseThrow(() -> new DocumentException("no body"));
    }

    /** The next element beside it, if any. */
    static @Nullable Element next(Node node) {
        Node next = node.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return (Element) next;
    }

    static Optional<Integer> number(Element element, String attribute) {
        try {
            return Optional.of(Integer.valueOf(element.getAttribute(attribute)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
