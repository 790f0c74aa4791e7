package id.sembilan.report;

import id.sembilan.charts.Axis;
import id.sembilan.charts.Axis.Tick;
import id.sembilan.charts.Band;
import id.sembilan.charts.BarChart;
import id.sembilan.charts.BarChart.Bar;
import id.sembilan.charts.Chart;
import id.sembilan.charts.Colour;
import id.sembilan.charts.LineChart;
import id.sembilan.charts.LineChart.Event;
import id.sembilan.charts.LineChart.Point;
import id.sembilan.charts.Size;
import id.sembilan.charts.StackedBarChart;
import id.sembilan.charts.StackedBarChart.Part;
import id.sembilan.report.ResultPage.Picture;
import id.sembilan.scoring.Frekuensi;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.Mutu;
import id.sembilan.survey.Figure;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of the result page; a title says direction and size, never a cause. */
@Singleton
final class ResultCharts {
    private static final BigDecimal LOW = new BigDecimal("25");
    private static final BigDecimal HIGH = new BigDecimal("100");

    /** Below this many answers a month says little: its point is hollow. */
    static final int FEW = 30;

    private static final Map<Mutu, Colour> COLOURS =
            Map.of(Mutu.A, Colour.TEAL, Mutu.B, Colour.GREEN, Mutu.C, Colour.AMBER, Mutu.D, Colour.BRICK);

    private final Messages messages;

    ResultCharts(Messages messages) {
        this.messages = messages;
    }

    Picture unsur(Hasil hasil) {
        return picture("unsur", messages.get("grafik.unsur.catatan"), unsurChart(hasil, Optional.empty()));
    }

    /** Weakest first; beside each its change where there is something to compare with. */
    Chart unsurChart(Hasil hasil, Optional<Hasil> before) {
        List<HasilUnsur> lowestFirst = hasil.unsur().stream()
                .sorted(Comparator.comparing(HasilUnsur::nrr).thenComparing(HasilUnsur::unsur))
                .toList();
        HasilUnsur lowest = lowestFirst.getFirst();
        String title =
                messages.get("grafik.unsur.judul", lowest.unsur().nama(), Formats.decimal(lowest.nilaiKonversi()));
        String note = messages.get("grafik.unsur.catatan");
        List<Bar> bars = lowestFirst.stream().map(one -> bar(one, before)).toList();
        return new BarChart(title, told(note, bars.stream().map(ResultCharts::told)), bars, axis(LOW), bands());
    }

    private static Bar bar(HasilUnsur one, Optional<Hasil> before) {
        Bar bar = Bar.of(
                one.unsur().nama(),
                one.nilaiKonversi(),
                Formats.decimal(one.nilaiKonversi()) + " " + one.mutu(),
                colour(one.mutu()));
        return before.flatMap(some -> change(one, some))
                .map(by -> bar.withNote(ResultView.signed(by), Colour.GREY))
                .orElse(bar);
    }

    /** Of one unsur no margin is known, so it has a sign and no verdict. */
    static Optional<BigDecimal> change(HasilUnsur now, Hasil before) {
        return ResultView.find(before, now.unsur().kode())
                .map(old -> now.nilaiKonversi().subtract(old.nilaiKonversi()));
    }

    private static String told(Bar bar) {
        return bar.label() + " " + bar.valueLabel() + (bar.note().isEmpty() ? "" : " (" + bar.note() + ")");
    }

    /** The note with every value, for those who hear the picture. */
    private static String told(String note, Stream<String> values) {
        return note + ". " + values.collect(Collectors.joining("; ")) + ".";
    }

    Picture distribution(Figure figure, Hasil hasil) {
        return picture("jawaban", messages.get("grafik.jawaban.catatan"), distributionChart(figure, hasil));
    }

    Chart distributionChart(Figure figure, Hasil hasil) {
        String title = messages.get("grafik.jawaban.judul");
        String note = messages.get("grafik.jawaban.catatan");
        List<StackedBarChart.Row> rows = hasil.unsur().stream()
                .map(one -> row(one, figure.tally().frekuensi(one.unsur())))
                .toList();
        List<String> choices = List.of(
                messages.get("nilai.1"), messages.get("nilai.2"), messages.get("nilai.3"), messages.get("nilai.4"));
        Stream<String> told = rows.stream()
                .map(row -> row.label() + " "
                        + row.parts().stream().map(Part::label).collect(Collectors.joining(", ")));
        return new StackedBarChart(title, told(note, told), choices, rows);
    }

    private static StackedBarChart.Row row(HasilUnsur one, Frekuensi counts) {
        List<Part> parts = new ArrayList<>();
        for (long count : new long[] {counts.satu(), counts.dua(), counts.tiga(), counts.empat()}) {
            parts.add(new Part(count, Formats.whole(count)));
        }
        return new StackedBarChart.Row(one.unsur().nama(), parts, "");
    }

    /** Nothing where no month has answers of its own. */
    Optional<Picture> months(SortedMap<YearMonth, Figure> figures, YearMonth first, YearMonth last) {
        return monthsChart(figures, first, last, List.of())
                .map(chart -> picture("bulan", messages.get("grafik.bulan.catatan", FEW), chart));
    }

    /** The same with what was noted about the months. */
    Optional<Chart> monthsChart(
            SortedMap<YearMonth, Figure> figures, YearMonth first, YearMonth last, List<Event> events) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<Point> points = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            points.add(point(month, Optional.ofNullable(figures.get(month))));
        }
        String note = messages.get("grafik.bulan.catatan", FEW);
        Stream<String> told = figures.keySet().stream()
                .map(month -> Formats.month(month) + " " + Formats.decimal(ikm(figures, month)));
        return Optional.of(
                new LineChart(title(figures), told(note, told), points, axis(lowest(figures)), bands(), null, events));
    }

    private static Point point(YearMonth month, Optional<Figure> figure) {
        String label = Formats.shortMonth(month);
        Point point = figure.flatMap(Figure::hasil)
                .map(hasil -> {
                    BigDecimal ikm = hasil.ikm().nilai();
                    return Point.of(label, ikm, Formats.decimal(ikm));
                })
                .orElseGet(() -> Point.missing(label));
        boolean few = figure.filter(one -> one.tally().responden() < FEW).isPresent();
        return (few ? point.weaken() : point).in(Integer.toString(month.getYear()));
    }

    private String title(SortedMap<YearMonth, Figure> figures) {
        YearMonth last = figures.lastKey();
        BigDecimal now = ikm(figures, last);
        SortedMap<YearMonth, Figure> earlier = figures.headMap(last);
        if (earlier.isEmpty()) {
            return messages.get("grafik.bulan.satu", Formats.decimal(now), Formats.month(last));
        }
        YearMonth before = earlier.lastKey();
        Change change = Change.of(ikm(figures, before), margin(figures, before), now, margin(figures, last));
        return messages.get(
                "grafik.bulan." + change.direction().kode(),
                change.direction() == Change.Direction.RELATIF
                        ? ResultView.signed(change.by())
                        : Formats.decimal(change.by().abs()),
                Formats.month(before),
                Formats.month(last));
    }

    private static Optional<BigDecimal> margin(SortedMap<YearMonth, Figure> figures, YearMonth month) {
        return Optional.ofNullable(figures.get(month)).flatMap(Figure::margin);
    }

    private static BigDecimal ikm(SortedMap<YearMonth, Figure> figures, YearMonth month) {
        return Optional.ofNullable(figures.get(month))
                .flatMap(Figure::hasil)
                .map(hasil -> hasil.ikm().nilai())
                .orElseThrow();
    }

    private static Picture picture(String prefix, String note, Chart chart) {
        return new Picture(
                chart.title(), note, chart.svg(prefix + "-l-", Size.WIDE), chart.svg(prefix + "-k-", Size.COMPACT));
    }

    /** All answers 1 under the printed weight 0,11 give 24,75, just below the axis of every other convention. */
    private static BigDecimal lowest(SortedMap<YearMonth, Figure> figures) {
        return figures.keySet().stream().map(month -> ikm(figures, month)).reduce(LOW, BigDecimal::min);
    }

    static Axis axis(BigDecimal low) {
        return new Axis(low, HIGH, List.of(tick("25"), tick("40"), tick("55"), tick("70"), tick("85"), tick("100")));
    }

    private static Tick tick(String at) {
        return new Tick(new BigDecimal(at), at);
    }

    /** The limits of the regulation as the classes of the rounded value. */
    List<Band> bands() {
        return List.of(
                band(Mutu.D, "25", "65"),
                band(Mutu.C, "65", "76.61"),
                band(Mutu.B, "76.61", "88.31"),
                band(Mutu.A, "88.31", "100"));
    }

    private Band band(Mutu mutu, String from, String to) {
        return new Band(
                new BigDecimal(from),
                new BigDecimal(to),
                mutu.name(),
                mutu + " " + messages.get("mutu." + mutu.name().toLowerCase(Locale.ROOT)),
                colour(mutu));
    }

    static Colour colour(Mutu mutu) {
        return Optional.ofNullable(COLOURS.get(mutu)).orElseThrow();
    }
}
