package id.sembilan.documents;

import java.util.List;
import org.w3c.dom.Element;

/** The paper of a stretch of a template, upright as the template has it, or turned for what is too wide. */
final class WordSections {
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 1_440;

    private final Element governing;
    private final Element original;
    private int left;
    private boolean endsAcross;
    private boolean started;
    private boolean turned;

    /** @param governing the properties at the end of the stretch */
    WordSections(Element governing) {
        this.governing = governing;
        this.original = copy(governing);
    }

    /**
     * Says how many times the pages turn, before anything is written: what follows goes on counting.
     *
     * @param atEnd whether nothing follows the last pages across, so that the template's own end lies across
     */
    void expect(int turns, boolean atEnd) {
        left += turns;
        endsAcross |= atEnd;
        if (atEnd) {
            turn(governing);
        } else if (turns > 0) {
            continuing(governing);
        }
    }

    /** Of the text, in twentieths of a point. */
    int width() {
        int sides = margin("w:left") + margin("w:right");
        return size(turned ? "w:h" : "w:w") - sides;
    }

    /** Begins pages across with what closes the upright pages before them. */
    Element turn() {
        turned = true;
        Element end = copy(original);
        if (started) {
            continuing(end);
        }
        started = true;
        return end;
    }

    /** Ends pages across with what closes them; empty where the template's end does. */
    List<Element> turnBack() {
        turned = false;
        left--;
        if (endsAcross && left == 0) {
            return List.of();
        }
        Element end = copy(original);
        turn(end);
        return List.of(end);
    }

    private static void turn(Element section) {
        continuing(section);
        Element size = WordDom.child(section, "w:pgSz").orElseGet(() -> {
            Element made = WordDom.element(section, "w:pgSz");
            WordDom.set(made, "w:w", Integer.toString(A4_WIDTH));
            WordDom.set(made, "w:h", Integer.toString(A4_HEIGHT));
            section.insertBefore(made, WordDom.child(section, "w:pgMar").orElse(null));
            return made;
        });
        String width = size.getAttribute("w:w");
        WordDom.set(size, "w:w", size.getAttribute("w:h"));
        WordDom.set(size, "w:h", width);
        WordDom.set(size, "w:orient", "landscape");
    }

    private static void continuing(Element section) {
        WordDom.child(section, "w:pgNumType").ifPresent(numbers -> numbers.removeAttribute("w:start"));
        for (String name : List.of("w:type", "w:titlePg")) {
            WordDom.child(section, name).ifPresent(section::removeChild);
        }
    }

    private static Element copy(Element section) {
        return (Element) section.cloneNode(true);
    }

    private int size(String side) {
        return WordDom.child(original, "w:pgSz")
                .flatMap(size -> WordDom.number(size, side))
                .orElse(side.equals("w:w") ? A4_WIDTH : A4_HEIGHT);
    }

    private int margin(String side) {
        return WordDom.child(original, "w:pgMar")
                .flatMap(margins -> WordDom.number(margins, side))
                .orElse(MARGIN);
    }
}
