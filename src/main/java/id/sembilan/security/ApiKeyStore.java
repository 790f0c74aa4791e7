package id.sembilan.security;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys of other machines, by the hashes of them. */
@Singleton
final class ApiKeyStore {
    private static final String SELECT = "select id, nama, hint, created_at, used_at, revoked_at from api_key";

    void add(Writes writes, ApiKey key, String unitId, String keyHash, String account) {
        writes.change("""
                insert into api_key (id, unit_id, nama, key_hash, hint, created_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""", key.id(), unitId, key.nama(), keyHash, key.hint(), account, key.createdAt());
    }

    List<ApiKey> all(Reads reads, String unitId) {
        return reads.list(
                SELECT + " where unit_id = ? order by case when revoked_at is null then 0 else 1 end, nama, id",
                ApiKeyStore::key,
                unitId);
    }

    boolean isTaken(Reads reads, String unitId, String nama) {
        return reads.list(
                                SELECT + " where unit_id = ? and nama = ? and revoked_at is null",
                                ApiKeyStore::key,
                                unitId,
                                nama)
                        .size()
                > 0;
    }

    Optional<ApiKey> open(Reads reads, String keyHash) {
        return reads.one(SELECT + " where key_hash = ? and revoked_at is null", ApiKeyStore::key, keyHash);
    }

    void touch(Writes writes, String id, Instant now) {
        writes.change("update api_key set used_at = ? where id = ?", now, id);
    }

    boolean revoke(Writes writes, String id, Instant now) {
        return writes.change("update api_key set revoked_at = ? where id = ? and revoked_at is null", now, id) == 1;
    }

    private static ApiKey key(Row row) throws SQLException {
        return new ApiKey(
                row.text("id"),
                row.text("nama"),
                row.text("hint"),
                row.instant("created_at"),
                row.optionalInstant("used_at"),
                row.optionalInstant("revoked_at"));
    }
}
