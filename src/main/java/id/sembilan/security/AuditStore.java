package id.sembilan.security;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The entries of the trail: added, never changed. */
@Singleton
final class AuditStore {
    void add(Writes writes, Instant at, String account, String event, String detail) {
        writes.change(
                "insert into audit_entry (id, at, account, event, detail) values (?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                at,
                account,
                event,
                detail);
    }

    Optional<Instant> last(Reads reads, String event) {
        return reads
                .list(
                        "select at from audit_entry where event = ? order by at desc limit 1",
                        row -> row.instant("at"),
                        event)
                .stream()
                .findFirst();
    }
}
