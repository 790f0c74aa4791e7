package id.sembilan.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one source of time, so that a test can hold it still. */
@Factory
public final class ClockFactory {
    @Singleton
    public Clock clock() {
        return Clock.systemUTC();
    }
}
