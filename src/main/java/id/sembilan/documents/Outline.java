package id.sembilan.documents;

import id.sembilan.documents.Block.Figure;
import id.sembilan.documents.Block.Heading;
import id.sembilan.documents.Block.Landscape;
import id.sembilan.documents.Block.Table;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** What the lists of contents, tables and figures name, with the number and the anchor of each. */
final class Outline {
    /** What an entry is. */
    enum Kind {
        HEADING,
        TABLE,
        FIGURE
    }

    /**
     * One line of a list.
     *
     * @param level of a heading, else 1
     * @param number of a table or figure
     * @param front whether its page counts in Roman numerals
     */
    record Entry(Kind kind, int level, int number, String text, String anchor, boolean front) {
        /** As a list says it. */
        String line(Report.Words words) {
            return switch (kind) {
                case HEADING -> text;
                case TABLE -> words.table() + " " + number + ". " + text;
                case FIGURE -> words.figure() + " " + number + ". " + text;
            };
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final IdentityHashMap<Block, Entry> byBlock = new IdentityHashMap<>();
    private boolean front = true;
    private int tables;
    private int figures;

    private Outline() {}

    static Outline of(Report report) {
        Outline outline = new Outline();
        outline.add(report.front());
        outline.front = false;
        outline.add(report.body());
        outline.add(report.annexes());
        return outline;
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Heading heading -> add(block, Kind.HEADING, heading.level(), 0, heading.line());
                case Table table
                when !table.caption().isEmpty() -> add(block, Kind.TABLE, 1, ++tables, table.caption());
                case Figure figure -> add(block, Kind.FIGURE, 1, ++figures, figure.caption());
                case Landscape across -> add(across.blocks());
                default -> {}
            }
        }
    }

    private void add(Block block, Kind kind, int level, int number, String text) {
        Entry entry = new Entry(kind, level, number, text, "_Toc%06d".formatted(entries.size() + 1), front);
        entries.add(entry);
        byBlock.put(block, entry);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    List<Entry> entries(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    Optional<Entry> of(Block block) {
        return Optional.ofNullable(byBlock.get(block));
    }
}
