package id.sembilan.documents;

import id.sembilan.documents.Outline.Entry;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A report laid out by us, with the page of everything that its lists name. */
public final class ReportPdf {
    /** The margin and the space before a heading, in points. */
    private static final float TOP = 85;

    private final byte[] content;
    private final Map<String, String> pages = new HashMap<>();
    private final Set<String> starts = new HashSet<>();

    private ReportPdf(byte[] content) {
        this.content = content;
    }

    public byte[] content() {
        return content.clone();
    }

    /** The pages as they are printed, by the anchor of what stands on them. */
    public Map<String, String> pages() {
        return Collections.unmodifiableMap(pages);
    }

    /** The anchors of what stands first on its page. */
    Set<String> starts() {
        return Collections.unmodifiableSet(starts);
    }

    public static ReportPdf of(Report report) {
        Outline outline = Outline.of(report);
        ReportPdf pdf = new ReportPdf(Pdf.of(ReportHtml.of(report, outline)));
        pdf.read(outline);
        return pdf;
    }

    /** The bookmarks stand in the order of the outline. */
    private void read(Outline outline) {
        try (PDDocument document = Loader.loadPDF(content)) {
            IdentityHashMap<COSDictionary, Integer> places = new IdentityHashMap<>();
            for (PDPage page : document.getPages()) {
                places.put(page.getCOSObject(), places.size());
            }
            Iterator<Entry> entries = outline.entries().iterator();
            int first = -1;
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                Entry entry = entries.next();
                PDPage page = item.findDestinationPage(document);
                int place = Optional.ofNullable(places.get(page.getCOSObject()))
                        .orElseThrow(() -> new DocumentException("no page for " + entry.text()));
                if (first < 0 && !entry.front()) {
                    first = place;
                }
                pages.put(entry.anchor(), entry.front() ? roman(place) : Integer.toString(place - first + 1));
                if (isAtTop(item, page)) {
                    starts.add(entry.anchor());
                }
            }
        } catch (IOException e) {
            throw new DocumentException("cannot be read again", e);
        }
    }

    private static boolean isAtTop(PDOutlineItem item, PDPage page) throws IOException {
        return item.getDestination() instanceof PDPageXYZDestination place
                && page.getMediaBox().getHeight() - place.getTop() < TOP;
    }

    /** The page after the cover is i. */
    private static String roman(int number) {
        List<String> ones = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
        return "x".repeat(number / 10) + ones.get(number % 10);
    }
}
