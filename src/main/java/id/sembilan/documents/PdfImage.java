package id.sembilan.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a PDF as a picture (PNG), so that a picture is laid out by the same templates as a page. */
public final class PdfImage {
    private PdfImage() {}

    /** The page scaled to this width in pixels. */
    public static byte[] of(byte[] pdf, int width) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float scale = width / document.getPage(0).getMediaBox().getWidth();
            BufferedImage image = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new DocumentException("cannot be drawn", e);
        }
    }
}
