package id.sembilan.charts;

import java.math.BigDecimal;
import java.util.List;

/** The range that values are drawn in, and the marks on it as the caller wants them written. */
public record Axis(BigDecimal from, BigDecimal to, List<Tick> ticks) {
    /** One mark of the axis. */
    public record Tick(BigDecimal at, String label) {
        public Tick {
            Check.shortText(label, "tick label");
        }
    }

    public Axis {
        Check.ascending(from, to, "axis");
        ticks = Check.list(ticks, 0, 12, "ticks");
        for (Tick tick : ticks) {
            Check.within(from, to, tick.at(), "tick");
        }
    }
}
