package id.sembilan.charts;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The label of an event, beside the top of its line and above the values, so that it never hides one. Rows count upwards
 * from the lowest; lengths are pixels.
 */
record EventFlag(Phrase phrase, int point, double pole, double start, double end, int row) {
    static final double ROW_HEIGHT = 18;
    private static final double GAP = 6;
    private static final int MOST_ROWS = 6;

    /** Share of the width that one label may take. */
    private static final double WIDEST = 0.5;

    /** Where there is no room for words, numbers from the left; whoever shows the chart lists the words beside it. */
    static List<LineChart.Event> numbered(List<LineChart.Event> events) {
        List<LineChart.Event> sorted = events.stream()
                .sorted(Comparator.comparingInt(LineChart.Event::point))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> new LineChart.Event(sorted.get(i).point(), Integer.toString(i + 1)))
                .toList();
    }

    /** Each in the lowest row where neither labels nor poles cross; from the right, since labels fly to the right. */
    static List<EventFlag> of(List<LineChart.Event> events, Font font, IntToDoubleFunction place, double room) {
        List<EventFlag> flags = new ArrayList<>();
        events.stream()
                .sorted(Comparator.comparingInt(LineChart.Event::point).reversed())
                .forEach(event -> flags.add(raised(
                        phrase(event, font, room), event.point(), place.applyAsDouble(event.point()), room, flags)));
        return flags;
    }

    private static Phrase phrase(LineChart.Event event, Font font, double room) {
        return new Phrase(event.label(), font, Colour.ACCENT.text()).cut(room * WIDEST);
    }

    private static EventFlag raised(Phrase phrase, int point, double pole, double room, List<EventFlag> others) {
        double width = phrase.width();
        boolean right = pole + GAP + width <= room;
        double start = right ? pole + GAP : Math.max(0, pole - GAP - width);
        return IntStream.rangeClosed(0, MOST_ROWS)
                .mapToObj(row -> new EventFlag(phrase, point, pole, start, start + width, row))
                .filter(flag -> flag.row == MOST_ROWS || others.stream().noneMatch(flag::crosses))
                .findFirst()
                .orElseThrow();
    }

    private boolean crosses(EventFlag other) {
        if (row == other.row) {
            return start < other.end + GAP && other.start < end + GAP;
        }
        return row > other.row ? other.holds(pole) : holds(other.pole);
    }

    private boolean holds(double place) {
        return place > start - 2 && place < end + 2;
    }
}
