package id.sembilan.charts;

import java.math.BigDecimal;

/** How much room there is around a line, in pixels: a label that touches it hides the very thing it speaks of. */
record LineRoom(LineChart chart, LineFrame frame) {
    private static final double SAMPLE = 4;

    /**
     * The distance from the nearest part of the line to a text.
     *
     * @param start pixels from the left edge
     * @param middle the value at half the text's height
     */
    double around(double start, double width, double middle, double height) {
        double nearest = Double.MAX_VALUE;
        for (double x = start - SAMPLE; x <= start + width + SAMPLE; x += SAMPLE) {
            double distance = Math.abs(height(frame.along(x)) - middle) / frame.up(1);
            nearest = Double.isNaN(distance) ? nearest : Math.min(nearest, distance);
        }
        return nearest - height / 2;
    }

    /** The value of the line between two points; beside a gap that of the nearer point; else not a number. */
    private double height(double at) {
        int before = (int) Math.floor(at);
        double share = at - before;
        double between = value(before) * (1 - share) + value(before + 1) * share;
        return Double.isNaN(between) ? value((int) Math.round(at)) : between;
    }

    private double value(int at) {
        BigDecimal value = at < 0 || at >= chart.points().size()
                ? null
                : chart.points().get(at).value();
        return value == null ? Double.NaN : value.doubleValue();
    }
}
