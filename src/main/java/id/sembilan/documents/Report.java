package id.sembilan.documents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A report as it is read, before it has pages.
 *
 * @param mark what every page must say, such as that the figures are not final
 * @param front what stands before the lists, numbered with small Roman numerals
 * @param body the chapters; their first page is 1
 * @param annexes go on with the numbers of the body
 * @param tags single words for the cover, letterhead and signature of a template
 */
public record Report(
        String title,
        String language,
        String mark,
        Words words,
        List<Block> front,
        List<Block> body,
        List<Block> annexes,
        SortedMap<String, String> tags) {

    /** Names of the lists and of what they list. */
    public record Words(String contents, String tables, String figures, String table, String figure) {}

    public Report {
        title = Letters.clean(title);
        mark = Letters.clean(mark);
        front = List.copyOf(front);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        SortedMap<String, String> cleaned = new TreeMap<>();
        tags.forEach((name, value) -> cleaned.put(name, Letters.clean(value)));
        tags = Collections.unmodifiableSortedMap(cleaned);
    }

    /** What the lists name, by the anchor of each. */
    public Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        Outline.of(this).entries().forEach(entry -> titles.put(entry.anchor(), entry.line(words)));
        return titles;
    }

    String tag(String name) {
        return tags.getOrDefault(name, "");
    }
}
