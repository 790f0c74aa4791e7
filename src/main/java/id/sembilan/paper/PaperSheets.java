package id.sembilan.paper;

import id.sembilan.documents.NumberedSheets;
import id.sembilan.documents.Pdf;
import id.sembilan.office.Layanan;
import id.sembilan.office.Unit;
import id.sembilan.survey.Kuesioner;
import id.sembilan.survey.Pertanyaan;
import id.sembilan.survey.Pilihan;
import id.sembilan.survey.Profil;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpRequest;
import io.micronaut.views.handlebars.HandlebarsViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The kuesioner on paper: one sheet, front and back, for each respondent. */
@Singleton
final class PaperSheets {
    /** Above this many questions the letters must be smaller for two pages to hold them. */
    private static final int DENSE = 12;

    private static final String STYLE = "/assets/kertas-lembar.css";

    private final HandlebarsViewsRenderer<SheetPage, HttpRequest<?>> renderer;
    private final Profil profil;
    private final Messages messages;
    private final String style;

    PaperSheets(HandlebarsViewsRenderer<SheetPage, HttpRequest<?>> renderer, Profil profil, Messages messages) {
        this.renderer = renderer;
        this.profil = profil;
        this.messages = messages;
        style = read();
    }

    private static String read() {
        try (InputStream file = PaperSheets.class.getResourceAsStream(STYLE)) {
            return new String(Objects.requireNonNull(file, STYLE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] pdf(Unit unit, Kuesioner kuesioner, Layanan layanan, PaperBatch batch) {
        StringWriter xhtml = new StringWriter();
        try {
            renderer.render("kertas-lembar", page(unit, kuesioner, layanan, batch), null)
                    .writeTo(xhtml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return NumberedSheets.of(
                Pdf.of(xhtml.toString()),
                IntStream.rangeClosed(1, batch.printed())
                        .mapToObj(lembar -> messages.get("kertas.tanda", batch.nomor(), lembar))
                        .toList());
    }

    private SheetPage page(Unit unit, Kuesioner kuesioner, Layanan layanan, PaperBatch batch) {
        List<SheetPage.Question> questions = new ArrayList<>();
        for (String kode : batch.urutan()) {
            Pertanyaan question = kuesioner.pertanyaan(kode).orElseThrow();
            questions.add(new SheetPage.Question(
                    questions.size() + 1,
                    question.teks(),
                    question.pilihan().stream()
                            .sorted(Comparator.comparing(
                                    choice -> choice.nilai().angka()))
                            .map(PaperSheets::box)
                            .toList()));
        }
        return new SheetPage(
                style,
                unit.nama(),
                unit.sample(),
                messages.get("kertas.lembar.judul"),
                layanan.nama(),
                kuesioner.dasar(),
                questions.size() > DENSE,
                questions,
                profil.kelompok().stream().map(PaperSheets::group).toList());
    }

    private static SheetPage.Box box(Pilihan choice) {
        return new SheetPage.Box(choice.nilai().angka(), choice.teks());
    }

    private static SheetPage.Group group(Profil.Kelompok group) {
        List<SheetPage.Option> options = new ArrayList<>();
        for (Profil.Isi choice : group.pilihan()) {
            options.add(new SheetPage.Option(letter(options.size()), choice.teks()));
        }
        return new SheetPage.Group(group.judul(), options);
    }

    /** What is printed before a choice of the profile, and keyed for it. */
    static String letter(int index) {
        return String.valueOf((char) ('a' + index));
    }
}
