package id.sembilan.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words in double braces of a template's part; Word often cuts one into several runs. */
final class WordTags {
    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]{1,60})}}");

    private WordTags() {}

    static Set<String> names(Document part) {
        Set<String> names = new LinkedHashSet<>();
        for (Element paragraph : WordDom.all(part, "w:p")) {
            names.addAll(found(paragraph));
        }
        return names;
    }

    static List<String> found(Element paragraph) {
        return TAG.matcher(text(paragraph)).results().map(WordTags::name).toList();
    }

    private static String name(MatchResult found) {
        return found.group(1).strip().toLowerCase(Locale.ROOT);
    }

    /** What a paragraph says, without the text boxes that hang on it. */
    static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        pieces(paragraph).forEach(piece -> text.append(piece.getTextContent()));
        return text.toString();
    }

    /** Puts the values in; a tag without one stays as it is. */
    static void fill(Document part, Map<String, String> values) {
        for (Element paragraph : WordDom.all(part, "w:p")) {
            List<MatchResult> found = TAG.matcher(text(paragraph)).results().toList();
            for (MatchResult tag : found.reversed()) {
                String value = values.get(name(tag));
                if (value != null) {
                    replace(pieces(paragraph), tag.start(), tag.end(), value);
                }
            }
        }
    }

    private static List<Element> pieces(Element paragraph) {
        List<Element> own = new ArrayList<>();
        for (Element text : WordDom.all(paragraph, "w:t")) {
            Node holder = text.getParentNode();
            while (holder != null && !holder.getNodeName().equals("w:p")) {
                holder = holder.getParentNode();
            }
            if (paragraph.isSameNode(holder)) {
                own.add(text);
            }
        }
        return own;
    }

    /** The first piece takes the value, with its look; the others lose their share of the tag. */
    private static void replace(List<Element> pieces, int start, int end, String value) {
        int at = 0;
        boolean placed = false;
        for (Element piece : pieces) {
            String text = piece.getTextContent();
            int from = Math.clamp(start - at, 0, text.length());
            int to = Math.clamp(end - at, 0, text.length());
            at += text.length();
            if (from < to) {
                piece.setTextContent(text.substring(0, from) + (placed ? "" : value) + text.substring(to));
                piece.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
                placed = true;
            }
        }
    }
}
