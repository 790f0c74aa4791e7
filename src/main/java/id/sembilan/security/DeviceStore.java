package id.sembilan.security;

import id.sembilan.security.Device.Contact;
import id.sembilan.security.Device.Seen;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The devices, by the hashes of their tokens. */
@Singleton
final class DeviceStore {
    private static final String SELECT = """
            select id, unit_id, nama, loket_id, layanan_id, enrolled_at, revoked_at, last_contact_at, version, waiting,
                   waiting_since, refused, clock_difference
            from device""";

    List<Seen> all(Reads reads, String unitId) {
        return reads.list(
                SELECT + " where unit_id = ? order by case when revoked_at is null then 0 else 1 end, nama, id",
                DeviceStore::seen,
                unitId);
    }

    Optional<Seen> byId(Reads reads, String id) {
        return reads.one(SELECT + " where id = ?", DeviceStore::seen, id);
    }

    /** Also a revoked one, so that what it still sends can be told from a stranger's. */
    Optional<Device> byToken(Reads reads, String tokenHash) {
        return reads.one(SELECT + " where token_hash = ?", DeviceStore::device, tokenHash);
    }

    boolean isTaken(Reads reads, String unitId, String nama) {
        return reads.one(
                        "select count(*) as n from device where unit_id = ? and nama = ? and revoked_at is null",
                        row -> row.number("n") > 0,
                        unitId,
                        nama)
                .orElse(false);
    }

    void add(Writes writes, Device device, String tokenHash) {
        writes.change(
                """
                insert into device (id, unit_id, loket_id, nama, enrolled_at, token_hash, layanan_id)
                values (?, ?, ?, ?, ?, ?, ?)""",
                device.id(),
                device.unitId(),
                device.loketId().orElse(null),
                device.nama(),
                device.enrolledAt(),
                tokenHash,
                device.layananId().orElse(null));
    }

    void update(Writes writes, Device device) {
        writes.change(
                "update device set nama = ?, loket_id = ?, layanan_id = ? where id = ?",
                device.nama(),
                device.loketId().orElse(null),
                device.layananId().orElse(null),
                device.id());
    }

    /** False for a device that was revoked meanwhile. */
    boolean changeToken(Writes writes, String id, String tokenHash) {
        return writes.change("update device set token_hash = ? where id = ? and revoked_at is null", tokenHash, id)
                == 1;
    }

    boolean revoke(Writes writes, String id, Instant now) {
        return writes.change("update device set revoked_at = ? where id = ? and revoked_at is null", now, id) == 1;
    }

    void contact(Writes writes, String id, Contact contact) {
        writes.change(
                """
                update device set last_contact_at = ?, version = ?, waiting = ?, waiting_since = ?, refused = ?,
                                  clock_difference = ?
                where id = ?""",
                contact.at(),
                contact.version(),
                contact.waiting(),
                contact.waitingSince().orElse(null),
                contact.refused(),
                contact.clockDifferenceMs(),
                id);
    }

    /** The address it was reached under; another than the last is remembered as the one before. */
    void reached(Writes writes, String id, String origin) {
        writes.change("""
                update device set origin_before = case when origin <> ? then origin else origin_before end, origin = ?
                where id = ?""", origin, origin, id);
    }

    /** The last address that was another than this. */
    Optional<String> elsewhere(Reads reads, String id, String origin) {
        return reads.one(
                        "select case when origin <> ? then origin else origin_before end as other from device where id = ?",
                        row -> row.optionalText("other"),
                        origin,
                        id)
                .flatMap(other -> other)
                .filter(other -> !other.equals(origin));
    }

    private static Seen seen(Row row) throws SQLException {
        Optional<Instant> at = row.optionalInstant("last_contact_at");
        return new Seen(device(row), at.isEmpty() ? Optional.empty() : Optional.of(contact(row, at.get())));
    }

    private static Contact contact(Row row, Instant at) throws SQLException {
        return new Contact(
                at,
                row.text("version"),
                row.integer("waiting"),
                row.optionalInstant("waiting_since"),
                row.integer("refused"),
                row.number("clock_difference"));
    }

    private static Device device(Row row) throws SQLException {
        return new Device(
                row.text("id"),
                row.text("unit_id"),
                row.text("nama"),
                row.optionalText("loket_id"),
                row.optionalText("layanan_id"),
                row.instant("enrolled_at"),
                row.optionalInstant("revoked_at"));
    }
}
