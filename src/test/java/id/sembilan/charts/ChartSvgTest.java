package id.sembilan.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ChartSvgTest {
    private static final String PICTURES = "id.sembilan.charts.Examples#pictures";

    @ParameterizedTest
    @MethodSource(PICTURES)
    void saysInWordsWhatItShows(Examples.Picture picture) {
        Element svg = SvgText.parse(picture.svg("x"));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("x-title x-desc");
        assertThat(SvgText.elements(svg, "title").getFirst().getTextContent())
                .isEqualTo(picture.chart().title());
        assertThat(SvgText.elements(svg, "desc").getFirst().getTextContent())
                .isEqualTo(picture.chart().description());
    }

    @ParameterizedTest
    @MethodSource(PICTURES)
    void fitsInlineIntoAPageWithAStrictContentPolicy(Examples.Picture picture) {
        assertThat(picture.svg("x"))
                .startsWith("<svg ")
                .doesNotContain("style=", "<style", "<script", "<image", "href", "url(", "<!", "<?", "<g", "clip");
    }

    @ParameterizedTest
    @MethodSource(PICTURES)
    void hasWholeNumbersForItsSizeAndAViewBox(Examples.Picture picture) {
        Element svg = SvgText.parse(picture.svg("x"));

        assertThat(svg.getAttribute("width"))
                .isEqualTo(String.valueOf(picture.size().width()));
        assertThat(svg.getAttribute("height")).matches("\\d+");
        assertThat(svg.getAttribute("viewBox"))
                .isEqualTo("0 0 " + svg.getAttribute("width") + " " + svg.getAttribute("height"));
    }

    @ParameterizedTest
    @MethodSource(PICTURES)
    void keepsEveryTextInsideThePictureAndOffTheOthers(Examples.Picture picture) {
        assertTextsAreClear(SvgText.parse(picture.svg("x")));
    }

    @Test
    void tellsItsIdsApartFromThoseOfAnotherChartOnThePage() {
        String both = "<page>" + Examples.year().svg("one", Size.WIDE)
                + Examples.year().svg("two", Size.WIDE) + "</page>";

        List<String> ids = new ArrayList<>();
        for (String name : List.of("svg", "title", "desc", "rect", "path", "text")) {
            SvgText.elements(SvgText.parse(both), name).stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }

        assertThat(ids).containsExactlyInAnyOrder("one-title", "one-desc", "two-title", "two-desc");
    }

    @Test
    void writesLabelsAsTextThatCanBeSelectedAndSearched() {
        assertThat(texts(Examples.bars(List.of()), Size.COMPACT))
                .contains("Waktu penyelesaian", "61,95 D", "−1,40 poin", "belum ada", "25", "100");
        assertThat(texts(Examples.year(), Size.WIDE))
                .contains("Nov", "83,29", "target 82,00", "loket 2 dibuka", "A Sangat baik");
        assertThat(texts(Examples.stacked(), Size.WIDE)).contains("1 Tidak baik", "277", "n 297");
    }

    @Test
    void namesBandsByTheirMarkWhereTheWidthIsShort() {
        assertThat(texts(Examples.year(), Size.COMPACT)).contains("A", "B", "C").doesNotContain("A Sangat baik", "D");
    }

    @Test
    void leavesAGapWhereNothingIsKnown() {
        long pieces = line(Examples.gaps()).chars().filter(c -> c == 'M').count();
        long whole = line(Examples.year()).chars().filter(c -> c == 'M').count();

        assertThat(whole).isEqualTo(1);
        assertThat(pieces).isEqualTo(4);
    }

    @Test
    void drawsWeakPointsHollow() {
        String svg = Examples.gaps().svg("x", Size.WIDE);

        assertThat(svg).contains("fill=\"none\" stroke=\"#56625f\" stroke-width=\"2\"");
        assertThat(Examples.year().svg("x", Size.WIDE)).doesNotContain("stroke=\"#56625f\" stroke-width=\"2\"");
    }

    @Test
    void keepsEvenOneAmongThousandsVisible() {
        StackedBarChart chart =
                new StackedBarChart("t", "d", List.of("tidak", "ya"), List.of(Examples.row("Persyaratan", 1, 100_000)));

        assertThat(SvgText.elements(SvgText.parse(chart.svg("x", Size.WIDE)), "rect"))
                .anyMatch(rect -> rect.getAttribute("fill").equals("#a8432f"));
    }

    @Test
    void writesWhatWouldBeMarkupAsText() {
        BarChart chart = new BarChart(
                "<b>&\"'",
                "a < b & c > d",
                List.of(BarChart.Bar.of("<script>&amp;", BigDecimal.TEN, "]]>", Colour.MAIN)),
                Examples.axis(0, 20, 10),
                List.of());

        assertThat(texts(chart, Size.WIDE)).contains("<script>&amp;", "]]>");
        assertThat(chart.svg("x", Size.WIDE)).doesNotContain("<script>");
    }

    @Test
    void cutsLabelsThatAreTooLongRatherThanLettingThemRunOver() {
        String longest = "Surat keterangan ".repeat(11) + "pindah";
        LineChart year = Examples.year();
        List<Chart> charts = List.of(
                new BarChart("t", "d", List.of(bar(longest), bar("x".repeat(200))), Examples.FULL, List.of()),
                new StackedBarChart("t", "d", List.of("a", "b"), List.of(Examples.row(longest, 1, 2))),
                new LineChart(
                        "t",
                        "d",
                        year.points(),
                        Examples.ZOOMED,
                        List.of(new Band(new BigDecimal("25"), new BigDecimal("100"), "A", longest, Colour.TEAL)),
                        new LineChart.Target(new BigDecimal("90"), longest),
                        List.of(new LineChart.Event(0, longest), new LineChart.Event(11, longest))));

        for (Chart chart : charts) {
            for (Size size : Size.values()) {
                assertTextsAreClear(SvgText.parse(chart.svg("x", size)));
            }
        }
    }

    @Test
    void staysTidyWhateverTheValues() {
        Random random = new Random(14);
        for (int round = 0; round < 150; round++) {
            List<LineChart.Point> points = IntStream.range(0, 1 + random.nextInt(48))
                    .mapToObj(at -> point(random))
                    .toList();
            List<LineChart.Event> events = IntStream.range(0, random.nextInt(3))
                    .mapToObj(at -> new LineChart.Event(random.nextInt(points.size()), "peristiwa " + at))
                    .toList();
            LineChart.Target target =
                    new LineChart.Target(BigDecimal.valueOf(7000 + random.nextInt(2501), 2), "target tahun ini");
            LineChart chart = new LineChart("t", "d", points, Examples.ZOOMED, Examples.BANDS, target, events);
            for (Size size : Size.values()) {
                assertTextsAreClear(SvgText.parse(chart.svg("x", size)));
            }
        }
    }

    private static LineChart.Point point(Random random) {
        if (random.nextInt(5) == 0) {
            return LineChart.Point.missing("Mei");
        }
        BigDecimal value = BigDecimal.valueOf(7000 + random.nextInt(2501), 2);
        return LineChart.Point.of("Mei", value, value.toString().replace('.', ','));
    }

    private static BarChart.Bar bar(String label) {
        return BarChart.Bar.of(label, new BigDecimal("80"), "80,00 B", Colour.GREEN)
                .withNote("+1,10 poin persen", Colour.TEAL);
    }

    private static List<String> texts(Chart chart, Size size) {
        return SvgText.all(SvgText.parse(chart.svg("x", size))).stream()
                .map(SvgText::text)
                .toList();
    }

    private static String line(LineChart chart) {
        return SvgText.elements(SvgText.parse(chart.svg("x", Size.WIDE)), "path").stream()
                .filter(path -> path.getAttribute("stroke-width").equals("3"))
                .findFirst()
                .orElseThrow()
                .getAttribute("d");
    }

    private static void assertTextsAreClear(Element svg) {
        double width = Double.parseDouble(svg.getAttribute("width"));
        double height = Double.parseDouble(svg.getAttribute("height"));
        List<SvgText> texts = SvgText.all(svg);
        for (SvgText text : texts) {
            assertThat(text.box())
                    .matches(
                            box -> box.getMinX() >= 0
                                    && box.getMaxX() <= width
                                    && box.getMinY() >= 0
                                    && box.getMaxY() <= height,
                            "inside: " + text.text());
            assertThat(texts)
                    .as("apart from %s", text)
                    .filteredOn(other -> !other.equals(text) && other.box().intersects(text.box()))
                    .isEmpty();
        }
    }
}
