package id.sembilan.documents;

import id.sembilan.documents.Block.Align;
import id.sembilan.documents.Block.Cell;
import id.sembilan.documents.Block.Figure;
import id.sembilan.documents.Block.Heading;
import id.sembilan.documents.Block.Items;
import id.sembilan.documents.Block.Landscape;
import id.sembilan.documents.Block.PageBreak;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.documents.Block.Row;
import id.sembilan.documents.Block.Signature;
import id.sembilan.documents.Block.Span;
import id.sembilan.documents.Block.Table;
import id.sembilan.documents.Outline.Entry;
import id.sembilan.documents.Outline.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Writes the blocks of a report as Word writes its own: paragraphs of named styles, fields, real tables. */
final class WordBlocks {
    private static final String SMALLEST = "2";

    private final WordXml xml;
    private final WordPackage parts;
    private final Outline outline;
    private final Report.Words words;
    private final WordSections sections;
    private final Set<String> starts;
    private int pictures;

    /** A heading takes the whole of its first paragraph along; our own layout does the same. */
    private boolean afterHeading;

    /** @param starts anchors of what begins a page */
    WordBlocks(
            WordXml xml,
            WordPackage parts,
            Outline outline,
            Report.Words words,
            WordSections sections,
            Set<String> starts) {
        this.xml = xml;
        this.parts = parts;
        this.outline = outline;
        this.words = words;
        this.sections = sections;
        this.starts = starts;
    }

    void write(List<Block> blocks) {
        for (Block block : blocks) {
            write(block);
            afterHeading = block instanceof Heading;
        }
    }

    private void write(Block block) {
        switch (block) {
            case Heading heading -> write(heading);
            case Paragraph paragraph -> write(paragraph);
            case Items items -> write(items);
            case Table table -> write(table);
            case Figure figure -> write(figure);
            case PageBreak end ->
                paragraph(WordStyle.BODY)
                        .start("r")
                        .empty("br", "type", "page")
                        .end()
                        .end();
            case Signature signature -> write(signature);
            case Landscape across -> write(across);
        }
    }

    /** Opens a paragraph with nothing but its style. */
    private WordXml paragraph(WordStyle style) {
        return begin(style).end();
    }

    /** Opens a paragraph and its properties. */
    private WordXml begin(WordStyle style) {
        return xml.start("p").start("pPr").empty("pStyle", "val", parts.style(style));
    }

    private void run(String text, boolean bold) {
        xml.start("r");
        if (bold) {
            xml.start("rPr").empty("b").end();
        }
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.empty("br");
            }
            xml.start("t", "xml:space", "preserve").text(lines.get(i)).end();
        }
        xml.end();
    }

    private void write(Heading heading) {
        Entry entry = outline.of(heading).orElseThrow();
        begin(WordStyle.heading(heading.level()));
        if (heading.level() > 1) {
            turn(heading);
        }
        xml.end();
        startBookmark(entry);
        if (!heading.number().isEmpty()) {
            xml.start("r")
                    .start("t", "xml:space", "preserve")
                    .text(heading.number())
                    .end();
            xml.empty(heading.level() == 1 ? "br" : "tab").end();
        }
        run(heading.text(), false);
        endBookmark(entry);
        xml.end();
    }

    /** Chapters turn the page by their style; others where the layout did. */
    private void turn(Block block) {
        if (outline.of(block).filter(entry -> starts.contains(entry.anchor())).isPresent()) {
            xml.empty("pageBreakBefore");
        }
    }

    private void startBookmark(Entry entry) {
        xml.empty("bookmarkStart", "id", bookmark(entry), "name", entry.anchor());
    }

    private void endBookmark(Entry entry) {
        xml.empty("bookmarkEnd", "id", bookmark(entry));
    }

    /** Far above those a template has of its own. */
    private static String bookmark(Entry entry) {
        return "9" + entry.anchor().substring("_Toc".length());
    }

    private void write(Paragraph paragraph) {
        begin(
                switch (paragraph.look()) {
                    case BODY -> WordStyle.BODY;
                    case NOTE -> WordStyle.NOTE;
                    case BOX -> WordStyle.BOX;
                });
        if (afterHeading) {
            xml.empty("keepLines");
        }
        xml.end();
        for (Span span : paragraph.spans()) {
            run(span.text(), span.bold());
        }
        xml.end();
    }

    private void write(Items items) {
        String list = items.numbered() ? parts.newNumbers() : parts.bullets();
        for (String item : items.items()) {
            begin(items.numbered() ? WordStyle.NUMBER : WordStyle.BULLET);
            xml.start("numPr")
                    .empty("ilvl", "val", "0")
                    .empty("numId", "val", list)
                    .end()
                    .end();
            run(item, false);
            xml.end();
        }
    }

    private void caption(Block block, String word, boolean above) {
        outline.of(block).ifPresent(entry -> {
            begin(WordStyle.CAPTION);
            if (above) {
                xml.empty("keepNext");
                turn(block);
                xml.empty("spacing", "after", "80");
            }
            xml.end();
            startBookmark(entry);
            run(word + " ", false);
            field("SEQ " + word + " \\* ARABIC", Integer.toString(entry.number()));
            run(". " + entry.text(), false);
            endBookmark(entry);
            xml.end();
        });
    }

    private void field(String instruction, String cached) {
        mark("begin");
        xml.start("r")
                .start("instrText", "xml:space", "preserve")
                .text(" " + instruction + " ")
                .end()
                .end();
        mark("separate");
        run(cached, false);
        mark("end");
    }

    private void mark(String type) {
        xml.start("r").empty("fldChar", "fldCharType", type).end();
    }

    private void write(Table table) {
        caption(table, words.table(), true);
        int[] widths = widths(table);
        xml.start("tbl").start("tblPr");
        xml.empty("tblW", "w", Integer.toString(sections.width()), "type", "dxa");
        xml.start("tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty(side, "val", "single", "sz", "4", "space", "0", "color", "8A9693");
        }
        xml.end().empty("tblLayout", "type", "fixed").start("tblCellMar");
        String pad = table.dense() ? "20" : "50";
        cellMargin("top", pad);
        cellMargin("left", table.dense() ? "60" : "90");
        cellMargin("bottom", pad);
        cellMargin("right", table.dense() ? "60" : "90");
        xml.end();
        xml.empty("tblLook", "val", "0420");
        if (!table.caption().isEmpty()) {
            xml.empty("tblCaption", "val", table.caption());
        }
        xml.end().start("tblGrid");
        for (int width : widths) {
            xml.empty("gridCol", "w", Integer.toString(width));
        }
        xml.end();
        table.head().forEach(row -> write(table, row, widths, true, true));
        for (int i = 0; i < table.rows().size(); i++) {
            write(
                    table,
                    table.rows().get(i),
                    widths,
                    false,
                    table.together() && i < table.rows().size() - 1);
        }
        xml.end();
        paragraph(WordStyle.GAP).end();
    }

    private void cellMargin(String side, String width) {
        xml.empty(side, "w", width, "type", "dxa");
    }

    /** Whole twentieths of a point that add up to the width of the text. */
    private int[] widths(Table table) {
        int[] widths = new int[table.columns().size()];
        int before = 0;
        int sum = 0;
        for (int i = 0; i < widths.length; i++) {
            sum += table.columns().get(i).width();
            int edge = Math.toIntExact((long) sections.width() * sum / table.width());
            widths[i] = edge - before;
            before = edge;
        }
        return widths;
    }

    private void write(Table table, Row row, int[] widths, boolean head, boolean keep) {
        xml.start("tr").start("trPr").empty("cantSplit");
        if (head) {
            xml.empty("tblHeader");
        }
        xml.end();
        int column = 0;
        for (Cell cell : row.cells()) {
            int width = 0;
            Align align = cell.columns() > 1
                    ? Align.CENTER
                    : table.columns().get(column).align();
            for (int i = 0; i < cell.columns(); i++) {
                width += widths[column++];
            }
            write(
                    cell,
                    width,
                    head ? Align.CENTER : align,
                    WordStyle.cell(table.dense(), head),
                    head || row.strong(),
                    keep);
        }
        xml.end();
    }

    private void write(Cell cell, int width, Align align, WordStyle style, boolean strong, boolean keep) {
        xml.start("tc").start("tcPr").empty("tcW", "w", Integer.toString(width), "type", "dxa");
        if (cell.columns() > 1) {
            xml.empty("gridSpan", "val", Integer.toString(cell.columns()));
        }
        if (strong) {
            xml.empty("shd", "val", "clear", "color", "auto", "fill", "E4ECEB");
        }
        xml.empty("vAlign", "val", "center").end();
        begin(style);
        if (keep) {
            xml.empty("keepNext");
        }
        if (align != Align.LEFT) {
            xml.empty("jc", "val", align == Align.CENTER ? "center" : "right");
        }
        xml.end();
        if (!cell.text().isEmpty()) {
            run(cell.text(), strong);
        }
        xml.end().end();
    }

    private void write(Figure figure) {
        begin(WordStyle.PICTURE);
        turn(figure);
        xml.end();
        // The line is as high as the picture and its own letters: they must be small.
        xml.start("r").start("rPr").empty("sz", "val", SMALLEST).end();
        new WordPicture(xml, ++pictures)
                .write(figure, parts.picture(figure.image().png().get()), sections.width());
        xml.end().end();
        caption(figure, words.figure(), false);
    }

    private void write(Signature signature) {
        signature.above().forEach(line -> signed(line, true, false));
        for (int i = 0; i < 3; i++) {
            signed("", true, false);
        }
        signed(signature.name(), !signature.below().isEmpty(), true);
        for (int i = 0; i < signature.below().size(); i++) {
            signed(signature.below().get(i), i < signature.below().size() - 1, false);
        }
    }

    private void signed(String line, boolean keep, boolean bold) {
        begin(WordStyle.SIGNATURE);
        if (keep) {
            xml.empty("keepNext");
        }
        xml.end();
        if (!line.isEmpty()) {
            run(line, bold);
        }
        xml.end();
    }

    private void write(Landscape across) {
        end(sections.turn());
        write(across.blocks());
        sections.turnBack().forEach(this::end);
    }

    /** Ends a section; the paragraph that carries it is as good as invisible. */
    private void end(Element section) {
        begin(WordStyle.GAP);
        xml.empty("spacing", "before", "0", "after", "0", "line", "20", "lineRule", "exact");
        xml.copy(section).end();
        xml.end();
    }

    /** The three lists, each with what is cached until somebody has Word update it. */
    void writeLists(Map<String, String> pages) {
        list(words.contents(), Kind.HEADING, "TOC \\o \"1-3\" \\h \\z \\u", pages);
        list(words.tables(), Kind.TABLE, "TOC \\h \\z \\c \"" + words.table() + "\"", pages);
        list(words.figures(), Kind.FIGURE, "TOC \\h \\z \\c \"" + words.figure() + "\"", pages);
    }

    private void list(String title, Kind kind, String instruction, Map<String, String> pages) {
        List<Entry> entries = outline.entries(kind);
        if (entries.isEmpty()) {
            return;
        }
        paragraph(WordStyle.LIST_TITLE);
        run(title, false);
        xml.end();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            begin(kind == Kind.HEADING ? WordStyle.toc(entry.level()) : WordStyle.LIST_OF_CAPTIONS);
            xml.start("tabs")
                    .empty("tab", "val", "right", "leader", "dot", "pos", Integer.toString(sections.width()))
                    .end()
                    .end();
            if (i == 0) {
                mark("begin");
                xml.start("r")
                        .start("instrText", "xml:space", "preserve")
                        .text(" " + instruction + " ")
                        .end()
                        .end();
                mark("separate");
            }
            line(entry, pages.getOrDefault(entry.anchor(), ""));
            if (i == entries.size() - 1) {
                mark("end");
            }
            xml.end();
        }
    }

    private void line(Entry entry, String page) {
        xml.start("hyperlink", "anchor", entry.anchor(), "history", "1");
        run(entry.line(words), false);
        xml.start("r").empty("tab").end();
        field("PAGEREF " + entry.anchor() + " \\h", page);
        xml.end();
    }
}
