package id.sembilan.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChartLimitsTest {
    private static final BigDecimal EIGHTY = new BigDecimal("80");
    private static final BarChart.Bar BAR = BarChart.Bar.of("Persyaratan", EIGHTY, "80,00 B", Colour.GREEN);
    private static final LineChart.Point POINT = LineChart.Point.of("Jan", EIGHTY, "80,00");

    @Test
    void drawsAsManyRowsAndPointsAsAllowedInGoodTime() {
        List<BarChart.Bar> bars = Collections.nCopies(BarChart.MOST_BARS, BAR);
        List<LineChart.Point> points = Collections.nCopies(LineChart.MOST_POINTS, POINT);
        List<StackedBarChart.Row> rows =
                Collections.nCopies(StackedBarChart.MOST_ROWS, Examples.row("Persyaratan", 1, 2));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(bars(bars).svg("x", Size.COMPACT)).contains("Persyaratan");
            assertThat(line(points).svg("x", Size.COMPACT)).contains("80,00");
            assertThat(new StackedBarChart("t", "d", List.of("a", "b"), rows).svg("x", Size.COMPACT))
                    .contains("Persyaratan");
        });
    }

    @Test
    void drawsALineOfOnePointOrOfNoneKnown() {
        assertThat(line(List.of(POINT)).svg("x", Size.WIDE)).contains(">80,00<");
        assertThat(line(List.of(LineChart.Point.missing("Jan"))).svg("x", Size.WIDE))
                .contains(">Jan<");
    }

    @Test
    void drawsValuesAtBothEndsOfTheAxis() {
        List<LineChart.Point> ends = Examples.points(0, "25", "100", "25", "100");

        assertThat(line(ends).svg("x", Size.WIDE)).contains(">100<");
    }

    @Test
    void refusesMoreThanAPictureCanShow() {
        assertRefused(() -> bars(Collections.nCopies(BarChart.MOST_BARS + 1, BAR)));
        assertRefused(() -> line(Collections.nCopies(LineChart.MOST_POINTS + 1, POINT)));
        assertRefused(() -> new StackedBarChart(
                "t",
                "d",
                List.of("a", "b"),
                Collections.nCopies(StackedBarChart.MOST_ROWS + 1, Examples.row("r", 1, 2))));
    }

    @Test
    void refusesAChartOfNothing() {
        assertRefused(() -> bars(List.of()));
        assertRefused(() -> line(List.of()));
        assertRefused(() -> new StackedBarChart("t", "d", List.of("a", "b"), List.of()));
        assertRefused(() -> new BarChart(" ", "d", List.of(BAR), Examples.FULL, List.of()));
    }

    @Test
    void refusesValuesOffTheAxis() {
        BigDecimal below = new BigDecimal("24.99");
        assertRefused(() -> bars(List.of(BarChart.Bar.of("a", below, "24,99", Colour.BRICK))));
        assertRefused(() -> line(List.of(LineChart.Point.of("Jan", below, "24,99"))));
        assertRefused(() -> new LineChart(
                "t", "d", List.of(POINT), Examples.FULL, List.of(), new LineChart.Target(below, "target"), List.of()));
        assertRefused(() -> new LineChart(
                "t", "d", List.of(POINT), Examples.FULL, List.of(), null, List.of(new LineChart.Event(1, "e"))));
    }

    @Test
    void refusesAnAxisWithoutExtent() {
        assertRefused(() -> new Axis(EIGHTY, EIGHTY, List.of()));
        assertRefused(() -> new Band(EIGHTY, BigDecimal.ONE, "A", "A", Colour.TEAL));
        Axis tiny = new Axis(BigDecimal.ONE, new BigDecimal("1." + "0".repeat(40) + "1"), List.of());
        assertRefused(() -> new BarChart(
                        "t", "d", List.of(BarChart.Bar.of("a", BigDecimal.ONE, "1", Colour.TEAL)), tiny, List.of())
                .svg("x", Size.WIDE));
    }

    @Test
    void refusesTextThatNoPageCanHold() {
        assertRefused(() -> BarChart.Bar.of("a\u0000b", EIGHTY, "80,00", Colour.GREEN));
        assertRefused(() -> BarChart.Bar.of("a\uD800", EIGHTY, "80,00", Colour.GREEN));
        assertRefused(() -> BarChart.Bar.of("a".repeat(201), EIGHTY, "80,00", Colour.GREEN));
        assertRefused(() -> bars(List.of(BAR)).svg("1\" onload=\"", Size.WIDE));
    }

    @Test
    void refusesTextsThatLeaveNoRoomForTheBars() {
        String wide = "W".repeat(40);
        BarChart chart = bars(List.of(BarChart.Bar.of("a", EIGHTY, wide, Colour.GREEN)));

        assertRefused(() -> chart.svg("x", Size.COMPACT));
    }

    @Test
    void refusesRowsThatDoNotAnswerTheChoices() {
        assertRefused(() -> new StackedBarChart("t", "d", List.of("a", "b"), List.of(Examples.row("r", 1, 2, 3))));
        assertRefused(() -> new StackedBarChart.Part(-1, "-1"));
    }

    private static BarChart bars(List<BarChart.Bar> bars) {
        return new BarChart("t", "d", bars, Examples.FULL, List.of());
    }

    private static LineChart line(List<LineChart.Point> points) {
        return new LineChart("t", "d", points, Examples.FULL, Examples.BANDS, null, List.of());
    }

    private static void assertRefused(ThrowingCallable drawing) {
        assertThatThrownBy(drawing).isInstanceOf(ChartException.class);
    }
}
