package id.sembilan.receipt;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Keeps a machine that has lost its mind from filling the disk; a queue machine prints a few receipts a minute. */
@Singleton
final class RequestLimit {
    private static final int REQUESTS = 120;
    static final Duration WITHIN = Duration.ofMinutes(1);

    private final Clock clock;
    /** By account, of which there are as many as there are keys. */
    private final Map<String, Deque<Instant>> latest = new HashMap<>();

    RequestLimit(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean allows(String account) {
        Instant now = clock.instant();
        Deque<Instant> times = latest.computeIfAbsent(account, one -> new ArrayDeque<>());
        while (!times.isEmpty() && times.getFirst().isBefore(now.minus(WITHIN))) {
            times.removeFirst();
        }
        if (times.size() >= REQUESTS) {
            return false;
        }
        times.addLast(now);
        return true;
    }
}
