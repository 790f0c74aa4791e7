package id.sembilan.documents;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lists with bullets and numbers beside those that a template has. */
final class WordNumbers {
    static final String BULLET = "bullet";
    static final String DECIMAL = "decimal";

    private WordNumbers() {}

    /** Adds a way to count and gives its id. */
    static String addKind(Document numbering, String format) {
        String id = Integer.toString(next(numbering, "w:abstractNum", "w:abstractNumId"));
        Element kind = WordDom.element(numbering, "w:abstractNum");
        WordDom.set(kind, "w:abstractNumId", id);
        Element level = WordDom.append(kind, "w:lvl");
        WordDom.set(level, "w:ilvl", "0");
        WordDom.set(WordDom.append(level, "w:start"), "w:val", "1");
        WordDom.set(WordDom.append(level, "w:numFmt"), "w:val", format);
        WordDom.set(WordDom.append(level, "w:lvlText"), "w:val", format.equals(BULLET) ? "•" : "%1.");
        WordDom.set(WordDom.append(level, "w:lvlJc"), "w:val", "left");
        Element indent = WordDom.append(WordDom.append(level, "w:pPr"), "w:ind");
        WordDom.set(indent, "w:left", "400");
        WordDom.set(indent, "w:hanging", "400");
        // All kinds stand before all lists.
        Element root = numbering.getDocumentElement();
        root.insertBefore(kind, WordDom.child(root, "w:num").orElse(null));
        return id;
    }

    /** Adds a list that starts anew and gives its id. */
    static String addList(Document numbering, String kind) {
        String id = Integer.toString(Math.max(1, next(numbering, "w:num", "w:numId")));
        Element list = WordDom.append(numbering.getDocumentElement(), "w:num");
        WordDom.set(list, "w:numId", id);
        WordDom.set(WordDom.append(list, "w:abstractNumId"), "w:val", kind);
        Element restart = WordDom.append(list, "w:lvlOverride");
        WordDom.set(restart, "w:ilvl", "0");
        WordDom.set(WordDom.append(restart, "w:startOverride"), "w:val", "1");
        return id;
    }

    private static int next(Document numbering, String name, String attribute) {
        return WordDom.all(numbering, name).stream()
                        .flatMap(one -> WordDom.number(one, attribute).stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(-1)
                + 1;
    }
}
