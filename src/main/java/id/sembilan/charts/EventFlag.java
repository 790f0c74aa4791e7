package id.sembilan.charts;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The label of an event, beside the top of its line and above the values, so that it never hides one. Rows count upwards
 * from the lowest; lengths are pixels.
 */
record EventFlag(LineChart.Event event, double pole, double start, double end, int row) {
    static final double ROW_HEIGHT = 18;
    private static final double GAP = 6;
    private static final int MOST_ROWS = 6;

    /** Each in the lowest row where neither labels nor poles cross; from the right, since labels fly to the right. */
    static List<EventFlag> of(List<LineChart.Event> events, IntToDoubleFunction place, double room) {
        List<EventFlag> flags = new ArrayList<>();
        events.stream()
                .sorted(Comparator.comparingInt(LineChart.Event::point).reversed())
                .forEach(event -> flags.add(raised(event, place.applyAsDouble(event.point()), room, flags)));
        return flags;
    }

    static Font font() {
        return Type.bold(12);
    }

    private static EventFlag raised(LineChart.Event event, double pole, double room, List<EventFlag> others) {
        double width = Type.width(event.label(), font());
        boolean right = pole + GAP + width <= room;
        double start = right ? pole + GAP : Math.max(0, pole - GAP - width);
        for (int row = 0; row < MOST_ROWS; row++) {
            EventFlag flag = new EventFlag(event, pole, start, start + width, row);
            if (others.stream().noneMatch(flag::crosses)) {
                return flag;
            }
        }
        return new EventFlag(event, pole, start, start + width, MOST_ROWS);
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
