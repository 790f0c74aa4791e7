package id.sembilan.receipt;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes guessing short codes hopeless: 40 bits at this many tries take longer than any receipt is valid. Not by
 * address, because an office shares one; the long tokens of QR codes are never slowed.
 */
@Singleton
final class GuessLimit {
    private static final int TRIES = 30;
    private static final Duration WITHIN = Duration.ofMinutes(5);

    private final Clock clock;
    private final Deque<Instant> unknown = new ArrayDeque<>();

    GuessLimit(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isClosed() {
        Instant since = clock.instant().minus(WITHIN);
        while (!unknown.isEmpty() && unknown.peekFirst().isBefore(since)) {
            unknown.removeFirst();
        }
        return unknown.size() >= TRIES;
    }

    synchronized void guessed() {
        unknown.addLast(clock.instant());
    }
}
