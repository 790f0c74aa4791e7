package id.sembilan.https;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The one authority of the office; in the database, so that a restored copy is still trusted. */
@Singleton
final class AuthorityStore {

    /** As it stands in the table, not yet read. */
    private record Kept(String root, String issuer, String key) {}

    /** @throws GeneralSecurityException if what is kept cannot be read */
    Optional<Authority> authority(Reads reads) throws GeneralSecurityException {
        Optional<Kept> kept =
                reads.one("select root, issuer, private_key from local_ca where id = 1", AuthorityStore::kept);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Authority(
                Pem.read(kept.get().root(), null).certificates().getFirst(),
                Pem.read(kept.get().issuer(), null).certificates().getFirst(),
                Pem.read(kept.get().key(), null)
                        .key()
                        .orElseThrow(() -> new GeneralSecurityException("No key of the authority"))));
    }

    /** Two services on one database may start at once: the first one's authority stays, unless it is to be replaced. */
    void add(Writes writes, Authority authority, Instant now) {
        writes.change(
                """
                insert into local_ca (id, root, issuer, private_key, created_at) values (1, ?, ?, ?, ?)
                on conflict (id) do nothing""",
                Pem.write(List.of(authority.root())),
                Pem.write(List.of(authority.issuer())),
                Pem.write(List.of(authority.key())),
                now);
    }

    void remove(Writes writes) {
        writes.change("delete from local_ca");
    }

    private static Kept kept(Row row) throws SQLException {
        return new Kept(row.text("root"), row.text("issuer"), row.text("private_key"));
    }
}
