package id.sembilan.report;

import static id.sembilan.report.ResultView.NRR_DECIMALS;
import static id.sembilan.report.ResultView.TERTIMBANG_DECIMALS;

import id.sembilan.report.ProcessingPage.Column;
import id.sembilan.report.ProcessingPage.Row;
import id.sembilan.report.ProcessingPage.Total;
import id.sembilan.report.ResultController.Place;
import id.sembilan.report.UnsurPage.Item;
import id.sembilan.scoring.Fraction;
import id.sembilan.scoring.Frekuensi;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.survey.AnswerRow;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Figures;
import id.sembilan.survey.Pertanyaan;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** The pages behind a figure: one unsur down to its answers, and the processing table of the annex. */
@Singleton
final class ResultDetails {
    private static final int ROWS = 100;
    private static final String BLANK = "–";

    /** Behind the number of a respondent whose device had an impossible time; explained above the table. */
    private static final String DOUBTFUL = " *";

    private final Figures figures;
    private final ResultView view;
    private final Messages messages;

    ResultDetails(Figures figures, ResultView view, Messages messages) {
        this.figures = figures;
        this.view = view;
        this.messages = messages;
    }

    Optional<UnsurPage> unsur(Place place, Hasil hasil, String kode) {
        return ResultView.find(hasil, kode).map(one -> {
            List<Item> items = items(place.figure(), one);
            return new UnsurPage(
                    place.frame(),
                    "/hasil?" + place.query().parameters(),
                    view.name(place.figure().range()),
                    view.subject(place.figure()),
                    kode,
                    one.unsur().nama(),
                    Formats.decimal(one.nilaiKonversi()),
                    one.mutu().name(),
                    ResultView.cssClass(one.mutu()),
                    messages.get("mutu." + ResultView.cssClass(one.mutu())),
                    items,
                    items.size() > 1,
                    Formats.decimal(one.nrr().round(NRR_DECIMALS)),
                    Formats.decimal(one.nrr().round(TERTIMBANG_DECIMALS)),
                    Formats.decimal(one.bobot().round(TERTIMBANG_DECIMALS)),
                    Formats.decimal(one.nrrTertimbang().round(TERTIMBANG_DECIMALS)));
        });
    }

    private List<Item> items(Figure figure, HasilUnsur one) {
        SortedMap<String, Frekuensi> butir =
                Optional.ofNullable(figure.tally().butir().get(one.unsur())).orElseThrow();
        return figure.kuesioner().pertanyaan().stream()
                .filter(question -> butir.containsKey(question.kode()))
                .map(question -> item(
                        question,
                        Optional.ofNullable(butir.get(question.kode())).orElse(Frekuensi.KOSONG)))
                .toList();
    }

    private Item item(Pertanyaan question, Frekuensi counts) {
        return new Item(
                question.kode(),
                question.teks(),
                ResultView.shares(counts),
                messages.get("unsur.hitung", counts.satu(), counts.dua(), counts.tiga(), counts.empat()),
                Formats.whole(counts.jumlah()),
                Formats.whole(counts.terisi()),
                counts.mean()
                        .map(mean -> Formats.decimal(mean.round(TERTIMBANG_DECIMALS)))
                        .orElse(BLANK));
    }

    ProcessingPage processing(Place place, Hasil hasil, int asked) {
        Figure figure = place.figure();
        int pages = Math.max(1, Math.toIntExact((hasil.responden() + ROWS - 1) / ROWS));
        int page = Math.clamp(asked, 1, pages);
        String link = "/hasil/pengolahan?" + place.query().parameters() + "&halaman=";
        List<Pertanyaan> questions = figure.kuesioner().pertanyaan().stream()
                .filter(question -> question.unsur().isPresent())
                .toList();
        return new ProcessingPage(
                place.frame(),
                "/hasil?" + place.query().parameters(),
                view.name(figure.range()),
                view.subject(figure),
                questions.stream().map(ResultDetails::column).toList(),
                rows(figure, questions, page),
                totals(figure, hasil, questions),
                Formats.decimal(hasil.ikm().nilai()),
                hasil.mutu().name(),
                Formats.whole(hasil.responden()),
                page,
                pages,
                page > 1 ? link + (page - 1) : null,
                page < pages ? link + (page + 1) : null);
    }

    private static Column column(Pertanyaan question) {
        return question.unsur()
                .map(unsur -> new Column(unsur.kode(), unsur.nama()))
                .orElseThrow();
    }

    private List<Row> rows(Figure figure, List<Pertanyaan> questions, int page) {
        List<Row> rows = new ArrayList<>();
        int number = (page - 1) * ROWS;
        for (AnswerRow row : figures.rows(figure, number, ROWS)) {
            number++;
            rows.add(new Row(
                    Formats.whole(number) + (row.clockDoubtful() ? DOUBTFUL : ""),
                    questions.stream()
                            .map(question -> Optional.ofNullable(row.jawaban().get(question.kode()))
                                    .map(nilai -> Integer.toString(nilai.angka()))
                                    .orElse(BLANK))
                            .toList()));
        }
        return rows;
    }

    List<Total> totals(Figure figure, Hasil hasil, List<Pertanyaan> questions) {
        List<Total> totals = new ArrayList<>();
        totals.add(items("pengolahan.jumlah", figure, questions, counts -> Formats.whole(counts.jumlah())));
        totals.add(items("pengolahan.terisi", figure, questions, counts -> Formats.whole(counts.terisi())));
        totals.add(items("pengolahan.rata", figure, questions, counts -> counts.mean()
                .map(mean -> Formats.decimal(mean.round(NRR_DECIMALS)))
                .orElse(BLANK)));
        totals.add(unsur("pengolahan.nrr", hasil, questions, one -> rounded(one.nrr(), NRR_DECIMALS)));
        totals.add(unsur("pengolahan.bobot", hasil, questions, one -> rounded(one.bobot(), TERTIMBANG_DECIMALS)));
        totals.add(unsur(
                "pengolahan.tertimbang", hasil, questions, one -> rounded(one.nrrTertimbang(), TERTIMBANG_DECIMALS)));
        return totals;
    }

    private Total items(String key, Figure figure, List<Pertanyaan> questions, Function<Frekuensi, String> text) {
        return new Total(
                messages.get(key),
                questions.stream()
                        .map(question -> text.apply(counts(figure, question)))
                        .toList());
    }

    private static Frekuensi counts(Figure figure, Pertanyaan question) {
        return question.unsur()
                .flatMap(unsur -> Optional.ofNullable(figure.tally().butir().get(unsur)))
                .flatMap(butir -> Optional.ofNullable(butir.get(question.kode())))
                .orElse(Frekuensi.KOSONG);
    }

    private Total unsur(String key, Hasil hasil, List<Pertanyaan> questions, Function<HasilUnsur, String> text) {
        return new Total(
                messages.get(key),
                questions.stream()
                        .map(question -> question.unsur()
                                .flatMap(unsur -> ResultView.find(hasil, unsur.kode()))
                                .map(text)
                                .orElse(BLANK))
                        .toList());
    }

    private static String rounded(Fraction fraction, int decimals) {
        return Formats.decimal(fraction.round(decimals));
    }
}
