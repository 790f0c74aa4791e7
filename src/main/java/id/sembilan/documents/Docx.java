package id.sembilan.documents;

import id.sembilan.documents.Block.Landscape;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A report as a Word document: put into a template, which gives it styles, letterhead and signature. */
public final class Docx {
    private static final String PLACE = "sembilan";
    private static final Pattern PLACES = Pattern.compile("<\\?" + PLACE + " [a-z_]+\\?>");

    private final Report report;
    private final Outline outline;
    private final ReportPdf layout;
    private final boolean likeOurs;
    private final WordPackage parts;
    private final IdentityHashMap<Element, WordSections> sections = new IdentityHashMap<>();

    private Docx(Report report, byte[] template, ReportPdf layout, boolean likeOurs) {
        this.report = report;
        this.outline = Outline.of(report);
        this.layout = layout;
        this.likeOurs = likeOurs;
        this.parts = WordPackage.open(template);
    }

    /** In the template that comes with the product: its pages turn where those of the layout do. */
    public static byte[] of(Report report, ReportPdf layout) {
        return of(report, ShippedTemplate.bytes(), layout, true);
    }

    /**
     * In a template that an office brought: its letters and margins decide where its pages turn, and the lists show
     * the numbers of our layout until Word updates them.
     *
     * @param template that passed {@link DocxTemplate#check}
     */
    public static byte[] of(Report report, byte[] template, ReportPdf layout) {
        return of(report, template, layout, false);
    }

    private static byte[] of(Report report, byte[] template, ReportPdf layout, boolean likeOurs) {
        try {
            return new Docx(report, template, layout, likeOurs).render();
        } catch (IOException | OpenXML4JException e) {
            throw new DocumentException("cannot be written", e);
        }
    }

    /** Where something of ours goes into the text of the template. */
    private record Place(String tag, Node mark, WordSections sections) {
        /** Whether nothing but the end of the document follows. */
        boolean isLast() {
            Element next = WordDom.next(mark);
            return next == null || next.getNodeName().equals("w:sectPr");
        }
    }

    /** What goes there. */
    private record Content(List<Block> before, boolean lists, List<Block> after) {
        int turns() {
            return Math.toIntExact(
                    after.stream().filter(Landscape.class::isInstance).count());
        }

        boolean endsAcross() {
            return !after.isEmpty() && after.getLast() instanceof Landscape;
        }
    }

    private byte[] render() throws IOException, OpenXML4JException {
        Document main = parts.main();
        boolean marked = parts.names().contains(DocxTemplate.MARK);
        fill(main);
        List<Place> places = places(main);
        Set<String> tags = places.stream().map(Place::tag).collect(Collectors.toSet());
        for (Place place : places) {
            Content content = content(place.tag(), tags);
            place.sections().expect(content.turns(), content.endsAcross() && place.isLast());
        }
        if (!marked && !report.mark().isEmpty()) {
            parts.addMark(main, report.mark());
        }
        String text = WordDom.text(main);
        Matcher found = PLACES.matcher(text);
        try (OutputStream out = parts.writeMain();
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            int at = 0;
            for (Place place : places) {
                if (!found.find()) {
                    throw new DocumentException("a place was lost: " + place.tag());
                }
                writer.write(text, at, found.start() - at);
                write(writer, content(place.tag(), tags), place.sections());
                at = found.end();
            }
            writer.write(text, at, text.length() - at);
        }
        return parts.save(report.title(), report.language());
    }

    private void fill(Document main) throws IOException, OpenXML4JException {
        WordTags.fill(main, report.tags());
        for (PackagePart part : parts.margins()) {
            Document margin = WordPackage.xml(part);
            WordTags.fill(margin, report.tags());
            WordPackage.write(part, margin);
        }
    }

    private List<Place> places(Document main) {
        Element root = main.getDocumentElement();
        WordDom.declare(root, "w", WordDom.W);
        WordDom.declare(root, "r", WordDom.R);
        Element body = WordDom.body(main);
        List<Place> places = new ArrayList<>();
        for (Element child : WordDom.children(body)) {
            DocxTemplate.block(child).ifPresent(tag -> {
                Node mark = body.insertBefore(main.createProcessingInstruction(PLACE, tag), child);
                Element governing = governing(child, body);
                places.add(new Place(tag, mark, sections.computeIfAbsent(governing, WordSections::new)));
                clear(child, body);
            });
        }
        return places;
    }

    /** The paragraph goes, unless a section ends with it. */
    private static void clear(Element paragraph, Element body) {
        if (WordDom.all(paragraph, "w:sectPr").isEmpty()) {
            body.removeChild(paragraph);
        } else {
            WordDom.all(paragraph, "w:r").forEach(run -> run.getParentNode().removeChild(run));
        }
    }

    private static Element governing(Element paragraph, Element body) {
        for (Element next = paragraph; next != null; next = WordDom.next(next)) {
            List<Element> ends = next.getNodeName().equals("w:sectPr") ? List.of(next) : WordDom.all(next, "w:sectPr");
            if (!ends.isEmpty()) {
                return ends.getFirst();
            }
        }
        return WordDom.append(body, "w:sectPr");
    }

    /** What a template has no place of its own for stands with the content. */
    private Content content(String tag, Set<String> tags) {
        boolean main = tag.equals(DocxTemplate.CONTENT);
        boolean lists = tag.equals(DocxTemplate.LISTS) || (main && !tags.contains(DocxTemplate.LISTS));
        List<Block> after = new ArrayList<>();
        if (main) {
            after.addAll(report.body());
        }
        if (tag.equals(DocxTemplate.ANNEXES) || (main && !tags.contains(DocxTemplate.ANNEXES))) {
            after.addAll(report.annexes());
        }
        return new Content(lists ? report.front() : List.of(), lists, after);
    }

    private void write(Writer writer, Content content, WordSections paper) {
        WordXml xml = new WordXml(writer);
        WordBlocks blocks =
                new WordBlocks(xml, parts, outline, report.words(), paper, likeOurs ? layout.starts() : Set.of());
        blocks.write(content.before());
        if (content.lists()) {
            blocks.writeLists(layout.pages());
        }
        blocks.write(content.after());
        xml.finish();
    }
}
