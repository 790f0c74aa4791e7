package id.sembilan.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of a context that was started with {@code test.clock=true}; it stands still until a test moves it. */
@Singleton
@Requires(property = TestClock.PROPERTY, value = "true")
@Replaces(bean = Clock.class, factory = ClockFactory.class)
public final class TestClock extends Clock {
    public static final String PROPERTY = "test.clock";

    /** A Monday, 09:00 in Jakarta, 11:00 in Jayapura. */
    public static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    private volatile Instant now = START;

    public void set(Instant instant) {
        now = instant;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
