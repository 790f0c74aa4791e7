package id.sembilan.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An opened template: its parts as XML, and what a report adds to them. */
final class WordPackage {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String HEADER = TYPES + "header+xml";
    private static final String RELATIONSHIPS = WordDom.R + "/";

    private final OPCPackage opc;
    private final PackagePart main;
    private final Document styles;
    private final Document numbering;
    private final Map<WordStyle, String> names = new EnumMap<>(WordStyle.class);
    private final String bulletList;
    private final String numbers;
    private int pictures;

    private WordPackage(OPCPackage opc) throws IOException, OpenXML4JException {
        this.opc = opc;
        main = opc.getPart(opc.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0));
        styles = xml(related("styles", "styles+xml", "<w:styles xmlns:w=\"" + WordDom.W + "\"/>"));
        numbering = xml(related("numbering", "numbering+xml", "<w:numbering xmlns:w=\"" + WordDom.W + "\"/>"));
        new WordStyles(styles).complete(names);
        bulletList = WordNumbers.addList(numbering, WordNumbers.addKind(numbering, WordNumbers.BULLET));
        numbers = WordNumbers.addKind(numbering, WordNumbers.DECIMAL);
    }

    static WordPackage open(byte[] template) {
        try {
            return new WordPackage(OPCPackage.open(new ByteArrayInputStream(template)));
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw e instanceof DocumentException ours ? ours : new DocumentException("not a Word document", e);
        }
    }

    Document main() {
        return xml(main);
    }

    /** Headers and footers. */
    List<PackagePart> margins() throws OpenXML4JException {
        return opc.getParts().stream()
                .filter(part -> part.getContentType().equals(HEADER)
                        || part.getContentType().equals(TYPES + "footer+xml"))
                .toList();
    }

    static Document xml(PackagePart part) {
        try {
            return WordDom.parse(part.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new DocumentException("a part cannot be read", e);
        }
    }

    static void write(PackagePart part, Document content) throws IOException {
        // A part that was made here would otherwise be added to.
        part.clear();
        try (OutputStream out = part.getOutputStream()) {
            out.write(WordDom.text(content).getBytes(StandardCharsets.UTF_8));
        }
    }

    OutputStream writeMain() throws IOException {
        return main.getOutputStream();
    }

    /** The id of the style in this template, which each language's Word makes from its own name. */
    String style(WordStyle style) {
        return names.getOrDefault(style, "");
    }

    String bullets() {
        return bulletList;
    }

    /** A list that starts with 1. */
    String newNumbers() {
        return WordNumbers.addList(numbering, numbers);
    }

    /** The id by which the text names the picture. */
    String picture(byte[] png) {
        try {
            String name = "/word/media/laporan" + ++pictures + ".png";
            PackagePart part = opc.createPart(PackagingURIHelper.createPartName(name), "image/png");
            try (OutputStream out = part.getOutputStream()) {
                out.write(png);
            }
            return main.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + "image")
                    .getId();
        } catch (IOException | OpenXML4JException e) {
            throw new DocumentException("a picture cannot be added", e);
        }
    }

    /** Puts a remark on every page: into each header, and into a new one where a section has none. */
    void addMark(Document text, String mark) throws IOException, OpenXML4JException {
        for (PackagePart part : margins()) {
            if (part.getContentType().equals(HEADER)) {
                Document header = xml(part);
                sayMark(header, mark);
                write(part, header);
            }
        }
        List<Element> bare = WordDom.all(text, "w:sectPr").stream()
                .filter(section -> WordDom.child(section, "w:headerReference").isEmpty())
                .toList();
        if (!bare.isEmpty()) {
            Document header =
                    WordDom.parse(("<w:hdr xmlns:w=\"" + WordDom.W + "\"/>").getBytes(StandardCharsets.UTF_8));
            sayMark(header, mark);
            PackagePart part = opc.createPart(PackagingURIHelper.createPartName("/word/kepalaLaporan.xml"), HEADER);
            write(part, header);
            String id = main.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + "header")
                    .getId();
            bare.forEach(section -> refer(section, id));
        }
    }

    private void sayMark(Document header, String mark) {
        Element paragraph = WordDom.append(header.getDocumentElement(), "w:p");
        Element properties = WordDom.append(paragraph, "w:pPr");
        WordDom.set(WordDom.append(properties, "w:pStyle"), "w:val", style(WordStyle.MARK));
        WordDom.append(WordDom.append(paragraph, "w:r"), "w:t").setTextContent(mark);
    }

    private static void refer(Element section, String id) {
        Element reference = WordDom.element(section, "w:headerReference");
        WordDom.set(reference, "w:type", "default");
        reference.setAttributeNS(WordDom.R, "r:id", id);
        section.insertBefore(reference, section.getFirstChild());
    }

    /** The tags of its headers and footers. */
    Set<String> names() throws OpenXML4JException {
        Set<String> names = new TreeSet<>();
        margins().forEach(part -> names.addAll(WordTags.names(xml(part))));
        return names;
    }

    byte[] save(String title, String language) {
        try {
            write(related("styles", "styles+xml", ""), styles);
            write(related("numbering", "numbering+xml", ""), numbering);
            opc.getPackageProperties().setTitleProperty(title);
            opc.getPackageProperties().setLanguageProperty(language);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            opc.save(out);
            opc.revert();
            return out.toByteArray();
        } catch (IOException | OpenXML4JException e) {
            throw new DocumentException("cannot be saved", e);
        }
    }

    private PackagePart related(String type, String content, String fallback) throws IOException, OpenXML4JException {
        Optional<PackagePart> kept = Optional.empty();
        for (var relationship : main.getRelationshipsByType(RELATIONSHIPS + type)) {
            kept = Optional.of(main.getRelatedPart(relationship));
        }
        if (kept.isPresent()) {
            return kept.get();
        }
        String name = "/word/" + type.toLowerCase(Locale.ROOT) + ".xml";
        PackagePart part = opc.createPart(PackagingURIHelper.createPartName(name), TYPES + content);
        try (OutputStream out = part.getOutputStream()) {
            out.write(fallback.getBytes(StandardCharsets.UTF_8));
        }
        main.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + type);
        return part;
    }
}
