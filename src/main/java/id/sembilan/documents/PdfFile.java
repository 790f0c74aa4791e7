package id.sembilan.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;

/** A PDF that somebody brought: looked at before it is kept, put behind one of ours. */
public final class PdfFile {
    private static final int MOST_PAGES = 500;
    private static final byte[] START = {'%', 'P', 'D', 'F', '-'};

    private PdfFile() {}

    /** How many pages it has; nothing if it cannot be read by everybody, or does more than show pages. */
    public static Optional<Integer> pages(byte[] file) {
        if (!starts(file)) {
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            int pages = document.getNumberOfPages();
            boolean fit = !document.isEncrypted() && pages > 0 && pages <= MOST_PAGES && !isActive(document);
            return fit ? Optional.of(pages) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] file) {
        if (file.length < START.length) {
            return false;
        }
        for (int i = 0; i < START.length; i++) {
            if (file[i] != START[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isActive(PDDocument document) {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        return names != null && (names.getJavaScript() != null || names.getEmbeddedFiles() != null);
    }

    /** Ours with the others behind it; ours alone where there is none. */
    public static byte[] append(byte[] ours, List<byte[]> others) {
        if (others.isEmpty()) {
            return ours.clone();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(ours)) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (byte[] other : others) {
                try (PDDocument next = Loader.loadPDF(other)) {
                    merger.appendDocument(document, next);
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new DocumentException("cannot be put together", e);
        }
    }
}
