package id.sembilan.security;

import id.sembilan.office.Unit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets other machines in: makes their keys, recognises them, takes them back. */
@Singleton
public final class ApiKeys {
    /** So that a key in a log or a chat is recognised for what it is. */
    private static final String PREFIX = "sembilan_";

    private static final int HINT = 4;
    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private final ApiKeyStore store;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    ApiKeys(ApiKeyStore store, Reader reader, Writer writer, Audit audit, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    public List<ApiKey> all(Unit unit) {
        return reader.read(reads -> store.all(reads, unit.id()));
    }

    /** The new key, which nobody can read again; nothing when a machine of this name has one. */
    public Optional<String> create(Unit unit, String nama, String by) {
        String key = PREFIX + Secret.token();
        ApiKey made = new ApiKey(
                UUID.randomUUID().toString(),
                nama,
                key.substring(key.length() - HINT),
                clock.instant(),
                Optional.empty(),
                Optional.empty());
        return writer.write(writes -> {
            if (store.isTaken(writes, unit.id(), nama)) {
                return Optional.empty();
            }
            store.add(writes, made, unit.id(), Secret.hash(key), by);
            audit.record(writes, by, "api_key.create", nama);
            return Optional.of(key);
        });
    }

    public boolean revoke(String id, String by) {
        return writer.write(writes -> {
            boolean revoked = store.revoke(writes, id, clock.instant());
            if (revoked) {
                audit.record(writes, by, "api_key.revoke", id);
            }
            return revoked;
        });
    }

    Optional<ApiKey> open(String key) {
        Instant now = clock.instant();
        Optional<ApiKey> found = reader.read(reads -> store.open(reads, Secret.hash(key)));
        if (found.flatMap(ApiKey::usedAt)
                .filter(at -> at.isAfter(now.minus(TOUCH_EVERY)))
                .isEmpty()) {
            found.ifPresent(one -> writer.write(writes -> {
                store.touch(writes, one.id(), now);
                return true;
            }));
        }
        return found;
    }
}
