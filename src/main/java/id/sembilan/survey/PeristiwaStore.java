package id.sembilan.survey;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was noted about days. */
@Singleton
final class PeristiwaStore {
    private static final String SELECT = "select id, unit_id, hari, teks from peristiwa";

    /** The latest first. */
    List<Peristiwa> all(Reads reads, String unitId) {
        return reads.list(
                SELECT + " where unit_id = ? order by hari desc, made_at desc, id", PeristiwaStore::peristiwa, unitId);
    }

    Optional<Peristiwa> byId(Reads reads, String id) {
        return reads.one(SELECT + " where id = ?", PeristiwaStore::peristiwa, id);
    }

    void add(Writes writes, Peristiwa one, String by, Instant now) {
        writes.change(
                "insert into peristiwa (id, unit_id, hari, teks, made_at, made_by) values (?, ?, ?, ?, ?, ?)",
                one.id(),
                one.unitId(),
                one.hari(),
                one.teks(),
                now,
                by);
    }

    void remove(Writes writes, String id) {
        writes.change("delete from peristiwa where id = ?", id);
    }

    private static Peristiwa peristiwa(Row row) throws SQLException {
        return new Peristiwa(row.text("id"), row.text("unit_id"), row.day("hari"), row.text("teks"));
    }
}
