package id.sembilan.receipt;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Surveys on their way to a tablet. */
@Singleton
final class HandoverStore {
    private static final String SELECT = """
            select h.id, h.device_id, h.receipt_id, h.expires_at, h.shown_at, h.withdrawn_at, d.nama
            from handover h join device d on d.id = h.device_id""";

    /** One survey on its way. */
    record Handover(
            String id,
            String deviceId,
            String deviceNama,
            String receiptId,
            Instant expiresAt,
            Optional<Instant> shownAt,
            Optional<Instant> withdrawnAt) {}

    void add(Writes writes, String id, String unitId, String deviceId, String receiptId, Instant now, Instant expires) {
        writes.change("""
                insert into handover (id, unit_id, device_id, receipt_id, made_at, expires_at)
                values (?, ?, ?, ?, ?, ?)""", id, unitId, deviceId, receiptId, now, expires);
    }

    Optional<Handover> byId(Reads reads, String id) {
        return reads.one(SELECT + " where h.id = ?", HandoverStore::handover, id);
    }

    /** What this tablet has to show, first sent first. */
    List<Handover> waiting(Reads reads, String deviceId, Instant now) {
        return reads.list(
                SELECT + " where h.device_id = ? and h.shown_at is null and h.withdrawn_at is null"
                        + " and h.expires_at > ? order by h.made_at, h.id",
                HandoverStore::handover,
                deviceId,
                now);
    }

    void shown(Writes writes, String id, String deviceId, Instant now) {
        writes.change(
                "update handover set shown_at = ? where id = ? and device_id = ? and shown_at is null",
                now,
                id,
                deviceId);
    }

    /** False when the tablet was faster. */
    boolean withdraw(Writes writes, String id, Instant now) {
        return writes.change(
                        "update handover set withdrawn_at = ? where id = ? and shown_at is null and withdrawn_at is null",
                        now,
                        id)
                == 1;
    }

    /** A visit is on its way to one tablet at most. */
    void withdrawOthers(Writes writes, String receiptId, Instant now) {
        writes.change(
                "update handover set withdrawn_at = ? where receipt_id = ? and shown_at is null and withdrawn_at is null",
                now,
                receiptId);
    }

    void forget(Writes writes, String receiptId) {
        writes.change("delete from handover where receipt_id = ?", receiptId);
    }

    void forgetBefore(Writes writes, Instant made) {
        writes.change("delete from handover where made_at < ?", made);
    }

    private static Handover handover(Row row) throws SQLException {
        return new Handover(
                row.text("id"),
                row.text("device_id"),
                row.text("nama"),
                row.text("receipt_id"),
                row.instant("expires_at"),
                row.optionalInstant("shown_at"),
                row.optionalInstant("withdrawn_at"));
    }
}
