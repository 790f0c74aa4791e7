package id.sembilan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.documents.Outline.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page numbers that Word shows before anybody updates them, against where LibreOffice puts things. */
class PageNumbersTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void areRightInLibreOffice(long seed, @TempDir Path folder) throws Exception {
        Report report = Samples.report(seed);
        ReportPdf pdf = ReportPdf.of(report);
        byte[] docx = Docx.of(report, pdf);
        byte[] printed = Office.print(docx, folder);
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        List<String> pages = pages(printed);
        for (Entry entry : Outline.of(report).entries()) {
            if (entry.text().contains("Judul Ke")) {
                String key = entry.text().replaceAll("(?s).*(Judul Ke\\d+ ).*", "$1");
                expected.put(key, pdf.pages().get(entry.anchor()));
                found.put(key, page(pages, key));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    /** The printed number of the last page that says it: the first one is in a list. */
    private static String page(List<String> pages, String text) {
        for (int i = pages.size() - 1; i >= 0; i--) {
            if (pages.get(i).contains(text)) {
                return pages.get(i).strip().replaceAll("(?s).*\\s", "");
            }
        }
        return "";
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
