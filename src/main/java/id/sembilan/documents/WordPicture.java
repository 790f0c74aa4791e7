package id.sembilan.documents;

import id.sembilan.documents.Block.Figure;

/** A picture in a line of text, with the words for those who do not see it. */
final class WordPicture {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final int EMU_PER_TWIP = 635;

    private final WordXml xml;
    private final String id;

    WordPicture(WordXml xml, int number) {
        this.xml = xml;
        // Apart from the pictures of a template.
        this.id = Integer.toString(9_000 + number);
    }

    void write(Figure figure, String relationship, int twips) {
        String across = Integer.toString(twips * EMU_PER_TWIP);
        String down = Long.toString((long) twips
                * EMU_PER_TWIP
                * figure.image().height()
                / figure.image().width());
        xml.start("drawing");
        xml.start(
                "wp:inline",
                ":xmlns:wp",
                DRAWING + "wordprocessingDrawing",
                ":distT",
                "0",
                ":distB",
                "0",
                ":distL",
                "0",
                ":distR",
                "0");
        xml.empty("wp:extent", ":cx", across, ":cy", down);
        xml.empty(
                "wp:docPr",
                ":id",
                id,
                ":name",
                "Gambar " + id,
                ":descr",
                figure.image().alt());
        xml.start("a:graphic", ":xmlns:a", DRAWING + "main").start("a:graphicData", ":uri", DRAWING + "picture");
        xml.start("pic:pic", ":xmlns:pic", DRAWING + "picture").start("pic:nvPicPr");
        xml.empty("pic:cNvPr", ":id", id, ":name", "Gambar " + id)
                .empty("pic:cNvPicPr")
                .end();
        xml.start("pic:blipFill").empty("a:blip", "r:embed", relationship);
        xml.start("a:stretch").empty("a:fillRect").end().end();
        xml.start("pic:spPr").start("a:xfrm").empty("a:off", ":x", "0", ":y", "0");
        xml.empty("a:ext", ":cx", across, ":cy", down).end();
        xml.start("a:prstGeom", ":prst", "rect").empty("a:avLst").end();
        xml.end().end().end().end().end().end();
    }
}
