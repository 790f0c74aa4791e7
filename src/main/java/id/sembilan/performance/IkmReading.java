package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.IkmTahun.Kurang;
import id.sembilan.performance.IkmTahun.Sumber;
import id.sembilan.performance.IkmTautan.Cara;
import id.sembilan.scoring.Bobot;
import id.sembilan.scoring.Bobot.Cetak;
import id.sembilan.scoring.Bobot.Sama;
import id.sembilan.scoring.Fraction;
import id.sembilan.scoring.Hasil;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeFigures;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.RangeText;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes a year's IKM from the sealed versions of the survey, so that nobody types it. */
@Singleton
final class IkmReading {
    private static final int DECIMALS = 2;
    private static final int SEMESTER = 2;
    private static final int TRIWULAN = 4;
    /** The exact share, and a ninth as offices print it. */
    private static final List<Bobot> CONVENTIONS =
            List.of(new Sama(), Cetak.EMPAT_DESIMAL, Cetak.TIGA_DESIMAL, Cetak.DUA_DESIMAL);

    private final PeriodeReading periods;

    IkmReading(PeriodeReading periods) {
        this.periods = periods;
    }

    /** What the same answers would give under another weight convention; nothing where it does not fit the unsur. */
    record Konvensi(String bobot, Optional<BigDecimal> nilai) {}

    /** A stretch of the year that a way needs, with the figures of its sealed period if there is one. */
    private record Part(DayRange range, Optional<Periode> periode, Optional<PeriodeFigures> figures) {}

    public IkmTahun of(Unit unit, IkmTautan tautan, int tahun) {
        List<Part> parts = parts(unit, tautan, tahun);
        List<Sumber> sumber = parts.stream().flatMap(IkmReading::sumber).toList();
        List<Kurang> kurang = parts.stream()
                .filter(one -> sumber(one).findAny().isEmpty())
                .map(one -> new Kurang(one.range(), one.periode()))
                .toList();
        int layanan = tautan.cara() == Cara.RATA_LAYANAN
                ? values(parts, tautan.cara(), Figure::hasil).size()
                : 0;
        return new IkmTahun(tautan.cara(), nilai(parts, tautan.cara(), Figure::hasil), sumber, layanan, kurang);
    }

    /** What the other ways would give, side by side; a named period is none of them. */
    public List<IkmTahun> alternatives(Unit unit, int tahun) {
        return Arrays.stream(Cara.values())
                .filter(cara -> cara != Cara.PERIODE)
                .map(cara -> of(unit, new IkmTautan("", cara, Optional.empty(), tahun), tahun))
                .toList();
    }

    /** What the same sealed answers would give under each of the conventions that are in use. */
    List<Konvensi> conventions(Unit unit, IkmTautan tautan, int tahun) {
        List<Part> parts = parts(unit, tautan, tahun);
        return CONVENTIONS.stream()
                .map(bobot -> new Konvensi(text(bobot, parts), nilai(parts, tautan.cara(), one -> under(one, bobot))))
                .filter(one -> one.nilai().isPresent())
                .toList();
    }

    /** The published IKM of a sealed quarter; nothing while it is open. */
    Optional<BigDecimal> triwulan(Unit unit, int tahun, int nomor) {
        DayRange range = RangeText.parse(tahun + "-T" + nomor).orElseThrow();
        return sumber(part(unit, range, periods.byRange(unit, range)))
                .findFirst()
                .map(Sumber::ikm);
    }

    private static String text(Bobot bobot, List<Part> parts) {
        int unsur = parts.stream()
                .flatMap(one -> one.figures().stream())
                .findFirst()
                .map(one -> one.figure().tally().butir().size())
                .orElse(0);
        return bobot.text(unsur);
    }

    private static Optional<Hasil> under(Figure figure, Bobot bobot) {
        return bobot.refusal(figure.tally().butir().keySet()).isPresent()
                ? Optional.empty()
                : figure.tally().hasil(bobot);
    }

    private List<Part> parts(Unit unit, IkmTautan tautan, int tahun) {
        if (tautan.cara() == Cara.PERIODE) {
            return tautan.periodeId()
                    .flatMap(periods::byId)
                    .filter(one -> one.unitId().equals(unit.id()))
                    .filter(one -> one.range().lastDay().getYear() == tahun)
                    .map(one -> List.of(part(unit, one.range(), Optional.of(one))))
                    .orElse(List.of());
        }
        return ranges(tautan.cara(), tahun)
                .map(range -> part(unit, range, periods.byRange(unit, range)))
                .toList();
    }

    private static Stream<DayRange> ranges(Cara cara, int tahun) {
        Stream<String> texts =
                switch (cara) {
                    case RATA_SEMESTER -> numbered(tahun + "-S", SEMESTER);
                    case RATA_TRIWULAN -> numbered(tahun + "-T", TRIWULAN);
                    case GABUNGAN, RATA_LAYANAN -> Stream.of(Integer.toString(tahun));
                    case PERIODE -> Stream.of();
                };
        return texts.map(text -> RangeText.parse(text).orElseThrow());
    }

    private static Stream<String> numbered(String start, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> start + number);
    }

    /** An open period is not even computed: nothing of it may enter a report. */
    private Part part(Unit unit, DayRange range, Optional<Periode> periode) {
        return new Part(
                range,
                periode,
                periode.filter(one -> one.sealedAt().isPresent())
                        .map(one -> periods.figures(unit, one))
                        .filter(PeriodeFigures::isSealed));
    }

    /** The published values enter the mean: they are what anybody outside can recompute it from. */
    private static Optional<BigDecimal> nilai(List<Part> parts, Cara cara, Function<Figure, Optional<Hasil>> hasil) {
        List<BigDecimal> values = values(parts, cara, hasil);
        boolean whole = cara == Cara.RATA_LAYANAN || values.size() == parts.size();
        return whole ? mean(values) : Optional.empty();
    }

    private static List<BigDecimal> values(List<Part> parts, Cara cara, Function<Figure, Optional<Hasil>> hasil) {
        List<Figure> figures = new ArrayList<>();
        for (Part part : parts) {
            part.figures()
                    .ifPresent(
                            one -> figures.addAll(cara == Cara.RATA_LAYANAN ? one.layanan() : List.of(one.figure())));
        }
        return figures.stream()
                .flatMap(one -> hasil.apply(one).stream())
                .map(one -> one.ikm().nilai())
                .toList();
    }

    private static Stream<Sumber> sumber(Part part) {
        return part.figures().stream()
                .flatMap(one -> one.versi().stream().flatMap(segel -> one.figure().hasil().stream()
                        .map(hasil -> new Sumber(
                                one.periode(),
                                segel,
                                hasil.ikm().nilai(),
                                hasil.bobot().text(one.figure().tally().butir().size())))));
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
