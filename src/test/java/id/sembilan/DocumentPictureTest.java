package id.sembilan;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.documents.Pdf;
import id.sembilan.qr.QrCode;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What one package draws stands in what another lays out. */
class DocumentPictureTest {
    @Test
    void takesAQrCodeAsItIsDrawn() throws IOException {
        String svg = QrCode.of("http://kantor/s/abc")
                .svg("Buka survei")
                .replace("<svg ", "<svg width=\"120\" height=\"120\" ");
        byte[] pdf = Pdf.of(
                "<html lang=\"id\"><head><title>Poster</title></head><body><p>Pindai</p>" + svg + "</body></html>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getContents().readAllBytes().length).isGreaterThan(1_000);
        }
    }
}
