package id.sembilan.report;

import id.sembilan.documents.Pdf;
import id.sembilan.documents.PdfImage;
import id.sembilan.report.PublicationPage.Result;
import id.sembilan.report.PublicationPage.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.views.handlebars.HandlebarsViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The result as a poster for the wall and a picture for the telephone; each is drawn once and kept. */
@Singleton
final class PublicationPoster {
    private static final String STYLE = "/assets/publikasi-poster.css";
    private static final int KEPT = 12;

    /** What one page has room for; the public page has all. */
    private static final int MOST_LAYANAN = 8;

    private static final int MOST_ACTIONS = 2;

    /** A length of the style in points of an A4 page; an A3 page is the root of two as large. */
    private static final Pattern UNIT = Pattern.compile("([0-9.]+)u\\b");

    private final HandlebarsViewsRenderer<Poster, HttpRequest<?>> renderer;
    private final PublicationView view;
    private final String style;
    private final Map<String, byte[]> drawn = new LinkedHashMap<>();

    PublicationPoster(HandlebarsViewsRenderer<Poster, HttpRequest<?>> renderer, PublicationView view) {
        this.renderer = renderer;
        this.view = view;
        style = StyleText.of(STYLE);
    }

    /** What it is printed on. */
    enum Size {
        A4("210mm 297mm", "1"),
        A3("297mm 420mm", "1.4142"),
        /** Four by five, as social media show it upright. */
        GAMBAR("210mm 262.5mm", "1");

        private static final int PIXELS = 1_080;

        private final String page;
        private final BigDecimal scale;

        Size(String page, String scale) {
            this.page = page;
            this.scale = new BigDecimal(scale);
        }
    }

    /** What the template may see. */
    record Poster(String style, boolean small, Result result, List<Value> layanan, List<Value> actions) {}

    byte[] of(PublishedResult one, Size size) {
        String key = one.publication().seal().id() + size;
        synchronized (drawn) {
            byte[] known = drawn.get(key);
            if (known == null) {
                known = draw(one, size);
                drawn.put(key, known);
                if (drawn.size() > KEPT) {
                    drawn.remove(drawn.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    private byte[] draw(PublishedResult one, Size size) {
        StringWriter xhtml = new StringWriter();
        Result result = view.result(one, false);
        Poster poster = new Poster(
                style(size),
                size == Size.GAMBAR,
                result,
                result.layanan().stream().limit(MOST_LAYANAN).toList(),
                result.actions().stream().limit(MOST_ACTIONS).toList());
        try {
            renderer.render("publikasi-poster", poster, null).writeTo(xhtml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] pdf = Pdf.of(xhtml.toString());
        return size == Size.GAMBAR ? PdfImage.of(pdf, Size.PIXELS) : pdf;
    }

    private String style(Size size) {
        return "@page { size: " + size.page + "; margin: 0 }\n"
                + UNIT.matcher(style)
                        .replaceAll(found -> new BigDecimal(found.group(1))
                                        .multiply(size.scale)
                                        .setScale(2, RoundingMode.HALF_UP)
                                + "pt");
    }
}
