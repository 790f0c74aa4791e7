package id.sembilan.report;

import id.sembilan.report.PublicationPage.Bar;
import id.sembilan.report.PublicationPage.Group;
import id.sembilan.report.PublicationPage.Result;
import id.sembilan.report.PublicationPage.Value;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.survey.Figure;
import id.sembilan.survey.RangeText;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a published result as the texts of its page and its poster. */
@Singleton
final class PublicationView {
    private static final BigDecimal LOWEST = new BigDecimal("25");
    private static final int SEAL_SHOWN = 16;

    private static final Set<String> ON_POSTER = Set.of("jenis_kelamin", "pendidikan");

    private final ResultCharts charts;
    private final ResultView view;
    private final SupersededText superseded;
    private final Messages messages;

    PublicationView(ResultCharts charts, ResultView view, SupersededText superseded, Messages messages) {
        this.charts = charts;
        this.view = view;
        this.superseded = superseded;
        this.messages = messages;
    }

    Result result(PublishedResult one, boolean picture) {
        Figure figure = one.figures().figure();
        Hasil hasil = one.hasil();
        String css = ResultView.cssClass(hasil.mutu());
        return new Result(
                figure.unit().nama(),
                figure.unit().sample(),
                view.name(figure.range()),
                "/publikasi/" + RangeText.of(figure.range()),
                "/publications/" + RangeText.of(figure.range()),
                Formats.decimal(hasil.ikm().nilai()),
                hasil.mutu().name(),
                css,
                messages.get("mutu." + css),
                Formats.whole(hasil.responden()),
                hasil.bobot().text(figure.kuesioner().unsur().size()),
                messages.get(
                        "publikasi.versi",
                        one.publication().seal().versi(),
                        Formats.day(figure.unit().day(one.publication().seal().sealedAt()))),
                one.publication().seal().submissionHash().substring(0, SEAL_SHOWN),
                one.figures()
                        .superseded()
                        .map(before -> superseded.of(before, figure.unit()))
                        .orElse(null),
                one.figures()
                        .rekap()
                        .map(source -> messages.get("publikasi.rekap", source))
                        .orElse(null),
                messages.get(
                        one.figures().rekap().isPresent() ? "publikasi.dasar.rekap" : "publikasi.dasar",
                        hasil.bobot().text(figure.kuesioner().unsur().size())),
                hasil.unsur().stream().map(PublicationView::bar).toList(),
                layanan(one),
                one.profil().stream().map(PublicationView::group).toList(),
                one.actions().stream()
                        .map(action -> new Value(
                                action.unsur().nama(),
                                action.kegiatan(),
                                action.waktu().text(messages) + ", "
                                        + messages.get(
                                                "rtl.status." + action.status().kode())))
                        .toList(),
                one.trend().stream()
                        .map(year -> new Value(
                                year.tahun().toString(),
                                Formats.decimal(year.nilai()),
                                messages.get(year.dihitung() ? "publikasi.dihitung" : "publikasi.terbit")))
                        .toList(),
                chart(hasil, picture));
    }

    private ResultPage.@Nullable Picture chart(Hasil hasil, boolean picture) {
        return picture ? charts.unsur(hasil) : null;
    }

    private List<Value> layanan(PublishedResult one) {
        List<Value> rows = new ArrayList<>();
        for (Figure figure : one.layanan()) {
            figure.hasil()
                    .ifPresent(hasil -> rows.add(new Value(
                            view.subject(figure),
                            Formats.decimal(hasil.ikm().nilai()) + " " + hasil.mutu(),
                            Formats.whole(hasil.responden()))));
        }
        if (one.merged() > 0) {
            rows.add(new Value(messages.get("publikasi.layanan.gabung"), "–", Formats.whole(one.merged())));
        }
        return rows;
    }

    private static Group group(ProfilTable.Group group) {
        return new Group(
                group.judul(),
                ON_POSTER.contains(group.kode()),
                group.rows().stream()
                        .map(row -> new Value(row.label(), Formats.whole(row.n()), ""))
                        .toList());
    }

    private static Bar bar(HasilUnsur one) {
        BigDecimal way = one.nilaiKonversi().subtract(LOWEST).max(BigDecimal.ZERO);
        int width = way.multiply(new BigDecimal(4))
                .divide(new BigDecimal(3), RoundingMode.HALF_UP)
                .intValue();
        return new Bar(
                one.unsur().kode(),
                one.unsur().nama(),
                Formats.decimal(one.nilaiKonversi()),
                one.mutu().name(),
                ResultView.cssClass(one.mutu()),
                Math.max(1, width));
    }
}
