package id.sembilan.report;

import id.sembilan.charts.BarChart;
import id.sembilan.charts.BarChart.Bar;
import id.sembilan.charts.Chart;
import id.sembilan.charts.LineChart;
import id.sembilan.charts.LineChart.Point;
import id.sembilan.charts.Size;
import id.sembilan.documents.Block.Figure;
import id.sembilan.documents.Block.Image;
import id.sembilan.scoring.Hasil;
import id.sembilan.survey.TahunIkm;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures of the SKM report, with dots enough for print. */
@Singleton
final class SkmCharts {
    private static final Pattern SIZE = Pattern.compile("width=\"(\\d+)\" height=\"(\\d+)\"");

    /** Across a page's text, 280 dots an inch. */
    private static final int DOTS = 1_700;

    private static final BigDecimal LOW = new BigDecimal("25");

    private final ResultCharts charts;
    private final Messages messages;

    SkmCharts(ResultCharts charts, Messages messages) {
        this.charts = charts;
        this.messages = messages;
    }

    Figure unsur(Hasil hasil) {
        return figure("laporan.gambar.unsur", "unsur", charts.unsurChart(hasil, Optional.empty()));
    }

    Figure distribution(SkmData data) {
        return figure("laporan.gambar.jawaban", "jawaban", charts.distributionChart(data.figure(), data.hasil()));
    }

    /** Nothing where one layanan has all there is to compare. */
    Optional<Figure> layanan(List<SkmLayanan.Line> lines) {
        if (lines.size() < 2) {
            return Optional.empty();
        }
        List<Bar> bars = lines.stream()
                .sorted(Comparator.comparing(line -> line.hasil().ikm()))
                .map(line -> Bar.of(
                        line.name(),
                        line.hasil().ikm().nilai(),
                        Formats.decimal(line.hasil().ikm().nilai()) + " "
                                + line.hasil().mutu(),
                        ResultCharts.colour(line.hasil().mutu())))
                .limit(BarChart.MOST_BARS)
                .toList();
        String title = messages.get("laporan.gambar.layanan");
        return Optional.of(figure(
                "laporan.gambar.layanan",
                "layanan",
                new BarChart(
                        title, messages.get("grafik.unsur.catatan"), bars, ResultCharts.axis(LOW), charts.bands())));
    }

    /** Nothing where there is but one year. */
    Optional<Figure> trend(List<TahunIkm> trend) {
        if (trend.size() < 2) {
            return Optional.empty();
        }
        List<Point> points = trend.stream().map(SkmCharts::point).toList();
        BigDecimal lowest = trend.stream().map(TahunIkm::nilai).reduce(LOW, BigDecimal::min);
        String note = messages.get("laporan.gambar.tren.catatan");
        return Optional.of(figure(
                "laporan.gambar.tren",
                "tren",
                new LineChart(
                        messages.get("laporan.gambar.tren"),
                        note,
                        points,
                        ResultCharts.axis(lowest),
                        charts.bands(),
                        null,
                        List.of())));
    }

    private static Point point(TahunIkm one) {
        Point point = Point.of(one.tahun().toString(), one.nilai(), Formats.decimal(one.nilai()));
        return one.dihitung() ? point : point.weaken();
    }

    private Figure figure(String captionKey, String prefix, Chart chart) {
        String svg = chart.svg(prefix, Size.WIDE);
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new IllegalStateException("A picture without a size");
        }
        return new Figure(
                messages.get(captionKey),
                new Image(
                        () -> chart.png(Size.WIDE, DOTS),
                        Integer.parseInt(size.group(1)),
                        Integer.parseInt(size.group(2)),
                        chart.title() + ". " + chart.description()));
    }
}
