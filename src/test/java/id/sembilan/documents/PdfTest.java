package id.sembilan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTest {
    private static final String STYLE = "@page { size: A4; margin: 20mm } body { font-family: 'Plus Jakarta Sans' }";
    private static final String DOT =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
                    + "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static String page(String body) {
        return page("", body);
    }

    private static String page(String style, String body) {
        return "<html lang=\"id\"><head><title>Laporan SKM</title><style>" + style + STYLE + "</style></head><body>"
                + body + "</body></html>";
    }

    @Test
    void writesTextThatCanBeReadAndSearched() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Pdf.of(page("<h1>Indeks 83,29</h1><p>Mutu <b>B</b> &#8211; é</p>")))) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            assertThat(text.getText(document)).contains("Indeks 83,29").contains("Mutu B – é");
            PDPage first = document.getPage(0);
            assertThat(Math.round(first.getMediaBox().getWidth())).isEqualTo(595);
            assertThat(Math.round(first.getMediaBox().getHeight())).isEqualTo(842);
        }
    }

    @Test
    void carriesItsFonts() throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"40\" viewBox=\"0 0 200 40\""
                + " font-family=\"'Plus Jakarta Sans Variable', 'Plus Jakarta Sans', sans-serif\"><title>t</title>"
                + "<text x=\"1\" y=\"20\">grafik</text></svg>";
        try (PDDocument document = Loader.loadPDF(Pdf.of(page("<p>satu <b>dua</b></p>" + svg)))) {
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name));
            }
            assertThat(fonts).hasSize(2).allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("PlusJakartaSans");
            });
        }
    }

    @Test
    void saysItsTitleAndLanguageAndStructure() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.of(page("<h1>Satu</h1>")))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Laporan SKM");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void drawsPicturesThatThePageHolds() {
        assertThat(Pdf.of(page("<img alt=\"titik\" src=\"" + DOT + "\"/>"))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | <img alt='x' src='@'/>",
                " | <img alt='x' src='@.svg'/>",
                " | <p style=\"background-image: url('@')\">x</p>",
                "\\@import url('@'); | <p>x</p>",
                "\\@font-face { font-family: f; src: url('@'); } | <p style='font-family: f'>x</p>",
            })
    void refusesWhateverIsNotInThePage(@Nullable String style, String body, @TempDir Path folder) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        Path file = Files.writeString(folder.resolve("rahasia"), "rahasia");
        try {
            for (String uri : List.of(
                    "http://localhost:" + server.getAddress().getPort() + "/x",
                    file.toUri().toString())) {
                assertThatThrownBy(() -> Pdf.of(page(named(style, uri), named(body, uri))))
                        .isInstanceOf(DocumentException.class)
                        .hasMessageContaining(uri);
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    private static String named(@Nullable String text, String uri) {
        return text == null ? "" : text.replace("\\@", "AT").replace("@", uri).replace("AT", "@");
    }

    @Test
    void fetchesNothingForAPictureInsideAPicture(@TempDir Path folder) throws IOException {
        String inner =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\""
                        + " height=\"9\" viewBox=\"0 0 9 9\"><image width=\"9\" height=\"9\" xlink:href=\""
                        + folder.toUri()
                        + "x.png\"/></svg>";
        assertThatThrownBy(() -> Pdf.of(page(inner))).isInstanceOf(DocumentException.class);
    }

    @Test
    void readsNoEntities() {
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + page("<p>&x;</p>");
        assertThatThrownBy(() -> Pdf.of(page)).isInstanceOf(DocumentException.class);
    }

    @Test
    void refusesAPageWithoutTitleOrLanguage() {
        assertThatThrownBy(() -> Pdf.of("<html lang=\"id\"><head></head><body/></html>"))
                .hasMessageContaining("title");
        assertThatThrownBy(() -> Pdf.of("<html><head><title>x</title></head><body/></html>"))
                .hasMessageContaining("lang");
        assertThatThrownBy(() -> Pdf.of(page("<p>tidak ditutup"))).isInstanceOf(DocumentException.class);
    }

    @Test
    void refusesWhatNobodyCouldRead() {
        assertThatThrownBy(() -> Pdf.of(page("x".repeat(Xhtml.MOST_CHARACTERS))))
                .hasMessageContaining("characters");
        assertThatThrownBy(() -> Pdf.of(page("<i/>".repeat(Xhtml.MOST_ELEMENTS))))
                .hasMessageContaining("elements");
        assertThatThrownBy(() -> Pdf.of(page("<p style=\"page-break-after: always\">x</p>".repeat(700))))
                .hasMessageContaining("pages");
    }
}
