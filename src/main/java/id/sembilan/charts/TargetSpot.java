package id.sembilan.charts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place for the target's label along its own line, above or below.
 *
 * @param start pixels from the left edge to the label
 */
record TargetSpot(double start, boolean above) {
    private static final double HEIGHT = 18;
    private static final double ENOUGH = 5;

    /** The first with room enough, from the left, where reading begins; else the one with the most. */
    static TargetSpot clearest(LineChart chart, LineFrame frame, double target, double width) {
        double span = frame.plotWidth() - width - 4;
        List<TargetSpot> spots = Stream.of(0.0, 0.2, 0.4, 0.6)
                .map(share -> 4 + share * span)
                .flatMap(start -> Stream.of(new TargetSpot(start, true), new TargetSpot(start, false)))
                .toList();
        LineRoom room = new LineRoom(chart, frame);
        return spots.stream()
                .max(Comparator.comparingDouble(spot -> Math.min(ENOUGH, spot.clearance(room, target, width))))
                .orElse(spots.getFirst());
    }

    private double clearance(LineRoom room, double target, double width) {
        LineFrame frame = room.frame();
        double middle = target + frame.up(above ? HEIGHT / 2 : -HEIGHT / 2);
        if (middle + frame.up(HEIGHT / 2) > frame.to() || middle - frame.up(HEIGHT / 2) < frame.from()) {
            return Double.NEGATIVE_INFINITY;
        }
        boolean crossesAnEvent =
                frame.flags().stream().anyMatch(flag -> flag.pole() > start - 2 && flag.pole() < start + width + 2);
        return crossesAnEvent ? -HEIGHT : room.around(start, width, middle, HEIGHT);
    }
}
