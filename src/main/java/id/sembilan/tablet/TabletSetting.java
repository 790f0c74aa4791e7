package id.sembilan.tablet;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.SortedSet;

/**
 * How the tablets of a unit behave.
 *
 * @param pin of the staff screen
 * @param hours when residents come; outside them a tablet sleeps, without them it never does
 */
public record TabletSetting(Optional<Pin> pin, Optional<Hours> hours) {
    public static final TabletSetting NONE = new TabletSetting(Optional.empty(), Optional.empty());

    /** The end of a service day is the closing time of the unit. */
    public record Hours(LocalTime opens, SortedSet<DayOfWeek> days) {
        public Hours {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("No service day");
            }
        }
    }

    public TabletSetting withPin(Optional<Pin> other) {
        return new TabletSetting(other, hours);
    }

    public TabletSetting withHours(Optional<Hours> other) {
        return new TabletSetting(pin, other);
    }
}
