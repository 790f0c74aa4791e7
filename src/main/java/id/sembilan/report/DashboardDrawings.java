package id.sembilan.report;

import id.sembilan.charts.Axis;
import id.sembilan.charts.BarChart;
import id.sembilan.charts.BarChart.Bar;
import id.sembilan.charts.Chart;
import id.sembilan.charts.Colour;
import id.sembilan.charts.LineChart.Event;
import id.sembilan.charts.Size;
import id.sembilan.report.DashboardPage.Drawing;
import id.sembilan.report.DashboardPage.Line;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.survey.DayCounts.Days;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Peristiwa;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The pictures of the dashboard, each with the table behind it. */
@Singleton
final class DashboardDrawings {
    /** Pixels of a downloaded picture: sharp on a slide and in a document. */
    private static final int PNG_WIDTH = 1_520;

    private static final int MOST_BARS = 40;

    private final ResultCharts charts;
    private final Messages messages;

    DashboardDrawings(ResultCharts charts, Messages messages) {
        this.charts = charts;
        this.messages = messages;
    }

    /** A chart before it is written for a page or a file. */
    record Drawn(String name, String note, Chart chart, List<String> events, List<String> head, List<Line> lines) {
        byte[] png() {
            return chart.png(Size.WIDE, PNG_WIDTH);
        }
    }

    /** What the pictures are made from. */
    record Material(
            Figure now,
            Optional<Figure> before,
            SortedMap<YearMonth, Figure> months,
            List<Peristiwa> events,
            List<Days> days) {}

    List<Drawn> all(Material material) {
        List<Drawn> drawn = new ArrayList<>();
        months(material).ifPresent(drawn::add);
        material.now().shown().ifPresent(hasil -> {
            drawn.add(unsur(hasil, material.before().flatMap(Figure::shown)));
            drawn.add(answers(material.now(), hasil));
            days(material.days()).ifPresent(drawn::add);
        });
        return drawn;
    }

    static Drawing written(Drawn drawn, String parameters) {
        return new Drawing(
                drawn.name(),
                drawn.chart().title(),
                drawn.note(),
                drawn.chart().svg(drawn.name() + "-l-", Size.WIDE),
                drawn.chart().svg(drawn.name() + "-k-", Size.COMPACT),
                drawn.events(),
                "/dasbor/grafik/" + drawn.name() + "?" + parameters,
                drawn.head(),
                drawn.lines());
    }

    private Optional<Drawn> months(Material material) {
        DayRange line = DashboardFigures.line(material.now().range());
        YearMonth first = YearMonth.from(line.from());
        YearMonth last = YearMonth.from(line.lastDay());
        List<Line> lines = Stream.iterate(last, month -> !month.isBefore(first), month -> month.minusMonths(1))
                .map(month -> month(month, Optional.ofNullable(material.months().get(month))))
                .toList();
        List<Event> events = material.events().stream()
                .map(one -> new Event((int) ChronoUnit.MONTHS.between(first, YearMonth.from(one.hari())), one.teks()))
                .toList();
        return charts.monthsChart(material.months(), first, last, events)
                .map(chart -> new Drawn(
                        "bulan",
                        messages.get("grafik.bulan.catatan", ResultCharts.FEW),
                        chart,
                        material.events().stream()
                                .map(one -> Formats.month(YearMonth.from(one.hari())) + ": " + one.teks())
                                .toList(),
                        List.of(
                                messages.get("hasil.bulan.bulan"),
                                messages.get("hasil.ikm.singkat"),
                                messages.get("hasil.kolom.mutu"),
                                messages.get("hasil.bulan.margin"),
                                messages.get("hasil.bulan.n")),
                        lines));
    }

    private static Line month(YearMonth month, Optional<Figure> figure) {
        return figure.flatMap(some -> some.shown()
                        .map(hasil -> new Line(
                                Formats.month(month),
                                List.of(
                                        Formats.decimal(hasil.ikm().nilai()),
                                        hasil.mutu().name(),
                                        some.margin().map(Formats::decimal).orElse("–"),
                                        Formats.whole(hasil.responden())))))
                .orElseGet(() -> new Line(Formats.month(month), List.of("–", "–", "–", "–")));
    }

    /** Above so many bars the months say more. */
    private Optional<Drawn> days(List<Days> days) {
        if (days.isEmpty() || days.size() > MOST_BARS) {
            return Optional.empty();
        }
        BigDecimal most =
                BigDecimal.valueOf(days.stream().mapToLong(Days::n).max().orElse(1));
        List<Bar> bars = days.stream()
                .map(one -> Bar.of(name(one.range()), BigDecimal.valueOf(one.n()), Formats.whole(one.n()), Colour.MAIN))
                .toList();
        String note = messages.get("dasbor.hari.catatan", Integer.toString(Figure.AT_LEAST));
        String title = messages.get(
                "dasbor.hari.judul",
                Formats.whole(days.stream().mapToLong(Days::n).sum()));
        Axis axis = new Axis(BigDecimal.ZERO, most, List.of());
        List<Line> lines = days.stream()
                .map(one -> new Line(name(one.range()), List.of(Formats.whole(one.n()))))
                .toList();
        return Optional.of(new Drawn(
                "hari",
                note,
                new BarChart(title, note, bars, axis, List.of()),
                List.of(),
                List.of(messages.get("dasbor.hari.hari"), messages.get("hasil.bulan.n")),
                lines));
    }

    private static String name(DayRange range) {
        LocalDate first = range.from();
        LocalDate last = range.lastDay();
        if (first.equals(last)) {
            return first.getDayOfMonth() + " " + Formats.shortMonth(YearMonth.from(first));
        }
        String start = YearMonth.from(first).equals(YearMonth.from(last))
                ? Integer.toString(first.getDayOfMonth())
                : first.getDayOfMonth() + " " + Formats.shortMonth(YearMonth.from(first));
        return start + "–" + last.getDayOfMonth() + " " + Formats.shortMonth(YearMonth.from(last));
    }

    private Drawn unsur(Hasil hasil, Optional<Hasil> before) {
        List<Line> lines = hasil.unsur().stream()
                .sorted(Comparator.comparing(HasilUnsur::nrr).thenComparing(HasilUnsur::unsur))
                .map(one -> new Line(
                        one.unsur().nama(),
                        List.of(
                                Formats.decimal(one.nilaiKonversi()),
                                one.mutu().name(),
                                before.flatMap(old -> ResultCharts.change(one, old))
                                        .map(ResultView::signed)
                                        .orElse("–"))))
                .toList();
        return new Drawn(
                "unsur",
                messages.get(before.isPresent() ? "dasbor.unsur.ubah" : "grafik.unsur.catatan"),
                charts.unsurChart(hasil, before),
                List.of(),
                List.of(
                        messages.get("umum.unsur"),
                        messages.get("hasil.kolom.konversi"),
                        messages.get("hasil.kolom.mutu"),
                        messages.get("dasbor.kolom.ubah")),
                lines);
    }

    private Drawn answers(Figure figure, Hasil hasil) {
        List<Line> lines = hasil.unsur().stream()
                .map(one -> new Line(
                        one.unsur().nama(),
                        ResultView.shares(figure.tally().frekuensi(one.unsur())).stream()
                                .map(share -> share.count() + " (" + share.percent() + "%)")
                                .toList()))
                .toList();
        return new Drawn(
                "jawaban",
                messages.get("grafik.jawaban.catatan"),
                charts.distributionChart(figure, hasil),
                List.of(),
                List.of(
                        messages.get("umum.unsur"),
                        messages.get("nilai.1"),
                        messages.get("nilai.2"),
                        messages.get("nilai.3"),
                        messages.get("nilai.4")),
                lines);
    }
}
