package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.CetakanReading.TahunCetakan.Butir;
import id.sembilan.storage.Reader;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.PeriodeReading;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything to mend or to look at before the report of a year is printed, the gravest first. */
@Singleton
final class PeriksaReading {
    private final KinerjaReading kinerja;
    private final RenstraStore renstra;
    private final CetakanReading cetakan;
    private final PeriodeReading periods;
    private final Reader reader;
    private final List<Pemeriksa> checks;

    PeriksaReading(
            KinerjaReading kinerja,
            RenstraStore renstra,
            CetakanReading cetakan,
            PeriodeReading periods,
            Reader reader,
            List<Pemeriksa> checks) {
        this.kinerja = kinerja;
        this.renstra = renstra;
        this.cetakan = cetakan;
        this.periods = periods;
        this.reader = reader;
        this.checks = List.copyOf(checks);
    }

    public List<Sorotan> of(Unit unit, int tahun) {
        BahanPeriksa bahan = bahan(unit, tahun);
        return checks.stream()
                .flatMap(one -> one.check(bahan))
                .distinct()
                .sorted(Comparator.comparing(Sorotan::berat)
                        .thenComparing(Sorotan::jenis)
                        .thenComparing(Sorotan::kalimat))
                .toList();
    }

    private BahanPeriksa bahan(Unit unit, int tahun) {
        Optional<KinerjaTahun> year = kinerja.of(unit, tahun);
        Map<String, Map<Integer, BigDecimal>> targets = year.map(one -> reader.read(
                        reads -> renstra.targets(reads, one.renstra().id())))
                .orElse(Map.of());
        return new BahanPeriksa(
                unit,
                tahun,
                year,
                targets,
                cetakan.of(unit, tahun).butir().stream().map(Butir::dinilai).toList(),
                periods.byRange(unit, DayRange.of(Year.of(tahun))).map(one -> periods.figures(unit, one)));
    }
}
