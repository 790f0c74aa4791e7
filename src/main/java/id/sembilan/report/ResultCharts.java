package id.sembilan.report;

import id.sembilan.charts.Axis;
import id.sembilan.charts.Axis.Tick;
import id.sembilan.charts.Band;
import id.sembilan.charts.BarChart;
import id.sembilan.charts.BarChart.Bar;
import id.sembilan.charts.Chart;
import id.sembilan.charts.Colour;
import id.sembilan.charts.LineChart;
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

/** The pictures of the result page; a title says direction and size, never a cause. */
@Singleton
final class ResultCharts {
    private static final BigDecimal LOW = new BigDecimal("25");
    private static final BigDecimal HIGH = new BigDecimal("100");

    /** Below this many answers a month says little: its point is hollow. */
    private static final int FEW = 30;

    private static final Map<Mutu, Colour> COLOURS =
            Map.of(Mutu.A, Colour.TEAL, Mutu.B, Colour.GREEN, Mutu.C, Colour.AMBER, Mutu.D, Colour.BRICK);

    private final Messages messages;

    ResultCharts(Messages messages) {
        this.messages = messages;
    }

    Picture unsur(Hasil hasil) {
        List<HasilUnsur> lowestFirst = hasil.unsur().stream()
                .sorted(Comparator.comparing(HasilUnsur::nrr).thenComparing(HasilUnsur::unsur))
                .toList();
        HasilUnsur lowest = lowestFirst.getFirst();
        String title =
                messages.get("grafik.unsur.judul", lowest.unsur().nama(), Formats.decimal(lowest.nilaiKonversi()));
        String note = messages.get("grafik.unsur.catatan");
        List<Bar> bars = lowestFirst.stream().map(ResultCharts::bar).toList();
        return picture("unsur", note, new BarChart(title, note, bars, axis(LOW), bands()));
    }

    private static Bar bar(HasilUnsur one) {
        return Bar.of(
                one.unsur().nama(),
                one.nilaiKonversi(),
                Formats.decimal(one.nilaiKonversi()) + " " + one.mutu(),
                colour(one.mutu()));
    }

    Picture distribution(Figure figure, Hasil hasil) {
        String title = messages.get("grafik.jawaban.judul");
        String note = messages.get("grafik.jawaban.catatan");
        List<StackedBarChart.Row> rows = hasil.unsur().stream()
                .map(one -> row(one, figure.tally().frekuensi(one.unsur())))
                .toList();
        List<String> choices = List.of(
                messages.get("nilai.1"), messages.get("nilai.2"), messages.get("nilai.3"), messages.get("nilai.4"));
        return picture("jawaban", note, new StackedBarChart(title, note, choices, rows));
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
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<Point> points = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            points.add(point(month, Optional.ofNullable(figures.get(month))));
        }
        String note = messages.get("grafik.bulan.catatan", FEW);
        return Optional.of(picture(
                "bulan",
                note,
                new LineChart(title(figures), note, points, axis(lowest(figures)), bands(), null, List.of())));
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
        BigDecimal change = now.subtract(ikm(figures, before));
        String direction = direction(change, margin(figures, before), margin(figures, last));
        return messages.get(
                "grafik.bulan." + direction,
                direction.equals("relatif") ? ResultView.signed(change) : Formats.decimal(change.abs()),
                Formats.month(before),
                Formats.month(last));
    }

    /** A change within the uncertainty of both months is no rise and no fall: (m₁² + m₂²) is the square of its own. */
    private static String direction(BigDecimal change, Optional<BigDecimal> before, Optional<BigDecimal> now) {
        if (change.signum() == 0) {
            return "tetap";
        }
        boolean uncertain = before.isEmpty()
                || now.isEmpty()
                || change.pow(2).compareTo(before.get().pow(2).add(now.get().pow(2))) <= 0;
        return uncertain ? "relatif" : change.signum() > 0 ? "naik" : "turun";
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

    private static Axis axis(BigDecimal low) {
        return new Axis(low, HIGH, List.of(tick("25"), tick("40"), tick("55"), tick("70"), tick("85"), tick("100")));
    }

    private static Tick tick(String at) {
        return new Tick(new BigDecimal(at), at);
    }

    /** The limits of the regulation as the classes of the rounded value. */
    private List<Band> bands() {
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

    private static Colour colour(Mutu mutu) {
        return Optional.ofNullable(COLOURS.get(mutu)).orElseThrow();
    }
}
