package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.survey.Figures.Query;
import id.sembilan.survey.SealContent.Part;
import jakarta.inject.Singleton;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The periods for reports, publication and exports: what is sealed comes from its seal, what is open from the tally. */
@Singleton
public final class PeriodeReading {
    private static final int TREND_YEARS = 5;

    private final OfficeStore offices;
    private final PeriodeStore periodes;
    private final SealStore seals;
    private final SealGathering gathering;
    private final LateAnswerStore late;
    private final PopulasiStore populasi;
    private final RekapStore rekaps;
    private final IkmTerbitStore published;
    private final SubmissionStore submissions;
    private final Figures figures;
    private final Reader reader;

    PeriodeReading(
            OfficeStore offices,
            PeriodeStore periodes,
            SealStore seals,
            SealGathering gathering,
            LateAnswerStore late,
            PopulasiStore populasi,
            RekapStore rekaps,
            IkmTerbitStore published,
            SubmissionStore submissions,
            Figures figures,
            Reader reader) {
        this.offices = offices;
        this.periodes = periodes;
        this.seals = seals;
        this.gathering = gathering;
        this.late = late;
        this.populasi = populasi;
        this.rekaps = rekaps;
        this.published = published;
        this.submissions = submissions;
        this.figures = figures;
        this.reader = reader;
    }

    /** All periods, the latest first. */
    public List<Periode> all(Unit unit) {
        return reader.read(reads -> periodes.all(reads, unit.id()));
    }

    public Optional<Periode> byRange(Unit unit, DayRange range) {
        return reader.read(reads -> periodes.byRange(reads, unit.id(), range));
    }

    public Optional<Periode> byId(String id) {
        return reader.read(reads -> periodes.byId(reads, id));
    }

    /** All versions of a period, the latest first, also those that were only proposed or rejected. */
    public List<Seal> versions(Periode periode) {
        return reader.read(reads -> seals.all(reads, periode.id())).stream()
                .map(SealStore.Kept::seal)
                .toList();
    }

    public PeriodeFigures figures(Unit unit, Periode periode) {
        return reader.read(reads -> figures(reads, unit, periode));
    }

    private PeriodeFigures figures(Reads reads, Unit unit, Periode periode) {
        Optional<SealStore.Kept> kept = seals.effective(reads, periode.id());
        SealContent content = kept.map(SealStore.Kept::content).orElseGet(() -> gathering
                .gather(reads, unit, periode, Membership.now(unit.id(), periode.range()))
                .content());
        return new PeriodeFigures(
                periode,
                JenisPeriode.of(periode.range()),
                kept.map(SealStore.Kept::seal),
                seals.superseded(reads, periode.id()),
                figures.figure(reads, unit, new Query(periode.range(), Optional.empty(), Optional.empty())),
                perLayanan(reads, unit, periode, content),
                sampel(reads, unit, periode, content),
                content.profil(),
                late.late(reads, unit.id(), periode.range()),
                content.isRekap() ? rekaps.ofPeriode(reads, periode.id()).map(Rekap::source) : Optional.empty());
    }

    private List<Figure> perLayanan(Reads reads, Unit unit, Periode periode, SealContent content) {
        return content.kuesioner().stream()
                .limit(1)
                .flatMap(part -> part.layanan().stream())
                .map(one -> figures.figure(
                        reads, unit, new Query(periode.range(), Optional.of(one.id()), Optional.empty())))
                .toList();
    }

    /** What is sealed keeps the names and the people served of that day. */
    private List<Sampel> sampel(Reads reads, Unit unit, Periode periode, SealContent content) {
        boolean sealed = seals.effective(reads, periode.id()).isPresent();
        Map<String, Long> served = sealed ? content.populasiLayanan() : populasi.ofPeriode(reads, periode.id());
        Map<String, Long> answered = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Part part : content.kuesioner()) {
            part.layanan().forEach(one -> {
                answered.merge(one.id(), one.angka().n(), Long::sum);
                names.put(one.id(), one.nama());
            });
        }
        return offices.layanan(reads, unit.id()).stream()
                .filter(one -> one.active() || answered.containsKey(one.id()) || served.containsKey(one.id()))
                .map(one -> new Sampel(
                        new Layanan(
                                one.id(),
                                one.unitId(),
                                names.getOrDefault(one.id(), one.nama()),
                                one.position(),
                                one.active()),
                        answered.getOrDefault(one.id(), 0L),
                        Optional.ofNullable(served.get(one.id()))))
                .toList();
    }

    /** Suggestions of the answers in the figure, as they were written: mask names and numbers before showing them. */
    public List<String> saran(Unit unit, Periode periode) {
        return reader.read(reads -> submissions.saran(
                reads,
                seals.effective(reads, periode.id())
                        .map(kept -> Membership.of(unit.id(), periode.range(), kept.seal()))
                        .orElseGet(() -> Membership.now(unit.id(), periode.range()))));
    }

    /** Up to five years that end with this one: computed where there are answers or a rekap, else as published. */
    public List<TahunIkm> trend(Unit unit, Year last) {
        return reader.read(reads -> {
            List<TahunIkm> known = published.all(reads, unit.id());
            List<TahunIkm> trend = new ArrayList<>();
            for (int back = TREND_YEARS - 1; back >= 0; back--) {
                Year year = last.minusYears(back);
                computed(reads, unit, year)
                        .or(() -> known.stream()
                                .filter(one -> one.tahun().equals(year))
                                .findFirst())
                        .ifPresent(trend::add);
            }
            return trend;
        });
    }

    private Optional<TahunIkm> computed(Reads reads, Unit unit, Year year) {
        Figure figure = figures.figure(reads, unit, new Query(DayRange.of(year), Optional.empty(), Optional.empty()));
        return figure.hasil()
                .map(hasil -> new TahunIkm(year, hasil.ikm().nilai(), Optional.of(hasil.responden()), true, ""));
    }
}
