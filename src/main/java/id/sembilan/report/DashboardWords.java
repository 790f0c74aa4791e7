package id.sembilan.report;

import id.sembilan.report.DashboardPage.Fact;
import id.sembilan.report.DashboardPage.Now;
import id.sembilan.report.DashboardPage.Sentence;
import id.sembilan.report.DashboardPage.Version;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Slices;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import id.sembilan.web.Ranges;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes figures as the sentences of the dashboard; computes nothing itself. */
@Singleton
final class DashboardWords {
    private final Messages messages;

    DashboardWords(Messages messages) {
        this.messages = messages;
    }

    /** A change is called a rise or a fall only beyond the margins of both; no answers are no index. */
    Sentence sentence(Figure now, Optional<Figure> before, String subject) {
        Optional<Hasil> hasil = now.shown();
        if (hasil.isEmpty()) {
            return new Sentence(nothing(now), null, null);
        }
        String what = about(now, subject);
        String ikm = Formats.decimal(hasil.get().ikm().nilai());
        String mutu = hasil.get().mutu().name();
        Optional<Change> change = before.flatMap(old -> Change.between(old, now));
        String first = change.isEmpty()
                ? messages.get("dasbor.kalimat.satu", what, ikm, mutu)
                : messages.get(
                        "dasbor.kalimat." + change.get().direction().kode(),
                        what,
                        ikm,
                        mutu,
                        name(before.orElseThrow()),
                        Formats.decimal(change.get().by().abs()));
        return new Sentence(first, weakest(hasil.get()), isFew(now) ? care(now) : null);
    }

    private String about(Figure now, String subject) {
        return subject.isEmpty() ? name(now) : messages.get("dasbor.kalimat.untuk", name(now), subject);
    }

    private String nothing(Figure now) {
        long known = Math.max(now.waiting(), now.tally().responden());
        return known == 0
                ? messages.get("dasbor.kalimat.kosong", name(now))
                : messages.get("dasbor.kalimat.kurang", name(now), Integer.toString(Figure.AT_LEAST));
    }

    private String weakest(Hasil hasil) {
        HasilUnsur lowest = hasil.terendah().getFirst();
        return messages.get("dasbor.kalimat.terlemah", lowest.unsur().nama(), Formats.decimal(lowest.nilaiKonversi()));
    }

    private String care(Figure now) {
        return messages.get("dasbor.kalimat.sedikit", Formats.whole(now.tally().responden()));
    }

    static boolean isFew(Figure figure) {
        return figure.tally().responden() < ResultCharts.FEW;
    }

    @Nullable
    Now now(Figure figure) {
        return figure.shown()
                .map(hasil -> new Now(
                        name(figure),
                        Formats.decimal(hasil.ikm().nilai()),
                        hasil.mutu().name(),
                        ResultView.cssClass(hasil.mutu()),
                        messages.get("mutu." + ResultView.cssClass(hasil.mutu())),
                        Formats.whole(hasil.responden()),
                        figure.margin().map(Formats::decimal).orElse(null),
                        isFew(figure)))
                .orElse(null);
    }

    List<Fact> facts(Figure now, Optional<Figure> before, Optional<Figure> year) {
        List<Fact> facts = new ArrayList<>();
        year.ifPresent(figure ->
                facts.add(new Fact(messages.get("dasbor.fakta.tahun", name(figure)), value(figure), note(figure))));
        before.ifPresent(figure -> facts.add(
                new Fact(messages.get("dasbor.fakta.banding", name(figure)), value(figure), moved(figure, now))));
        return facts;
    }

    private String moved(Figure before, Figure now) {
        return Change.between(before, now)
                .map(change ->
                        messages.get("dasbor.fakta.ubah." + change.direction().kode(), ResultView.signed(change.by())))
                .orElseGet(() -> note(before));
    }

    /** No data is neither 0 nor D. */
    String value(Figure figure) {
        return figure.shown()
                .map(hasil -> Formats.decimal(hasil.ikm().nilai()) + " " + hasil.mutu())
                .orElse("–");
    }

    String note(Figure figure) {
        if (figure.shown().isEmpty()) {
            return messages.get("dasbor.fakta.kosong");
        }
        String n = Formats.whole(figure.tally().responden());
        return figure.margin()
                .map(margin -> messages.get("dasbor.fakta.margin", Formats.decimal(margin), n))
                .orElseGet(() -> messages.get("hasil.dari", n));
    }

    Version version(Figure figure, String href) {
        return new Version(figure.kuesioner().id().toString(), value(figure), note(figure), href);
    }

    /** What a range that begins or ends within a month leaves out of a slice. */
    Optional<String> partial(DayRange range) {
        Optional<DayRange> whole = Slices.whole(range);
        if (whole.filter(range::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(whole.map(months ->
                        messages.get("dasbor.belahan.utuh", Ranges.name(messages, months.from(), months.lastDay())))
                .orElseGet(() -> messages.get("dasbor.belahan.tidak_utuh")));
    }

    String name(Figure figure) {
        return Ranges.name(messages, figure.range().from(), figure.range().lastDay());
    }
}
