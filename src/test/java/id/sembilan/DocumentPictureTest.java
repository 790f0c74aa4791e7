package id.sembilan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import id.sembilan.documents.Pdf;
import id.sembilan.qr.QrCode;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What one package draws stands in what another lays out. */
class DocumentPictureTest {
    @Test
    void takesAQrCodeAsItIsDrawnBesideWordsThatNameNoTypeface() throws IOException, NotFoundException {
        String svg = QrCode.of("http://kantor/s/abc")
                .svg("Buka survei")
                .replace("<svg ", "<svg width=\"120\" height=\"120\" ");
        byte[] pdf = Pdf.of(
                "<html lang=\"id\"><head><title>Poster</title></head><body><p>Pindai</p>" + svg + "</body></html>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Pindai");
            assertThat(decoded(document)).isEqualTo("http://kantor/s/abc");
        }
    }

    private static String decoded(PDDocument document) throws IOException, NotFoundException {
        var picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }
}
