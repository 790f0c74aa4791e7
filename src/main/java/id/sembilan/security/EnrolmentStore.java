package id.sembilan.security;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** The codes that make a browser a device. */
@Singleton
final class EnrolmentStore {
    /** What a code will make; with a device it is for that one again. */
    record Enrolment(
            String unitId,
            Optional<String> deviceId,
            String nama,
            Optional<String> loketId,
            Optional<String> layananId) {}

    void add(Writes writes, String codeHash, Enrolment one, String by, Instant now, Instant expiresAt) {
        writes.change(
                """
                insert into enrolment (code_hash, unit_id, device_id, nama, loket_id, layanan_id, made_by, made_at,
                                       expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                codeHash,
                one.unitId(),
                one.deviceId().orElse(null),
                one.nama(),
                one.loketId().orElse(null),
                one.layananId().orElse(null),
                by,
                now,
                expiresAt);
    }

    /** The code, while it was not used and is not old. */
    Optional<Enrolment> open(Reads reads, String codeHash, Instant now) {
        return reads.one(
                """
                select unit_id, device_id, nama, loket_id, layanan_id from enrolment
                where code_hash = ? and used_at is null and expires_at > ?""",
                row -> new Enrolment(
                        row.text("unit_id"),
                        row.optionalText("device_id"),
                        row.text("nama"),
                        row.optionalText("loket_id"),
                        row.optionalText("layanan_id")),
                codeHash,
                now);
    }

    /** True for the one that uses it: the row's condition decides between two at the same moment. */
    boolean use(Writes writes, String codeHash, Instant now) {
        return writes.change("update enrolment set used_at = ? where code_hash = ? and used_at is null", now, codeHash)
                == 1;
    }

    /** Which tablet got another token by this code, not long ago. */
    Optional<String> usedAgain(Reads reads, String codeHash, Instant since) {
        return reads.one(
                "select device_id from enrolment where code_hash = ? and used_at > ? and device_id is not null",
                row -> row.text("device_id"),
                codeHash,
                since);
    }

    void forgetBefore(Writes writes, Instant expired) {
        writes.change("delete from enrolment where expires_at < ?", expired);
    }
}
