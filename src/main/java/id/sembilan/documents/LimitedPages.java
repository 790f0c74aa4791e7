package id.sembilan.documents;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Gives a document its pages, and no more than a person would read. */
record LimitedPages(int most) implements PageSupplier {
    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        if (document.getNumberOfPages() >= most) {
            throw new DocumentException("more than " + most + " pages");
        }
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }
}
