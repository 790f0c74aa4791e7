package id.sembilan.security;

import id.sembilan.security.AccountStore.Credentials;
import id.sembilan.security.AccountStore.OpenSession;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Opens a session for the right password and finds the account behind a session's token. */
@Singleton
final class Sessions {
    static final String COOKIE = "sembilan_sesi";

    /** Operators forget to log out (a wish of many offices): an unused session ends by itself. */
    private static final Duration IDLE = Duration.ofHours(2);

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration TOUCH_EVERY = Duration.ofMinutes(5);

    /** Compared against when the name is unknown, so that the answer takes equally long. */
    private final String nobody = Passwords.hash(Passwords.random());

    private final AccountStore accounts;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    Sessions(AccountStore accounts, Reader reader, Writer writer, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /** The token of a new session, or nothing when name and password do not fit. */
    Optional<String> open(String username, String password) {
        Optional<Credentials> found = reader.read(reads -> accounts.byUsername(reads, username));
        boolean fits =
                Passwords.matches(password, found.map(Credentials::passwordHash).orElse(nobody));
        if (!fits || found.isEmpty() || !found.get().account().active()) {
            return Optional.empty();
        }
        String token = Secret.token();
        Instant now = clock.instant();
        return writer.write(writes -> {
            accounts.forgetSessionsBefore(writes, now.minus(IDLE));
            accounts.startSession(
                    writes, Secret.hash(token), found.get().account().id(), now);
            audit.record(writes, username, "login", "");
            return Optional.of(token);
        });
    }

    Optional<Account> account(String token) {
        Instant now = clock.instant();
        Optional<OpenSession> session =
                reader.read(reads -> accounts.session(reads, Secret.hash(token), now.minus(IDLE), now.minus(LONGEST)));
        if (session.isPresent() && session.get().usedAt().isBefore(now.minus(TOUCH_EVERY))) {
            writer.write(writes -> {
                accounts.touch(writes, Secret.hash(token), now);
                return true;
            });
        }
        return session.map(OpenSession::account);
    }

    void close(String token) {
        writer.write(writes -> {
            accounts.endSession(writes, Secret.hash(token));
            return true;
        });
    }
}
