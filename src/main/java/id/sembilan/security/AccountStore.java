package id.sembilan.security;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts with their password hashes, and the sessions they opened. */
@Singleton
final class AccountStore {
    private static final String ACCOUNT = "select id, username, nama, role, active, password_hash from account";

    /** An account with the hash of its password. */
    record Credentials(Account account, String passwordHash) {}

    boolean isEmpty(Reads reads) {
        return reads.list("select id from account limit 1", row -> row.text("id"))
                .isEmpty();
    }

    List<Account> all(Reads reads) {
        return reads.list(ACCOUNT + " order by username", AccountStore::account);
    }

    Optional<Credentials> byUsername(Reads reads, String username) {
        return reads.one(
                ACCOUNT + " where username = ?",
                row -> new Credentials(account(row), row.text("password_hash")),
                username);
    }

    void add(Writes writes, Account account, String passwordHash, Instant now) {
        writes.change(
                """
                insert into account (id, username, nama, role, password_hash, active, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                account.id(),
                account.username(),
                account.nama(),
                account.role().name(),
                passwordHash,
                account.active(),
                now);
    }

    /** A new password ends every session that the old one opened. */
    void changePassword(Writes writes, String accountId, String passwordHash) {
        writes.change("update account set password_hash = ? where id = ?", passwordHash, accountId);
        endSessions(writes, accountId);
    }

    void deactivate(Writes writes, String accountId) {
        writes.change("update account set active = 0 where id = ?", accountId);
        endSessions(writes, accountId);
    }

    void startSession(Writes writes, String tokenHash, String accountId, Instant now) {
        writes.change(
                "insert into login_session (token_hash, account_id, started_at, used_at) values (?, ?, ?, ?)",
                tokenHash,
                accountId,
                now,
                now);
    }

    /** The account of a session that was used after one moment and started after another. */
    Optional<OpenSession> session(Reads reads, String tokenHash, Instant usedAfter, Instant startedAfter) {
        return reads.one(
                """
                select a.id, a.username, a.nama, a.role, a.active, s.used_at
                from login_session s join account a on a.id = s.account_id
                where s.token_hash = ? and s.used_at > ? and s.started_at > ? and a.active = 1""", row -> new OpenSession(account(row), row.instant("used_at")), tokenHash, usedAfter, startedAfter);
    }

    /** A session that is still valid. */
    record OpenSession(Account account, Instant usedAt) {}

    void touch(Writes writes, String tokenHash, Instant now) {
        writes.change("update login_session set used_at = ? where token_hash = ?", now, tokenHash);
    }

    void endSession(Writes writes, String tokenHash) {
        writes.change("delete from login_session where token_hash = ?", tokenHash);
    }

    void forgetSessionsBefore(Writes writes, Instant usedBefore) {
        writes.change("delete from login_session where used_at < ?", usedBefore);
    }

    private static void endSessions(Writes writes, String accountId) {
        writes.change("delete from login_session where account_id = ?", accountId);
    }

    private static Account account(Row row) throws SQLException {
        return new Account(
                row.text("id"),
                row.text("username"),
                row.text("nama"),
                Role.valueOf(row.text("role")),
                row.flag("active"));
    }
}
