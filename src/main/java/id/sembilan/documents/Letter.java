package id.sembilan.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * A letter of one page, for Word and as PDF.
 *
 * @param head the letterhead, line by line
 * @param date place and day
 * @param facts such as its number and what it is about
 * @param to whom it goes to, line by line
 * @param office above the signature
 * @param below the name, such as rank and number
 */
public record Letter(
        List<String> head,
        String date,
        List<String> facts,
        List<String> to,
        List<String> text,
        String office,
        String name,
        List<String> below) {
    private static final int LETTERS = 11;
    private static final int HEAD = 14;

    /** In twentieths of a point, for a signature. */
    private static final int RIGHT_HALF = 5_000;

    private static final int ROOM = 900;

    public Letter {
        head = clean(head);
        date = Letters.clean(date);
        facts = clean(facts);
        to = clean(to);
        text = clean(text);
        office = Letters.clean(office);
        name = Letters.clean(name);
        below = clean(below);
    }

    private static List<String> clean(List<String> lines) {
        return lines.stream().map(Letters::clean).toList();
    }

    public byte[] docx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (int i = 0; i < head.size(); i++) {
                XWPFParagraph line = paragraph(document, head.get(i), true, HEAD);
                line.setAlignment(ParagraphAlignment.CENTER);
                if (i == head.size() - 1) {
                    line.setBorderBottom(Borders.SINGLE);
                }
            }
            paragraph(document, date, false, LETTERS).setAlignment(ParagraphAlignment.RIGHT);
            facts.forEach(line -> paragraph(document, line, false, LETTERS).setSpacingAfter(0));
            paragraph(document, "", false, LETTERS);
            to.forEach(line -> paragraph(document, line, false, LETTERS).setSpacingAfter(0));
            paragraph(document, "", false, LETTERS);
            text.forEach(line -> paragraph(document, line, false, LETTERS).setAlignment(ParagraphAlignment.BOTH));
            signed(document, office, false).setSpacingAfter(ROOM);
            signed(document, name, true);
            below.forEach(line -> signed(document, line, false));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new DocumentException("cannot be written", e);
        }
    }

    private static XWPFParagraph signed(XWPFDocument document, String text, boolean bold) {
        XWPFParagraph paragraph = paragraph(document, text, bold, LETTERS);
        paragraph.setIndentationLeft(RIGHT_HALF);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text, boolean bold, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(160);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
        run.setFontSize(size);
        run.setFontFamily("Plus Jakarta Sans");
        return paragraph;
    }

    public byte[] pdf(String language, String title) {
        StringBuilder html = new StringBuilder(4_000);
        html.append("<html lang=\"").append(ReportHtml.escaped(language)).append("\"><head><title>");
        html.append(ReportHtml.escaped(title)).append("</title><meta name=\"description\" content=\"");
        html.append(ReportHtml.escaped(title))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body>");
        lines(html, "head", head);
        lines(html, "right", List.of(date));
        lines(html, "lines", facts);
        lines(html, "lines", to);
        text.forEach(line -> lines(html, "text", List.of(line)));
        lines(html, "sign space", List.of(office));
        lines(html, "sign bold", List.of(name));
        lines(html, "sign", below);
        return Pdf.of(html.append("</body></html>").toString());
    }

    private static void lines(StringBuilder html, String look, List<String> lines) {
        html.append("<p class=\"").append(look).append("\">");
        html.append(String.join("<br/>", lines.stream().map(ReportHtml::escaped).toList()));
        html.append("</p>");
    }

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 22mm 20mm 25mm }
            body { font-family: 'Plus Jakarta Sans'; font-size: 11pt; line-height: 1.5 }
            p { margin: 0 0 10pt 0 }
            .head { font-size: 14pt; font-weight: bold; text-align: center; border-bottom: 2pt solid #000; padding-bottom: 8pt }
            .right { text-align: right }
            .text { text-align: justify }
            .sign { margin: 0 0 0 55% }
            .space { margin-top: 20pt; margin-bottom: 60pt }
            .bold { font-weight: bold }
            """;
}
