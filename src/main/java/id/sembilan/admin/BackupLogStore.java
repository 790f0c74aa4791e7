package id.sembilan.admin;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Copies that were written, read again and found whole. */
@Singleton
final class BackupLogStore {
    /**
     * One copy.
     *
     * @param place folder, or empty for one that went to a browser
     * @param n answers in it
     */
    record Entry(Instant at, String account, String place, long n) {}

    void add(Writes writes, Entry entry) {
        writes.change(
                "insert into backup_log (id, at, account, place, n) values (?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                entry.at(),
                entry.account(),
                entry.place(),
                entry.n());
    }

    Optional<Entry> last(Reads reads) {
        return reads
                .list(
                        "select at, account, place, n from backup_log order by at desc limit 1",
                        row -> new Entry(row.instant("at"), row.text("account"), row.text("place"), row.number("n")))
                .stream()
                .findFirst();
    }
}
