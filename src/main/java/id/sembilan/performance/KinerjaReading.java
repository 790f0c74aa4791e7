package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.IndikatorTahun.Tahun;
import id.sembilan.performance.Realisasi.Asal;
import id.sembilan.storage.Reader;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.TahunIkm;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The one place where targets and realisasi become capaian. */
@Singleton
public final class KinerjaReading {
    private static final int YEARS = 5;

    private final RenstraStore renstra;
    private final PerjanjianStore perjanjian;
    private final RealisasiStore realisasi;
    private final AturanStore aturan;
    private final IkmReading ikm;
    private final PeriodeReading periods;
    private final ShippedSkala skala;
    private final Reader reader;

    KinerjaReading(
            RenstraStore renstra,
            PerjanjianStore perjanjian,
            RealisasiStore realisasi,
            AturanStore aturan,
            IkmReading ikm,
            PeriodeReading periods,
            ShippedSkala skala,
            Reader reader) {
        this.renstra = renstra;
        this.perjanjian = perjanjian;
        this.realisasi = realisasi;
        this.aturan = aturan;
        this.ikm = ikm;
        this.periods = periods;
        this.skala = skala;
        this.reader = reader;
    }

    /** Everything kept of a plan, read at one moment. */
    private record Kept(
            Renstra renstra,
            List<Rencana> rencana,
            List<Indikator> indikator,
            Map<String, Map<Integer, BigDecimal>> target,
            List<Perjanjian> perjanjian,
            List<Realisasi> realisasi,
            List<Pembanding> pembanding,
            Map<String, List<IkmTautan>> tautan,
            Aturan aturan) {}

    /** The latest plan that covers the year; nothing where there is none. */
    public Optional<KinerjaTahun> of(Unit unit, int tahun) {
        return kept(unit, tahun).map(kept -> year(unit, kept, tahun));
    }

    public Aturan aturan(Unit unit) {
        return reader.read(reads -> aturan.of(reads, unit.id(), skala));
    }

    /** The survey's figures behind the years that stand in an indikator's history. */
    List<IkmTahun> ikm(Unit unit, IndikatorTahun one, int tahun) {
        return IntStream.rangeClosed(tahun - YEARS + 1, tahun)
                .boxed()
                .flatMap(year -> ikmOf(unit, one, year).stream())
                .toList();
    }

    /** The survey's figure of a year; nothing where the indikator is not linked. */
    Optional<IkmTahun> ikmOf(Unit unit, IndikatorTahun one, int tahun) {
        List<IkmTautan> tautan = reader.read(reads -> realisasi
                .tautan(reads, one.rencana().renstraId())
                .getOrDefault(one.indikator().id(), List.of()));
        return IkmTautan.of(tautan, tahun).map(link -> ikm.of(unit, link, tahun));
    }

    private Optional<Kept> kept(Unit unit, int tahun) {
        return reader.read(reads -> renstra.all(reads, unit.id()).stream()
                .filter(one -> one.covers(tahun))
                .max(Comparator.comparing(Renstra::tahunAwal))
                .map(one -> new Kept(
                        one,
                        RencanaOrder.of(renstra.rencana(reads, one.id())),
                        renstra.indikator(reads, one.id()),
                        renstra.targets(reads, one.id()),
                        perjanjian.all(reads, unit.id()),
                        realisasi.ofYears(reads, one.id()),
                        realisasi.pembanding(reads, one.id(), tahun),
                        realisasi.tautan(reads, one.id()),
                        aturan.of(reads, unit.id(), skala))));
    }

    private KinerjaTahun year(Unit unit, Kept kept, int tahun) {
        List<TahunIkm> published = kept.tautan().isEmpty() ? List.of() : periods.trend(unit, Year.of(tahun));
        List<IndikatorTahun> all = kept.rencana().stream()
                .flatMap(place -> kept.indikator().stream()
                        .filter(one -> one.rencanaId().equals(place.id()))
                        .map(one -> indikator(unit, kept, published, place, one, tahun)))
                .toList();
        List<Capaian> measured = all.stream()
                .filter(one -> Tingkat.DIUKUR.contains(one.rencana().tingkat()))
                .flatMap(one -> one.tahunIni().capaian().stream())
                .toList();
        return new KinerjaTahun(
                tahun,
                kept.renstra(),
                kept.rencana(),
                all,
                kept.perjanjian().stream().filter(one -> one.tahun() == tahun).toList(),
                kept.aturan(),
                Capaian.mean(measured, kept.aturan().batas()));
    }

    private IndikatorTahun indikator(
            Unit unit, Kept kept, List<TahunIkm> published, Rencana place, Indikator one, int tahun) {
        List<IkmTautan> tautan = kept.tautan().getOrDefault(one.id(), List.of());
        List<Tahun> years = IntStream.rangeClosed(tahun - YEARS + 1, tahun)
                .mapToObj(year ->
                        year(kept, one, year, reached(unit, kept, published, one, IkmTautan.of(tautan, year), year)))
                .filter(year -> year.tahun() == tahun || year.isKnown())
                .toList();
        return new IndikatorTahun(
                place,
                one,
                years,
                years.getLast().realisasi().flatMap(now -> one.targetAkhir()
                        .flatMap(target -> Capaian.of(target, now.exact(), one.polaritas()))),
                kept.pembanding().stream()
                        .filter(other -> other.indikatorId().equals(one.id()))
                        .toList(),
                IkmTautan.of(tautan, tahun).map(link -> ikm.of(unit, link, tahun)));
    }

    private static Tahun year(Kept kept, Indikator one, int tahun, Optional<Realisasi> reached) {
        Optional<Target> target = target(kept, one, tahun);
        Optional<Capaian> capaian = target.flatMap(
                wanted -> reached.flatMap(now -> Capaian.of(wanted.nilai(), now.exact(), one.polaritas())));
        return new Tahun(tahun, target, reached, capaian, capaian.map(some -> kept.aturan()
                .skala()
                .of(some.printed())));
    }

    /** The latest agreement of the year that names it; else what the Renstra wanted of the year. */
    private static Optional<Target> target(Kept kept, Indikator one, int tahun) {
        return kept.perjanjian().stream()
                .filter(agreed -> agreed.tahun() == tahun)
                .sorted(Comparator.comparing(Perjanjian::urutan).reversed())
                .flatMap(
                        agreed -> agreed.of(one).map(butir -> new Target(butir.target(), Optional.of(agreed))).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(
                                kept.target().getOrDefault(one.id(), Map.of()).get(tahun))
                        .map(nilai -> new Target(nilai, Optional.empty())));
    }

    private Optional<Realisasi> reached(
            Unit unit, Kept kept, List<TahunIkm> published, Indikator one, Optional<IkmTautan> tautan, int tahun) {
        Optional<Realisasi> typed = kept.realisasi().stream()
                .filter(some -> some.indikatorId().equals(one.id()) && some.tahun() == tahun)
                .findFirst();
        return tautan.flatMap(link -> surveyed(unit, one, link, tahun))
                .or(() -> typed)
                .or(() -> tautan.flatMap(link -> published(published, one, tahun)));
    }

    private Optional<Realisasi> surveyed(Unit unit, Indikator one, IkmTautan link, int tahun) {
        IkmTahun year = ikm.of(unit, link, tahun);
        return year.nilai().map(nilai -> realisasi(one, tahun, nilai, year.responden(), Asal.SURVEI, ""));
    }

    /** An index as somebody published it stands for a year without answers. */
    private static Optional<Realisasi> published(List<TahunIkm> years, Indikator one, int tahun) {
        return years.stream()
                .filter(year -> !year.dihitung() && year.tahun().getValue() == tahun)
                .findFirst()
                .map(year -> realisasi(one, tahun, year.nilai(), year.n().orElse(0L), Asal.TERBIT, year.source()));
    }

    private static Realisasi realisasi(Indikator one, int tahun, BigDecimal nilai, long n, Asal asal, String sumber) {
        return new Realisasi(
                one.id(),
                tahun,
                Masa.TAHUN,
                nilai,
                Optional.empty(),
                n == 0 ? Optional.empty() : Optional.of(n),
                tahun,
                asal,
                sumber,
                Optional.empty(),
                "");
    }
}
