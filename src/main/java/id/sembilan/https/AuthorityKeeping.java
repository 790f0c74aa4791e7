package id.sembilan.https;

import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Makes the office's authority once, and finds it again ever after. */
@Singleton
final class AuthorityKeeping {
    private final AuthorityStore store;
    private final KeyFolder folder;
    private final Reader reader;
    private final Writer writer;
    private final Clock clock;

    AuthorityKeeping(AuthorityStore store, KeyFolder folder, Reader reader, Writer writer, Clock clock) {
        this.store = store;
        this.folder = folder;
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /** The kept one; a new one only where there is none, or after ten years. */
    Authority current() throws GeneralSecurityException, IOException {
        Instant now = clock.instant();
        Optional<Authority> kept = kept();
        if (kept.filter(one -> one.isGoodAt(now.plus(Identity.BEFORE_END))).isPresent()) {
            return kept.get();
        }
        Authority made = Certificates.authority(now);
        folder.protectDatabase();
        writer.write(writes -> {
            if (kept.isPresent()) {
                store.remove(writes);
            }
            store.add(writes, made, now);
            return true;
        });
        // Another service on the same database may have been quicker.
        return kept().orElse(made);
    }

    private Optional<Authority> kept() {
        return reader.read(reads -> {
            try {
                return store.authority(reads);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("The authority in the database", e);
            }
        });
    }
}
