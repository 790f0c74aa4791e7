package id.sembilan.documents;

import id.sembilan.documents.Block.Items;
import id.sembilan.documents.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text as people type it: each line is a paragraph, lines that start with a dash are a list, lines that start with
 * a number and a dot a numbered one.
 */
public final class Prose {
    private static final Pattern BULLET = Pattern.compile("[-•*]\\s+(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]\\s+(.*)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private boolean numbered;

    private Prose() {}

    public static List<Block> of(String text) {
        Prose prose = new Prose();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(prose::add);
        prose.flush();
        return List.copyOf(prose.blocks);
    }

    private void add(String line) {
        Matcher bullet = BULLET.matcher(line);
        Matcher number = NUMBER.matcher(line);
        if (bullet.matches()) {
            item(bullet.group(1), false);
        } else if (number.matches()) {
            item(number.group(1), true);
        } else {
            flush();
            blocks.add(Paragraph.of(line));
        }
    }

    private void item(String text, boolean counted) {
        if (counted != numbered) {
            flush();
        }
        numbered = counted;
        items.add(text);
    }

    private void flush() {
        if (!items.isEmpty()) {
            blocks.add(new Items(numbered, items));
            items.clear();
        }
    }
}
