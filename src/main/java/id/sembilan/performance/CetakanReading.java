package id.sembilan.performance;

import id.sembilan.budget.AnggaranReading;
import id.sembilan.budget.Serapan;
import id.sembilan.office.Unit;
import id.sembilan.performance.CetakanStore.Kept;
import id.sembilan.performance.Dinilai.Putusan;
import id.sembilan.scoring.Fraction;
import id.sembilan.scoring.Hasil;
import id.sembilan.storage.Reader;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figure;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.web.Messages;
import id.sembilan.web.Terbilang;
import jakarta.inject.Singleton;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Printed figures of a year, each held against what is computed here. */
@Singleton
final class CetakanReading {
    static final String TERBILANG = "terbilang";

    private final CetakanStore store;
    private final KinerjaReading kinerja;
    private final PeriodeReading periods;
    private final AnggaranReading budgets;
    private final Reader reader;
    private final Messages messages;

    CetakanReading(
            CetakanStore store,
            KinerjaReading kinerja,
            PeriodeReading periods,
            AnggaranReading budgets,
            Reader reader,
            Messages messages) {
        this.store = store;
        this.kinerja = kinerja;
        this.periods = periods;
        this.budgets = budgets;
        this.reader = reader;
        this.messages = messages;
    }

    /**
     * A year of them.
     *
     * @param hitungan every figure that a print can be entered for
     */
    record TahunCetakan(List<Hitungan> hitungan, List<Butir> butir) {
        /** One print. */
        record Butir(String id, Dinilai dinilai) {}
    }

    public TahunCetakan of(Unit unit, int tahun) {
        List<Kept> kept = reader.read(reads -> store.all(reads, unit.id(), tahun));
        List<Tercetak> printed = kept.stream().map(Kept::tercetak).toList();
        List<Hitungan> figures = figures(unit, tahun, printed);
        return new TahunCetakan(
                figures,
                kept.stream()
                        .map(one -> new TahunCetakan.Butir(one.id(), judged(one.tercetak(), figures)))
                        .toList());
    }

    List<Hitungan> figures(Unit unit, int tahun, List<Tercetak> printed) {
        Optional<Figure> survey = survey(unit, tahun);
        Optional<Hasil> hasil = survey.flatMap(Figure::hasil);
        Map<String, Fraction> weights = hasil.map(some ->
                        HitunganSurvei.otherWeights(some, survey.orElseThrow().tally()))
                .orElse(Map.of());
        List<Hitungan> all = new ArrayList<>();
        kinerja.of(unit, tahun).ifPresent(year -> {
            all.addAll(new HitunganKinerja(messages, year, printed, weights).all());
            all.addAll(new HitunganUang(messages, year, printed).all());
        });
        all.addAll(new HitunganAnggaran(messages, budgets.of(unit, tahun)).all());
        hasil.ifPresent(some -> all.addAll(
                new HitunganSurvei(messages, some, survey.orElseThrow().tally(), printed).all()));
        return all;
    }

    private Optional<Figure> survey(Unit unit, int tahun) {
        return periods.byRange(unit, DayRange.of(Year.of(tahun)))
                .map(one -> periods.figures(unit, one).figure());
    }

    Dinilai judged(Tercetak printed, List<Hitungan> figures) {
        if (printed.kunci().equals(TERBILANG)) {
            String name = messages.get("cetakan.nama.terbilang");
            return printed.uang()
                    .map(Serapan::anggaran)
                    .map(digits -> CetakanCheck.amount(printed, name, digits, Terbilang.rupiah(digits)))
                    .orElseGet(() -> new Dinilai(printed, name, Putusan.BELUM, Optional.empty(), Optional.empty()));
        }
        return figures.stream()
                .filter(one -> one.kunci().equals(printed.kunci()))
                .findFirst()
                .map(one -> CetakanCheck.check(printed, one))
                .orElseGet(() -> new Dinilai(
                        printed,
                        messages.get("cetakan.nama.hilang"),
                        Putusan.BELUM,
                        Optional.empty(),
                        Optional.empty()));
    }
}
