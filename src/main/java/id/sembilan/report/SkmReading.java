package id.sembilan.report;

import id.sembilan.followup.TindakLanjutReading;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.Nilai;
import id.sembilan.survey.AnswerRow;
import id.sembilan.survey.Figures;
import id.sembilan.survey.LaporanKeeping;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeFigures;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Reads everything that a report needs, once. */
@Singleton
final class SkmReading {
    /** Beyond this a printed table of all respondents takes longer to lay out than anybody waits, and nobody reads it. */
    static final int MOST_ROWS = 1_000;

    private final PeriodeReading periods;
    private final Figures figures;
    private final TindakLanjutReading actions;
    private final LaporanKeeping keeping;
    private final ResultView view;
    private final Messages messages;

    SkmReading(
            PeriodeReading periods,
            Figures figures,
            TindakLanjutReading actions,
            LaporanKeeping keeping,
            ResultView view,
            Messages messages) {
        this.periods = periods;
        this.figures = figures;
        this.actions = actions;
        this.keeping = keeping;
        this.view = view;
        this.messages = messages;
    }

    /** Nothing where no answer may show. */
    Optional<SkmData> read(Unit unit, Periode periode) {
        PeriodeFigures period = periods.figures(unit, periode);
        return period.figure()
                .hasil()
                .map(hasil -> new SkmData(
                        unit,
                        period,
                        hasil,
                        words(period, hasil),
                        periods.saran(unit, periode),
                        periods.trend(unit, Year.from(periode.range().lastDay())),
                        rows(period, hasil),
                        actions.of(unit, periode),
                        actions.previous(unit, periode).map(before -> actions.of(unit, before)),
                        total(period, hasil)));
    }

    private List<SortedMap<String, Nilai>> rows(PeriodeFigures period, Hasil hasil) {
        return period.rekap().isPresent() || hasil.responden() > MOST_ROWS
                ? List.of()
                : figures.rows(period.figure(), 0, Math.toIntExact(hasil.responden())).stream()
                        .map(AnswerRow::jawaban)
                        .toList();
    }

    /** Every answer says whether somebody helped. */
    private static long total(PeriodeFigures period, Hasil hasil) {
        long counted = period.profil().getOrDefault("dibantu", Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return counted == 0 ? hasil.responden() : counted;
    }

    /** The office's own words of this period, those that last from an earlier one, or ours. */
    private SkmWords words(PeriodeFigures period, Hasil hasil) {
        Map<String, String> texts = texts(period, hasil);
        texts.putAll(keeping.texts(period.periode()));
        return new SkmWords(texts);
    }

    /** What a report of the period says if the office writes nothing for it. */
    SkmWords standing(SkmData data) {
        return new SkmWords(texts(data.period(), data.hasil()));
    }

    private Map<String, String> texts(PeriodeFigures period, Hasil hasil) {
        Map<String, String> texts = new HashMap<>();
        Map<String, String> last = keeping.last(period.figure().unit(), period.periode());
        for (SkmText text : SkmText.values()) {
            texts.put(text.name(), text.begun() ? ours(text, period, hasil) : "");
            if (text.lasting() && last.containsKey(text.name())) {
                texts.put(text.name(), last.getOrDefault(text.name(), ""));
            }
        }
        for (HasilUnsur one : hasil.terendah()) {
            texts.put(
                    SkmReport.ANALISIS + one.unsur().kode(),
                    analysis(one, hasil.unsur().size()));
        }
        return texts;
    }

    private String analysis(HasilUnsur one, int all) {
        return messages.get(
                "laporan.analisis.awal",
                one.unsur().nama(),
                Formats.decimal(one.nilaiKonversi()),
                one.mutu().name(),
                Integer.toString(one.peringkat()),
                Integer.toString(all));
    }

    /** What was not asked on our screens is not said to have been. */
    private static String source(PeriodeFigures period) {
        boolean imported =
                period.profil().getOrDefault("kanal", Map.of()).keySet().equals(Set.of("impor"));
        return imported || period.rekap().isPresent() ? ".berkas" : "";
    }

    private String ours(SkmText text, PeriodeFigures period, Hasil hasil) {
        List<HasilUnsur> low = hasil.terendah();
        Periode periode = period.periode();
        return messages.get(
                "laporan.bawaan." + text.name() + (text.ofOurScreens() ? source(period) : ""),
                period.figure().unit().nama(),
                view.name(periode.range()),
                Formats.whole(hasil.responden()),
                Formats.decimal(hasil.ikm().nilai()),
                hasil.mutu().name(),
                messages.get("mutu." + ResultView.cssClass(hasil.mutu())),
                name(low, 0),
                name(low, 1),
                name(low, 2),
                hasil.tertinggi().getFirst().unsur().nama(),
                Integer.toString(periode.range().until().getYear()));
    }

    private static String name(List<HasilUnsur> unsur, int at) {
        return at < unsur.size() ? unsur.get(at).unsur().nama() : SkmTables.BLANK;
    }
}
