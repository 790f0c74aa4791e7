package id.sembilan.security;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Sinks;
import reactor.util.concurrent.Queues;

/**
 * The open lines to the tablets. A line only wakes: what there is to do stands in the database, so a lost word costs
 * nothing but the time until the next one. A line holds no thread.
 */
@Singleton
public final class DeviceStreams {
    /** An office has a handful of tablets; beyond this somebody plays, and the tablet asks by itself instead. */
    private static final int MOST = 200;

    /** Two tabs, and the line of a page that has just gone. */
    private static final int MOST_OF_ONE = 4;

    /** What waits for a line that does not read; then it is closed, and the tablet opens another. */
    private static final int UNREAD = 16;

    private final Map<String, Deque<Sinks.Many<String>>> open = new HashMap<>();

    /** A line of words for this tablet; nothing when there are too many lines. */
    public synchronized Optional<Publisher<String>> open(String deviceId) {
        if (size() >= MOST) {
            return Optional.empty();
        }
        Deque<Sinks.Many<String>> lines = open.computeIfAbsent(deviceId, id -> new ArrayDeque<>());
        if (lines.size() >= MOST_OF_ONE) {
            lines.removeFirst().tryEmitComplete();
        }
        Sinks.Many<String> line = Sinks.many()
                .unicast()
                .onBackpressureBuffer(Queues.<String>get(UNREAD).get());
        lines.addLast(line);
        line.tryEmitNext("open");
        return Optional.of(line.asFlux().doFinally(end -> forget(deviceId, line)));
    }

    /** Call after the commit: a tablet that is woken before would find nothing. */
    public synchronized void wake(String deviceId) {
        tell(deviceId, "wake");
    }

    public synchronized boolean isOpen(String deviceId) {
        return open.containsKey(deviceId);
    }

    /** Ends every line of a tablet that was revoked. */
    public synchronized void close(String deviceId) {
        List.copyOf(open.getOrDefault(deviceId, new ArrayDeque<>())).forEach(Sinks.Many::tryEmitComplete);
        open.remove(deviceId);
    }

    public synchronized int size() {
        return open.values().stream().mapToInt(Deque::size).sum();
    }

    /** Shows both ends that the other is there: a tablet that lost its power says no goodbye. */
    @Scheduled(fixedDelay = "20s")
    synchronized void beat() {
        List.copyOf(open.keySet()).forEach(id -> tell(id, "beat"));
    }

    private void tell(String deviceId, String word) {
        for (Sinks.Many<String> line : List.copyOf(open.getOrDefault(deviceId, new ArrayDeque<>()))) {
            if (line.tryEmitNext(word).isFailure()) {
                line.tryEmitComplete();
                forget(deviceId, line);
            }
        }
    }

    private synchronized void forget(String deviceId, Sinks.Many<String> line) {
        Deque<Sinks.Many<String>> lines = open.get(deviceId);
        if (lines != null && lines.remove(line) && lines.isEmpty()) {
            open.remove(deviceId);
        }
    }
}
