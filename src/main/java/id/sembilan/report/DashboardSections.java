package id.sembilan.report;

import id.sembilan.followup.TindakLanjut;
import id.sembilan.followup.TindakLanjutReading;
import id.sembilan.report.DashboardPage.Action;
import id.sembilan.report.DashboardPage.Line;
import id.sembilan.report.DashboardPage.Part;
import id.sembilan.report.DashboardPage.Quote;
import id.sembilan.report.DashboardPage.Rate;
import id.sembilan.report.DashboardPage.Section;
import id.sembilan.report.DashboardQuery.Filter;
import id.sembilan.report.DashboardQuery.Kind;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Figures.Choices;
import id.sembilan.survey.ResponseRate;
import id.sembilan.survey.SaranReading;
import id.sembilan.survey.Slices;
import id.sembilan.survey.Slices.By;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands below the charts: parts of the office, receipts, suggestions, open actions. */
@Singleton
final class DashboardSections {
    private static final int MOST_SARAN = 30;
    private static final int MOST_PERIODS = 3;

    private final DashboardFigures figures;
    private final DashboardWords words;
    private final Slices slices;
    private final SaranReading saran;
    private final ResponseRate rates;
    private final TindakLanjutReading actions;
    private final Messages messages;

    DashboardSections(
            DashboardFigures figures,
            DashboardWords words,
            Slices slices,
            SaranReading saran,
            ResponseRate rates,
            TindakLanjutReading actions,
            Messages messages) {
        this.figures = figures;
        this.words = words;
        this.slices = slices;
        this.saran = saran;
        this.rates = rates;
        this.actions = actions;
        this.messages = messages;
    }

    /** Only for the whole office: parts of a part are soon one person. */
    List<Section> parts(Choices choices, DashboardQuery query) {
        if (query.filter().kind() != Kind.SEMUA) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        sections.add(layanan(choices, query));
        sections.add(sliced(choices, query, By.LOKET, Kind.LOKET));
        sections.add(sliced(choices, query, By.KANAL, Kind.KANAL));
        sections.add(sliced(choices, query, By.DIBANTU, Kind.SEMUA));
        return sections.stream().filter(one -> !one.parts().isEmpty()).toList();
    }

    private Section layanan(Choices choices, DashboardQuery query) {
        List<Part> parts = choices.layanan().stream()
                .map(one -> {
                    DashboardQuery own = query.by(new Filter(Kind.LAYANAN, one.id()));
                    return part(one.nama(), figures.figure(choices.unit(), own), own);
                })
                .toList();
        return new Section("layanan", messages.get("dasbor.layanan"), messages.get("dasbor.layanan.arti"), parts);
    }

    private Section sliced(Choices choices, DashboardQuery query, By by, Kind kind) {
        List<Part> parts = new ArrayList<>();
        Map<String, Figure> found =
                slices.figures(choices.unit(), query.range(), query.kuesioner().orElseThrow(), by);
        found.forEach((key, figure) -> {
            boolean leads = kind != Kind.SEMUA && !key.isEmpty();
            parts.add(part(
                    figures.label(choices.unit(), by, key), figure, leads ? query.by(new Filter(kind, key)) : null));
        });
        return switch (by) {
            case LOKET ->
                new Section("loket", messages.get("dasbor.loket"), messages.get("dasbor.belahan.arti"), parts);
            case KANAL ->
                new Section("kanal", messages.get("dasbor.kanal"), messages.get("dasbor.belahan.arti"), parts);
            case DIBANTU ->
                new Section("dibantu", messages.get("dasbor.dibantu"), messages.get("dasbor.dibantu.arti"), parts);
        };
    }

    private Part part(String label, Figure figure, @Nullable DashboardQuery query) {
        return new Part(
                label,
                query == null || figure.shown().isEmpty() ? null : "/dasbor?" + query.parameters(),
                figure.shown()
                        .map(hasil -> Formats.decimal(hasil.ikm().nilai()))
                        .orElse("–"),
                figure.shown().map(hasil -> hasil.mutu().name()).orElse(null),
                figure.shown().map(hasil -> ResultView.cssClass(hasil.mutu())).orElse(null),
                words.note(figure));
    }

    /** Visits with a receipt, and how many of them were answered; each way of answering apart. */
    @Nullable
    Rate rate(Choices choices, DashboardQuery query, Figure figure) {
        if (query.filter().kind() != Kind.SEMUA || figure.shown().isEmpty()) {
            return null;
        }
        List<Line> kanal = rates.byKanal(figure).entrySet().stream()
                .map(one -> new Line(messages.get("kanal." + one.getKey()), List.of(number(one.getValue()))))
                .toList();
        return new Rate(
                rates.of(choices.unit(), query.range())
                        .map(rate -> messages.get(
                                "dasbor.tanda",
                                Formats.whole(rate.answered()),
                                Formats.whole(rate.issued()),
                                Formats.decimal(rate.percent())))
                        .orElse(null),
                kanal);
    }

    private String number(long n) {
        return n < Figure.AT_LEAST ? messages.get("dasbor.tanda.sedikit", Figure.AT_LEAST) : Formats.whole(n);
    }

    /** Not of a loket or kanal: what people write says more than a choice. */
    List<Quote> saran(DashboardQuery query, Figure figure) {
        return query.filter().kind() == Kind.SEMUA || query.filter().kind() == Kind.LAYANAN
                ? saran.of(figure, MOST_SARAN).stream().map(this::quote).toList()
                : List.of();
    }

    private Quote quote(SaranReading.Saran one) {
        List<String> about = new ArrayList<>();
        about.add(one.month().map(Formats::month).orElseGet(() -> messages.get("dasbor.saran.tanpa_bulan")));
        one.loket().ifPresent(about::add);
        return new Quote(one.teks(), String.join(" · ", about));
    }

    /** What was decided after the latest sealed periods and is not done yet. */
    List<Action> actions(Choices choices) {
        return actions.sealed(choices.unit()).stream()
                .limit(MOST_PERIODS)
                .flatMap(periode -> actions.of(choices.unit(), periode).outcomes().stream())
                .map(TindakLanjutReading.Outcome::action)
                .filter(one -> one.status() != TindakLanjut.Status.SELESAI)
                .map(one -> new Action(
                        one.kegiatan(),
                        one.unsur().nama(),
                        one.penanggungJawab(),
                        one.waktu().text(messages),
                        messages.get("rtl.status." + one.status().kode())))
                .toList();
    }
}
