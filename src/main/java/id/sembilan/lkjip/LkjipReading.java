package id.sembilan.lkjip;

import id.sembilan.budget.AnggaranReading;
import id.sembilan.followup.TindakLanjutReading;
import id.sembilan.office.Unit;
import id.sembilan.performance.EfisiensiReading;
import id.sembilan.performance.KinerjaReading;
import id.sembilan.performance.KinerjaTahun;
import id.sembilan.performance.LkjipLampiranKeeping;
import id.sembilan.performance.Naskah;
import id.sembilan.performance.NaskahKeeping;
import id.sembilan.performance.Pejabat.Peran;
import id.sembilan.performance.PejabatReading;
import id.sembilan.performance.RenstraReading;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeReading;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads everything that the LKjIP of a year needs, once. */
@Singleton
final class LkjipReading {
    private static final int YEARS = 5;

    private final ShippedSusunan outlines;
    private final NaskahKeeping keeping;
    private final PeriodeReading periods;
    private final TindakLanjutReading actions;
    private final KinerjaReading kinerja;
    private final AnggaranReading budgets;
    private final EfisiensiReading efficiency;
    private final RenstraReading plans;
    private final PejabatReading officials;
    private final LkjipLampiranKeeping annexes;
    private final Clock clock;
    private final Drafts drafts;

    LkjipReading(
            ShippedSusunan outlines,
            NaskahKeeping keeping,
            PeriodeReading periods,
            TindakLanjutReading actions,
            KinerjaReading kinerja,
            AnggaranReading budgets,
            EfisiensiReading efficiency,
            RenstraReading plans,
            PejabatReading officials,
            LkjipLampiranKeeping annexes,
            Clock clock,
            Drafts drafts) {
        this.outlines = outlines;
        this.keeping = keeping;
        this.periods = periods;
        this.actions = actions;
        this.kinerja = kinerja;
        this.budgets = budgets;
        this.efficiency = efficiency;
        this.plans = plans;
        this.officials = officials;
        this.annexes = annexes;
        this.clock = clock;
        this.drafts = drafts;
    }

    LkjipData read(Unit unit, int tahun) {
        Map<String, Naskah> texts = keeping.all(unit, tahun);
        Map<String, String> before = keeping.before(unit, tahun);
        Kerangka outline = susunan(unit, tahun);
        Bahan bahan = bahan(unit, tahun, Identitas.of(texts, before));
        Map<String, List<Ruas>> places = new HashMap<>();
        outline.all()
                .forEach(one -> places.put(
                        one.id(),
                        drafts.of(bahan, outline, one).stream()
                                .map(draft -> place(draft, texts, before))
                                .toList()));
        return new LkjipData(bahan, outline, places);
    }

    private static Ruas place(Drafts.Draft draft, Map<String, Naskah> texts, Map<String, String> before) {
        return new Ruas(
                draft.kunci(),
                draft.nama(),
                Drafts.lasting(draft, before),
                draft.angka(),
                draft.tetap() && before.containsKey(draft.kunci()),
                Optional.ofNullable(texts.get(draft.kunci())));
    }

    /** The office's arrangement of this year or of the last one before it. */
    Kerangka susunan(Unit unit, int tahun) {
        return keeping.susunan(unit, tahun)
                .flatMap(order -> outlines.byKode(order.kode()).map(shipped -> shipped.arranged(order)))
                .orElseGet(() -> outlines.all().getFirst());
    }

    private Bahan bahan(Unit unit, int tahun, Identitas identity) {
        Optional<Periode> year = periods.byRange(unit, DayRange.of(Year.of(tahun)));
        Optional<KinerjaTahun> performance = kinerja.of(unit, tahun);
        return new Bahan(
                unit,
                tahun,
                identity,
                performance,
                performance.map(one -> plans.targets(one.renstra())).orElseGet(Map::of),
                Optional.of(budgets.of(unit, tahun)).filter(one -> !one.isEmpty()),
                budgets.upTo(unit, tahun, YEARS),
                efficiency.of(unit, tahun),
                year.map(one -> periods.figures(unit, one)),
                year.map(one -> actions.of(unit, one)),
                officials.on(unit, Peran.CAMAT, identity.tanggal().orElseGet(() -> unit.day(clock.instant()))),
                annexes.all(unit, tahun));
    }
}
