package id.sembilan.security;

import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Creates accounts, gives them new passwords, and closes them. */
@Singleton
public final class Accounts {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{3,60}");

    private final AccountStore accounts;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    Accounts(AccountStore accounts, Reader reader, Writer writer, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lower case and plain, so that nobody wonders how to type it. */
    public static boolean isUsername(String text) {
        return USERNAME.matcher(text).matches();
    }

    public List<Account> all() {
        return reader.read(accounts::all);
    }

    /** Creates the account and returns false when the name is taken. */
    public boolean create(String username, String nama, Role role, String password, String by) {
        if (!role.isForAccounts()) {
            throw new IllegalArgumentException("No account is " + role);
        }
        String hash = Passwords.hash(password);
        Account account = new Account(UUID.randomUUID().toString(), username, nama, role, true);
        return writer.write(writes -> {
            if (accounts.byUsername(writes, username).isPresent()) {
                return false;
            }
            accounts.add(writes, account, hash, clock.instant());
            audit.record(writes, by, "account.create", username + " " + role);
            return true;
        });
    }

    /** Gives the account a new random password, which is returned once and kept only as a hash. */
    public Optional<String> resetPassword(String username, String by) {
        String password = Passwords.random();
        String hash = Passwords.hash(password);
        return writer.write(writes -> accounts.byUsername(writes, username).map(found -> {
            accounts.changePassword(writes, found.account().id(), hash);
            audit.record(writes, by, "account.password", username);
            return password;
        }));
    }

    /** A closed account loses its access at once; what it did stays in the trail. */
    public void deactivate(String username, String by) {
        writer.write(writes -> {
            accounts.byUsername(writes, username).ifPresent(found -> {
                accounts.deactivate(writes, found.account().id());
                audit.record(writes, by, "account.deactivate", username);
            });
            return true;
        });
    }

    /** The password of a new first administrator, or nothing when there are accounts already. */
    public Optional<String> createFirstAdmin(String username, String nama) {
        if (!reader.read(accounts::isEmpty)) {
            return Optional.empty();
        }
        String password = Passwords.random();
        return create(username, nama, Role.ADMIN, password, "console") ? Optional.of(password) : Optional.empty();
    }
}
