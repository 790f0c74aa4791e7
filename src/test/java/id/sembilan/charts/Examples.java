package id.sembilan.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Charts as the pages ask for them, with invented figures. */
final class Examples {
    static final Axis FULL = axis(25, 100, 25);
    static final Axis ZOOMED = axis(70, 95, 5);
    static final List<Band> BANDS = List.of(
            new Band(number("25"), number("65"), "D", "D Tidak baik", Colour.BRICK),
            new Band(number("65"), number("76.61"), "C", "C Kurang baik", Colour.AMBER),
            new Band(number("76.61"), number("88.31"), "B", "B Baik", Colour.GREEN),
            new Band(number("88.31"), number("100"), "A", "A Sangat baik", Colour.TEAL));

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");

    private Examples() {}

    static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("bars", bars(List.of()));
        all.put("bars-on-bands", bars(BANDS));
        all.put("line-year", year());
        all.put("line-gaps", gaps());
        all.put("line-falling", falling());
        all.put("stacked", stacked());
        return all;
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static Axis axis(int from, int to, int step) {
        List<Axis.Tick> ticks = IntStream.iterate(from, at -> at <= to, at -> at + step)
                .mapToObj(at -> new Axis.Tick(BigDecimal.valueOf(at), String.valueOf(at)))
                .toList();
        return new Axis(BigDecimal.valueOf(from), BigDecimal.valueOf(to), ticks);
    }

    static BarChart bars(List<Band> bands) {
        return new BarChart(
                "Waktu penyelesaian perlu perhatian",
                "Nilai tiap unsur dari 25 sampai 100, terlemah dahulu: waktu penyelesaian 61,95.",
                List.of(
                        BarChart.Bar.of("Waktu penyelesaian", number("61.95"), "61,95 D", Colour.BRICK)
                                .withNote("−1,40 poin", Colour.BRICK)
                                .emphasise(),
                        BarChart.Bar.of("Sarana dan prasarana", number("71.71"), "71,71 C", Colour.AMBER)
                                .withNote("+0,30 poin", Colour.GREY),
                        BarChart.Bar.of("Persyaratan", number("80.89"), "80,89 B", Colour.GREEN)
                                .withNote("+1,10 poin", Colour.TEAL),
                        BarChart.Bar.empty("Perilaku pelaksana", "belum ada"),
                        BarChart.Bar.of(
                                "Penanganan pengaduan, saran, dan masukan", number("100"), "100,00 A", Colour.TEAL)),
                FULL,
                bands);
    }

    static LineChart year() {
        List<LineChart.Point> points = points(
                10, "79.10", "78.80", "79.60", "80.00", "79.80", "80.60", "80.40", "81.40", "81.20", "82.00", "82.17",
                "83.29");
        return new LineChart(
                "Sejak Juni bulan demi bulan di atas target",
                "Dari 79,10 pada November menjadi 83,29 pada Oktober; target 82,00.",
                points,
                ZOOMED,
                BANDS,
                new LineChart.Target(number("82"), "target 82,00"),
                List.of(new LineChart.Event(7, "loket 2 dibuka")));
    }

    /** Two years with months without answers, months with few, and events side by side. */
    static LineChart gaps() {
        List<LineChart.Point> points = new ArrayList<>();
        for (int at = 0; at < 24; at++) {
            String month = MONTHS.get((at + 6) % 12);
            String group = String.valueOf(2024 + (at + 6) / 12);
            BigDecimal value = BigDecimal.valueOf(8400 + at * 20L + (at % 5) * 60L, 2);
            LineChart.Point point =
                    LineChart.Point.of(month, value, value.toString().replace('.', ','));
            points.add((at % 9 == 4 || at % 9 == 6 ? LineChart.Point.missing(month) : point).in(group));
        }
        points.set(2, points.get(2).weaken());
        points.set(23, points.get(23).weaken());
        return new LineChart(
                "Naik pelan dengan bulan yang kosong",
                "Enam bulan tanpa jawaban.",
                points,
                ZOOMED,
                BANDS,
                new LineChart.Target(number("82"), "target 82,00"),
                List.of(
                        new LineChart.Event(6, "loket 2 dibuka"),
                        new LineChart.Event(8, "antrean daring"),
                        new LineChart.Event(22, "kuesioner baru")));
    }

    static LineChart falling() {
        List<LineChart.Point> points = points(0, "92.10", "90.80", "88.60", "85.00", "81.80", "77.29");
        return new LineChart(
                "Turun 14,81 poin sejak Januari",
                "Dari 92,10 pada Januari menjadi 77,29 pada Juni.",
                points,
                FULL,
                BANDS,
                null,
                List.of());
    }

    static List<LineChart.Point> points(int firstMonth, String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(at -> LineChart.Point.of(
                        MONTHS.get((firstMonth + at) % 12), number(values[at]), values[at].replace('.', ',')))
                .toList();
    }

    static StackedBarChart stacked() {
        return new StackedBarChart(
                "Seperempat menilai waktu kurang baik",
                "Sebaran jawaban 1 sampai 4 tiap unsur.",
                List.of("1 Tidak baik", "2 Kurang baik", "3 Baik", "4 Sangat baik"),
                List.of(
                        row("Persyaratan", 1, 20, 182, 94),
                        row("Waktu penyelesaian", 40, 61, 122, 74),
                        row("Biaya/tarif", 0, 0, 20, 277),
                        row("Penanganan pengaduan, saran, dan masukan", 0, 0, 0, 0)));
    }

    static StackedBarChart.Row row(String label, int... counts) {
        List<StackedBarChart.Part> parts = IntStream.of(counts)
                .mapToObj(count -> new StackedBarChart.Part(count, String.valueOf(count)))
                .toList();
        return new StackedBarChart.Row(label, parts, "n " + IntStream.of(counts).sum());
    }

    /** What JUnit hands to a test: each example in each size. */
    static Stream<Picture> pictures() {
        return all().entrySet().stream().flatMap(example -> Stream.of(Size.values())
                .map(size -> new Picture(example.getKey(), example.getValue(), size)));
    }

    record Picture(String name, Chart chart, Size size) {
        String svg(String idPrefix) {
            return chart.svg(idPrefix, size);
        }

        @Override
        public String toString() {
            return name + "-" + size.name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
