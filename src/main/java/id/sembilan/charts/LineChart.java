package id.sembilan.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A line over equal steps of time, with gaps where nothing is known and the last known point emphasised. */
public record LineChart(
        String title,
        String description,
        List<Point> points,
        Axis axis,
        List<Band> bands,
        @Nullable Target target,
        List<Event> events)
        implements Chart {
    /** Ten years of months. */
    public static final int MOST_POINTS = 120;

    /**
     * One step.
     *
     * @param group written once below the first of the neighbours that share it, such as a year; may be empty
     * @param value null leaves a gap, never a zero
     * @param weak drawn hollow and grey, for a value that rests on too little
     */
    public record Point(
            String label, String group, @Nullable BigDecimal value, String valueLabel, boolean weak) {
        public Point {
            Check.shortText(label, "point label");
            Check.optionalText(group, "point group");
            Check.optionalText(valueLabel, "point value label");
        }

        public static Point of(String label, BigDecimal value, String valueLabel) {
            return new Point(label, "", value, valueLabel, false);
        }

        public static Point missing(String label) {
            return new Point(label, "", null, "", false);
        }

        public Point weaken() {
            return new Point(label, group, value, valueLabel, true);
        }

        public Point in(String newGroup) {
            return new Point(label, newGroup, value, valueLabel, weak);
        }
    }

    /** A value to be reached, drawn as a dashed line. */
    public record Target(BigDecimal value, String label) {
        public Target {
            Check.text(label, "target label");
        }
    }

    /** Something that happened at a point, counted from zero. */
    public record Event(int point, String label) {
        public Event {
            Check.text(label, "event label");
        }
    }

    public LineChart {
        Check.text(title, "title");
        Check.description(description);
        points = Check.list(points, 1, MOST_POINTS, "points");
        bands = Check.list(bands, 0, 8, "bands");
        events = Check.list(events, 0, 6, "events");
        for (Point point : points) {
            if (point.value() != null) {
                Check.within(axis.from(), axis.to(), point.value(), "point");
            }
        }
        if (target != null) {
            Check.within(axis.from(), axis.to(), target.value(), "target");
        }
        for (Event event : events) {
            Check.require(
                    event.point() >= 0 && event.point() < points.size(), "no point " + event.point() + " for an event");
        }
    }

    /** The last point with a value; negative if there is none. */
    int last() {
        return IntStream.range(0, points.size())
                .filter(at -> points.get(at).value() != null)
                .max()
                .orElse(-1);
    }
}
