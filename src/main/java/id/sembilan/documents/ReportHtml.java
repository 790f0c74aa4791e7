package id.sembilan.documents;

import id.sembilan.documents.Block.Align;
import id.sembilan.documents.Block.Cell;
import id.sembilan.documents.Block.Figure;
import id.sembilan.documents.Block.Heading;
import id.sembilan.documents.Block.Image;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** A report as the page that {@link Pdf} lays out. */
final class ReportHtml {
    /**
     * A little shorter at the foot than Word's: our pages end first, and Word is told where, so that both turn at the
     * same words although they do not measure quite alike.
     */
    private static final String PAPER = "A4; margin: 70.85pt 70.85pt 83pt 85.05pt";

    /** Of the text, in pixels of 1/96 inch. */
    private static final int TEXT_WIDTH = 585;

    private final Report report;
    private final Outline outline;
    private final StringBuilder html = new StringBuilder(100_000);

    /** A heading takes the whole of its first paragraph along; Word is told the same. */
    private boolean afterHeading;

    private ReportHtml(Report report, Outline outline) {
        this.report = report;
        this.outline = outline;
    }

    static String of(Report report, Outline outline) {
        return new ReportHtml(report, outline).page();
    }

    private String page() {
        html.append("<html lang=\"").append(escaped(report.language())).append("\"><head><title>");
        html.append(escaped(report.title()))
                .append("</title><style>")
                .append(style())
                .append("</style>");
        writeBookmarks();
        html.append("</head><body>");
        writeCover();
        html.append("<div class=\"part-front\">");
        boolean first = true;
        for (Block block : report.front()) {
            write(block, first);
            first = false;
        }
        writeLists(first);
        html.append("</div><div class=\"part-body\">");
        writeAll(report.body(), true);
        writeAll(report.annexes(), false);
        return html.append("</div></body></html>").toString();
    }

    private String style() {
        return escaped(paper("", PAPER, "")
                + paper(" front", PAPER, "counter(page, lower-roman)")
                + paper(" body", PAPER, "counter(page)")
                + paper(" across", "A4 landscape; margin: 85.05pt 70.85pt 70.85pt 70.85pt", "counter(page)")
                + css());
    }

    /** What runs along the edges of a kind of page; a page without a number has no foot. */
    private String paper(String name, String size, String number) {
        String letters = "font-family: 'Plus Jakarta Sans'; font-size: 8.5pt; ";
        String head = " @top-center { " + letters + "font-weight: bold; color: #3d4947; content: "
                + quoted(report.mark()) + "; }";
        String foot = " @bottom-left { " + letters + "color: #3d4947; text-align: left; width: 85%; content: "
                + quoted(footer()) + "; } @bottom-right { " + letters + "color: #3d4947; content: " + number + "; }";
        return "@page" + name + " { size: " + size + ";" + (report.mark().isEmpty() ? "" : head)
                + (number.isEmpty() ? "" : foot) + " }\n";
    }

    private String footer() {
        return report.tag("judul") + " – " + report.tag("nama_unit");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "").replace("\"", "”").replace("\n", " ") + "\"";
    }

    private static String css() {
        try (InputStream file = ReportHtml.class.getResourceAsStream("/documents/report.css")) {
            if (file == null) {
                throw new DocumentException("no style on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every heading, table and figure, so that the page of each can be read from the document. */
    private void writeBookmarks() {
        html.append("<bookmarks>");
        for (Entry entry : outline.entries()) {
            html.append("<bookmark name=\"").append(escaped(line(entry))).append("\" href=\"#");
            html.append(entry.anchor()).append("\"/>");
        }
        html.append("</bookmarks>");
    }

    private void writeCover() {
        html.append("<div class=\"cover\">");
        paragraph("over", report.tag("jenis"));
        paragraph("title", report.tag("judul"));
        paragraph("period", report.tag("periode"));
        paragraph("office", report.tag("nama_unit"));
        paragraph("foot", report.tag("tempat"));
        paragraph("foot", report.tag("tahun_terbit"));
        html.append("</div>");
    }

    private void paragraph(String look, String text) {
        html.append("<p class=\"")
                .append(look)
                .append("\">")
                .append(escaped(text))
                .append("</p>");
    }

    private String line(Entry entry) {
        return entry.line(report.words());
    }

    private void writeLists(boolean first) {
        boolean next = writeList(report.words().contents(), Kind.HEADING, first);
        next = writeList(report.words().tables(), Kind.TABLE, next);
        writeList(report.words().figures(), Kind.FIGURE, next);
    }

    private boolean writeList(String title, Kind kind, boolean first) {
        List<Entry> entries = outline.entries(kind);
        if (entries.isEmpty()) {
            return first;
        }
        html.append("<p class=\"list-title").append(first ? " first" : "").append("\">");
        html.append(escaped(title)).append("</p><div class=\"toc\">");
        for (Entry entry : entries) {
            String look = kind == Kind.HEADING ? "toc-" + entry.level() : "toc-caption";
            html.append("<a class=\"").append(look).append(entry.front() ? " roman" : "");
            html.append("\" href=\"#").append(entry.anchor()).append("\">").append(escaped(line(entry)));
            html.append("</a>");
        }
        html.append("</div>");
        return false;
    }

    private void writeAll(List<Block> blocks, boolean startsPage) {
        boolean first = startsPage;
        for (Block block : blocks) {
            write(block, first);
            first = false;
        }
    }

    private void write(Block block, boolean first) {
        switch (block) {
            case Heading heading -> write(heading, first);
            case Paragraph paragraph -> write(paragraph, afterHeading);
            case Items items -> write(items);
            case Table table -> write(table);
            case Figure figure -> write(figure);
            case PageBreak end -> html.append("<div class=\"page-end\"></div>");
            case Signature signature -> write(signature);
            case Landscape across -> {
                html.append("<div class=\"part-across\">");
                writeAll(across.blocks(), true);
                html.append("</div>");
            }
        }
        afterHeading = block instanceof Heading;
    }

    private void write(Heading heading, boolean first) {
        String name = "h" + heading.level();
        html.append("<").append(name).append(" id=\"").append(anchor(heading));
        html.append(first ? "\" class=\"first\">" : "\">");
        if (!heading.number().isEmpty()) {
            html.append(
                    heading.level() == 1
                            ? escaped(heading.number()) + "<br/>"
                            : "<span>" + escaped(heading.number()) + "</span>");
        }
        html.append(escaped(heading.text())).append("</").append(name).append(">");
    }

    private String anchor(Block block) {
        return outline.of(block).map(Entry::anchor).orElseThrow();
    }

    private void write(Paragraph paragraph, boolean kept) {
        String look = paragraph.look().name().toLowerCase(Locale.ROOT);
        html.append("<p class=\"").append(look).append(kept ? " together\">" : "\">");
        for (Span span : paragraph.spans()) {
            html.append(span.bold() ? "<b>" : "").append(broken(span.text())).append(span.bold() ? "</b>" : "");
        }
        html.append("</p>");
    }

    private void write(Items items) {
        String name = items.numbered() ? "ol" : "ul";
        html.append("<").append(name).append(">");
        items.items().forEach(item -> html.append("<li>").append(broken(item)).append("</li>"));
        html.append("</").append(name).append(">");
    }

    private void write(Table table) {
        html.append(table.together() ? "<div class=\"together\">" : "<div>");
        outline.of(table).ifPresent(entry -> caption(entry, true));
        html.append(table.dense() ? "<table class=\"dense\">" : "<table>");
        table.columns().forEach(column -> html.append("<col style=\"width: ")
                .append(String.format(Locale.ROOT, "%.4f", 100.0 * column.width() / table.width()))
                .append("%\"/>"));
        html.append("<thead>");
        table.head().forEach(row -> write(table, row, true));
        html.append("</thead><tbody>");
        table.rows().forEach(row -> write(table, row, false));
        html.append("</tbody></table></div><div class=\"gap\"></div>");
    }

    private void caption(Entry entry, boolean above) {
        html.append(above ? "<p id=\"" + entry.anchor() + "\" class=\"caption above" : "<p class=\"caption");
        html.append("\">").append(escaped(line(entry))).append("</p>");
    }

    private void write(Table table, Row row, boolean head) {
        html.append(row.strong() ? "<tr class=\"strong\">" : "<tr>");
        int column = 0;
        for (Cell cell : row.cells()) {
            Align align = cell.columns() > 1
                    ? Align.CENTER
                    : table.columns().get(column).align();
            html.append(head ? "<th scope=\"col\"" : "<td");
            if (!head && align != Align.LEFT) {
                html.append(" class=\"")
                        .append(align.name().toLowerCase(Locale.ROOT))
                        .append("\"");
            }
            if (cell.columns() > 1) {
                html.append(" colspan=\"").append(cell.columns()).append("\"");
            }
            html.append(">").append(broken(cell.text())).append(head ? "</th>" : "</td>");
            column += cell.columns();
        }
        html.append("</tr>");
    }

    private void write(Figure figure) {
        html.append("<div class=\"figure\" id=\"")
                .append(anchor(figure))
                .append("\">")
                .append(fitting(figure.image()));
        outline.of(figure).ifPresent(entry -> caption(entry, false));
        html.append("</div>");
    }

    /**
     * As dots, fine enough for print: the library draws the letters of an SVG with whatever font the machine has, and
     * not with those that the document brings.
     */
    private static String fitting(Image image) {
        long down = Math.round((double) TEXT_WIDTH * image.height() / image.width());
        return "<img alt=\"" + escaped(image.alt()) + "\" style=\"width: " + TEXT_WIDTH + "px; height: " + down
                + "px\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(image.png().get()) + "\"/>";
    }

    private void write(Signature signature) {
        html.append("<div class=\"signature\">");
        signature.above().forEach(line -> paragraph("", line));
        for (int i = 0; i < 3; i++) {
            html.append("<p> </p>");
        }
        html.append("<p><b>").append(escaped(signature.name())).append("</b></p>");
        signature.below().forEach(line -> paragraph("", line));
        html.append("</div>");
    }

    private static String broken(String text) {
        return String.join("<br/>", escaped(text).lines().toList());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
