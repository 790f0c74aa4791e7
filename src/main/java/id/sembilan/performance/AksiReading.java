package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.Realisasi.Asal;
import id.sembilan.storage.Reader;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The Rencana Aksi of a year with what was reached in each quarter, for pages, the quarterly sheet and the report. */
@Singleton
final class AksiReading {
    private final AksiStore actions;
    private final RealisasiStore realisasi;
    private final IkmReading ikm;
    private final Reader reader;

    AksiReading(AksiStore actions, RealisasiStore realisasi, IkmReading ikm, Reader reader) {
        this.actions = actions;
        this.realisasi = realisasi;
        this.ikm = ikm;
        this.reader = reader;
    }

    /**
     * One quarter of an indikator.
     *
     * @param capaian nothing where target or realisasi is missing, or the target is 0
     */
    record Triwulan(IndikatorTahun indikator, Aksi aksi, Optional<Realisasi> realisasi, Optional<Capaian> capaian) {}

    /** In the order of the plan, four quarters each. */
    public List<Triwulan> of(Unit unit, KinerjaTahun year) {
        String renstraId = year.renstra().id();
        List<Aksi> kept = reader.read(reads -> actions.all(reads, renstraId, year.tahun()));
        List<Realisasi> typed = reader.read(reads -> realisasi.parts(reads, renstraId, year.tahun()));
        return year.indikator().stream()
                .flatMap(one -> IntStream.rangeClosed(1, Aksi.TRIWULAN)
                        .mapToObj(number -> triwulan(unit, one, year.tahun(), number, kept, typed)))
                .toList();
    }

    private Triwulan triwulan(
            Unit unit, IndikatorTahun one, int tahun, int number, List<Aksi> kept, List<Realisasi> typed) {
        String id = one.indikator().id();
        Aksi aksi = kept.stream()
                .filter(some -> some.indikatorId().equals(id) && some.triwulan() == number)
                .findFirst()
                .orElseGet(() -> Aksi.kosong(id, tahun, number));
        Optional<Realisasi> reached = one.ikm()
                .flatMap(link -> ikm.triwulan(unit, tahun, number))
                .map(nilai -> surveyed(id, tahun, number, nilai))
                .or(() -> typed.stream()
                        .filter(some ->
                                some.indikatorId().equals(id) && some.masa().equals(Masa.triwulan(number)))
                        .findFirst());
        return new Triwulan(
                one,
                aksi,
                reached,
                aksi.target()
                        .flatMap(target -> reached.flatMap(now ->
                                Capaian.of(target, now.exact(), one.indikator().polaritas()))));
    }

    private static Realisasi surveyed(String id, int tahun, int number, BigDecimal nilai) {
        return new Realisasi(
                id,
                tahun,
                Masa.triwulan(number),
                nilai,
                Optional.empty(),
                Optional.empty(),
                tahun,
                Asal.SURVEI,
                "",
                Optional.empty(),
                "");
    }
}
