package id.sembilan.report;

import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Items;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.documents.Block.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The texts of a report as they stand now: the office's own, or ours to start with. */
final class SkmWords {
    private final Map<String, String> texts;

    SkmWords(Map<String, String> texts) {
        this.texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    String of(SkmText text) {
        return of(text.name());
    }

    String of(String kode) {
        return texts.getOrDefault(kode, "").strip();
    }

    List<String> lines(SkmText text) {
        return of(text).lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Each line is a paragraph; lines that start with a dash are a list. */
    static List<Block> prose(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            if (line.startsWith("- ")) {
                items.add(line.substring(2));
                continue;
            }
            flush(items, blocks);
            blocks.add(Paragraph.of(line));
        }
        flush(items, blocks);
        return blocks;
    }

    private static void flush(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Items(false, items));
            items.clear();
        }
    }

    /** Lines of cells that a semicolon parts, each with a running number before it. */
    List<Row> rows(SkmText text, int columns) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines(text)) {
            List<String> cells = new ArrayList<>(Arrays.asList(line.split(";", columns)));
            cells.replaceAll(String::strip);
            while (cells.size() < columns) {
                cells.add("");
            }
            cells.addFirst(Integer.toString(rows.size() + 1));
            rows.add(Row.of(cells));
        }
        return rows;
    }
}
