package id.sembilan.security;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes guessing a password slow: after some failures a name has to wait. By name, because an office shares one address. */
@Singleton
final class LoginLimit {
    private static final int FREE_TRIES = 5;
    private static final Duration WAIT = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Failures(int count, Instant last) {}

    LoginLimit(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mustWait(String username) {
        Failures known = failures.get(username);
        return known != null
                && known.count() >= FREE_TRIES
                && clock.instant().isBefore(known.last().plus(WAIT));
    }

    synchronized void failed(String username) {
        failures.merge(
                username,
                new Failures(1, clock.instant()),
                (before, now) -> new Failures(before.count() + 1, now.last()));
    }

    synchronized void succeeded(String username) {
        failures.remove(username);
    }
}
