package id.sembilan.security;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The trail of what accounts did; written in the same transaction, never changed, never switched off. */
@Singleton
public final class Audit {
    private static final int MAX_DETAIL = 1_000;

    private final AuditStore entries;
    private final Clock clock;

    Audit(AuditStore entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    public void record(Writes writes, String account, String event, String detail) {
        String kept = detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) : detail;
        entries.add(writes, clock.instant(), account, event, kept);
    }

    /** When something of this kind happened last. */
    public Optional<Instant> last(Reads reads, String event) {
        return entries.last(reads, event);
    }
}
