package id.sembilan.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a template, completed with those of ours that it lacks. */
final class WordStyles {
    private final Document styles;
    private final Map<String, String> idByName = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    WordStyles(Document styles) {
        this.styles = styles;
        for (Element style : WordDom.all(styles, "w:style")) {
            String id = style.getAttribute("w:styleId");
            ids.add(id);
            if (style.getAttribute("w:type").equals("paragraph")) {
                idByName.put(name(style), id);
            }
        }
    }

    void complete(Map<WordStyle, String> names) {
        Map<String, Element> ours = new HashMap<>();
        WordDom.all(ShippedTemplate.styles(), "w:style").forEach(style -> ours.put(name(style), style));
        for (WordStyle style : WordStyle.values()) {
            String name = style.word().toLowerCase(Locale.ROOT);
            String id = idByName.get(name);
            Element missing = ours.get(name);
            if (id == null && missing != null) {
                id = add(missing);
            }
            if (id == null) {
                throw new DocumentException("no style " + style.word());
            }
            names.put(style, id);
        }
    }

    /** Ours rest on "Normal" alone, so that they take over the letters of the template. */
    private String add(Element ours) {
        Element copy = (Element) styles.importNode(ours, true);
        String id = copy.getAttribute("w:styleId");
        while (!ids.add(id)) {
            id += "L";
        }
        WordDom.set(copy, "w:styleId", id);
        copy.removeAttribute("w:default");
        String normal = idByName.get("normal");
        WordDom.child(copy, "w:basedOn").ifPresent(base -> {
            if (normal == null) {
                copy.removeChild(base);
            } else {
                WordDom.set(base, "w:val", normal);
            }
        });
        for (String link : new String[] {"w:next", "w:link"}) {
            WordDom.child(copy, link).ifPresent(copy::removeChild);
        }
        styles.getDocumentElement().appendChild(copy);
        return id;
    }

    private static String name(Element style) {
        return WordDom.child(style, "w:name")
                .map(name -> name.getAttribute("w:val").toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
