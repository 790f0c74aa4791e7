package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.IkmTahun.Sumber;
import id.sembilan.performance.IkmTautan.Cara;
import id.sembilan.scoring.Fraction;
import id.sembilan.survey.Figure;
import id.sembilan.survey.JenisPeriode;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeFigures;
import id.sembilan.survey.PeriodeReading;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes a year's IKM from the sealed versions of the survey, so that nobody types it. */
@Singleton
final class IkmReading {
    private static final int DECIMALS = 2;
    private static final int SEMESTER = 2;
    private static final int TRIWULAN = 4;

    private final PeriodeReading periods;

    IkmReading(PeriodeReading periods) {
        this.periods = periods;
    }

    public IkmTahun of(Unit unit, IkmTautan tautan, int tahun) {
        return switch (tautan.cara()) {
            case PERIODE -> named(unit, tautan.periodeId(), tahun);
            default -> of(unit, tautan.cara(), tahun);
        };
    }

    /** What the other ways would give, side by side; a named period is none of them. */
    public List<IkmTahun> alternatives(Unit unit, int tahun) {
        return Arrays.stream(Cara.values())
                .filter(cara -> cara != Cara.PERIODE)
                .map(cara -> of(unit, cara, tahun))
                .toList();
    }

    private IkmTahun of(Unit unit, Cara cara, int tahun) {
        return switch (cara) {
            case GABUNGAN -> whole(cara, sealed(unit, tahun, JenisPeriode.TAHUN), 1);
            case RATA_SEMESTER -> whole(cara, sealed(unit, tahun, JenisPeriode.SEMESTER), SEMESTER);
            case RATA_TRIWULAN -> whole(cara, sealed(unit, tahun, JenisPeriode.TRIWULAN), TRIWULAN);
            case RATA_LAYANAN -> perLayanan(sealed(unit, tahun, JenisPeriode.TAHUN));
            case PERIODE -> IkmTahun.kosong(cara);
        };
    }

    private IkmTahun named(Unit unit, Optional<String> periodeId, int tahun) {
        return whole(
                Cara.PERIODE,
                periods.all(unit).stream()
                        .filter(one -> one.range().lastDay().getYear() == tahun)
                        .filter(one -> Optional.of(one.id()).equals(periodeId))
                        .map(one -> periods.figures(unit, one))
                        .filter(PeriodeFigures::isSealed)
                        .toList(),
                1);
    }

    private List<PeriodeFigures> sealed(Unit unit, int tahun, JenisPeriode jenis) {
        return periods.all(unit).stream()
                .filter(one -> one.range().from().getYear() == tahun && JenisPeriode.of(one.range()) == jenis)
                .sorted(Comparator.comparing(one -> one.range().from()))
                .map(one -> periods.figures(unit, one))
                .filter(PeriodeFigures::isSealed)
                .toList();
    }

    /** The published values enter the mean: they are what anybody outside can recompute it from. */
    private static IkmTahun whole(Cara cara, List<PeriodeFigures> parts, int needed) {
        List<Sumber> sumber = parts.stream().flatMap(IkmReading::sumber).toList();
        return sumber.size() < needed
                ? new IkmTahun(cara, Optional.empty(), sumber, 0)
                : new IkmTahun(cara, mean(sumber.stream().map(Sumber::ikm).toList()), sumber, 0);
    }

    private static IkmTahun perLayanan(List<PeriodeFigures> year) {
        List<BigDecimal> values = year.stream()
                .flatMap(one -> one.layanan().stream())
                .flatMap(one -> ikm(one).stream())
                .toList();
        return new IkmTahun(
                Cara.RATA_LAYANAN,
                mean(values),
                year.stream().flatMap(IkmReading::sumber).toList(),
                values.size());
    }

    private static Stream<Sumber> sumber(PeriodeFigures one) {
        Periode periode = one.periode();
        return one.versi().stream()
                .flatMap(segel -> ikm(one.figure()).stream().map(ikm -> new Sumber(periode, segel, ikm)));
    }

    private static Optional<BigDecimal> ikm(Figure figure) {
        return figure.hasil().map(hasil -> hasil.ikm().nilai());
    }

    private static Optional<BigDecimal> mean(List<BigDecimal> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream()
                        .map(Fraction::of)
                        .reduce(Fraction.ZERO, Fraction::plus)
                        .dividedBy(values.size())
                        .round(DECIMALS));
    }
}
