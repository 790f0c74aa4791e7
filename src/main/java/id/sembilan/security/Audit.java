package id.sembilan.security;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The trail of what accounts did; written in the same transaction, never changed, never switched off. */
@Singleton
public final class Audit {
    private static final int MAX_DETAIL = 1_000;

    private final Clock clock;

    Audit(Clock clock) {
        this.clock = clock;
    }

    public void record(Writes writes, String account, String event, String detail) {
        writes.change(
                "insert into audit_entry (id, at, account, event, detail) values (?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                clock.instant(),
                account,
                event,
                detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) : detail);
    }

    /** When something of this kind happened last. */
    public Optional<Instant> last(Reads reads, String event) {
        return reads
                .list(
                        "select at from audit_entry where event = ? order by at desc limit 1",
                        row -> row.instant("at"),
                        event)
                .stream()
                .findFirst();
    }
}
