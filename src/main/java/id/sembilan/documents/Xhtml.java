package id.sembilan.documents;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the text of a page: no document type and so no entity, and not more than one document should hold. */
final class Xhtml {
    static final int MOST_CHARACTERS = 8_000_000;
    static final int MOST_ELEMENTS = 200_000;

    /** A damaged page is our bug and ends in an exception; the parser's own notes on the console say it twice. */
    private static final ErrorHandler STRICT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    };

    private Xhtml() {}

    static Document parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new DocumentException("longer than " + MOST_CHARACTERS + " characters");
        }
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(STRICT);
            Document document = builder.parse(new InputSource(new StringReader(text)));
            if (document.getElementsByTagName("*").getLength() > MOST_ELEMENTS) {
                throw new DocumentException("more than " + MOST_ELEMENTS + " elements");
            }
            requireTitleAndLanguage(document);
            writeInOurs(document.getDocumentElement());
            return document;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new DocumentException("not well-formed: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    /** Whoever listens to a document hears its title first, in the voice of its language. */
    private static void requireTitleAndLanguage(Document document) {
        Element root = document.getDocumentElement();
        NodeList titles = root.getElementsByTagName("title");
        if (titles.getLength() == 0 || titles.item(0).getTextContent().isBlank()) {
            throw new DocumentException("no <title>");
        }
        if (root.getAttribute("lang").isBlank()) {
            throw new DocumentException("no lang on <html>");
        }
    }

    /** A page that names no typeface would lose its words without a sound: only ours are embedded. */
    private static void writeInOurs(Element root) {
        root.setAttribute("style", "font-family: '" + Typeface.FAMILY + "'; " + root.getAttribute("style"));
    }
}
