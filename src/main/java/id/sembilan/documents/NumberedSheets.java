package id.sembilan.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * The same form many times, each copy with a mark of its own at the top right of every page: laid out once and drawn
 * again by reference, so that hundreds of sheets take a second and little more room than one.
 */
public final class NumberedSheets {
    private static final int MOST = 500;
    private static final float SIZE = 11;
    private static final float FROM_RIGHT = 40;
    private static final float FROM_TOP = 32;

    private NumberedSheets() {}

    /** One copy of the form for each mark, in this order. */
    public static byte[] of(byte[] form, List<String> marks) {
        if (marks.isEmpty() || marks.size() > MOST) {
            throw new DocumentException(marks.size() + " sheets, expected 1 to " + MOST);
        }
        try (PDDocument source = Loader.loadPDF(form);
                PDDocument all = new PDDocument();
                InputStream bold = Typeface.BOLD.open()) {
            all.setDocumentInformation(source.getDocumentInformation());
            all.getDocumentCatalog().setLanguage(source.getDocumentCatalog().getLanguage());
            PDFont font = PDType0Font.load(all, bold);
            List<PDFormXObject> pages = pages(source, all);
            for (String mark : marks) {
                for (PDFormXObject page : pages) {
                    add(all, page, font, mark);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            all.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new DocumentException("the sheets cannot be numbered", e);
        }
    }

    private static List<PDFormXObject> pages(PDDocument source, PDDocument all) throws IOException {
        LayerUtility layers = new LayerUtility(all);
        List<PDFormXObject> pages = new ArrayList<>();
        for (int i = 0; i < source.getNumberOfPages(); i++) {
            pages.add(layers.importPageAsForm(source, i));
        }
        return pages;
    }

    private static void add(PDDocument all, PDFormXObject content, PDFont font, String mark) throws IOException {
        PDRectangle size = content.getBBox();
        PDPage page = new PDPage(size);
        all.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(all, page)) {
            stream.drawForm(content);
            stream.beginText();
            stream.setFont(font, SIZE);
            float width = font.getStringWidth(mark) / 1000 * SIZE;
            stream.newLineAtOffset(size.getWidth() - FROM_RIGHT - width, size.getHeight() - FROM_TOP);
            stream.showText(mark);
            stream.endText();
        }
    }
}
