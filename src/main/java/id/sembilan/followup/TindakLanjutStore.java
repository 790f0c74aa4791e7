package id.sembilan.followup;

import id.sembilan.followup.TindakLanjut.Status;
import id.sembilan.scoring.Unsur;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The actions of the follow-up. */
@Singleton
final class TindakLanjutStore {
    private static final String SELECT = """
            select id, unit_id, periode_id, unsur, kegiatan, penanggung_jawab, waktu, status, done_day, bukti
            from tindak_lanjut""";

    List<TindakLanjut> ofPeriode(Reads reads, String periodeId) {
        return reads.list(
                SELECT + " where periode_id = ? order by unsur, made_at, id", TindakLanjutStore::action, periodeId);
    }

    Optional<TindakLanjut> byId(Reads reads, String id) {
        return reads.one(SELECT + " where id = ?", TindakLanjutStore::action, id);
    }

    void add(Writes writes, TindakLanjut one, String account, Instant now) {
        writes.change(
                """
                insert into tindak_lanjut (id, unit_id, periode_id, unsur, kegiatan, penanggung_jawab, waktu, status,
                                           done_day, bukti, made_at, made_by, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                one.unitId(),
                one.periodeId(),
                one.unsur().kode(),
                one.kegiatan(),
                one.penanggungJawab(),
                one.waktu().kode(),
                one.status().kode(),
                one.doneDay().orElse(null),
                one.bukti(),
                now,
                account,
                now,
                account);
    }

    void update(Writes writes, TindakLanjut one, String account, Instant now) {
        writes.change(
                """
                update tindak_lanjut set kegiatan = ?, penanggung_jawab = ?, waktu = ?, status = ?, done_day = ?,
                                         bukti = ?, changed_at = ?, changed_by = ?
                where id = ?""",
                one.kegiatan(),
                one.penanggungJawab(),
                one.waktu().kode(),
                one.status().kode(),
                one.doneDay().orElse(null),
                one.bukti(),
                now,
                account,
                one.id());
    }

    private static TindakLanjut action(Row row) throws SQLException {
        return new TindakLanjut(
                row.text("id"),
                row.text("unit_id"),
                row.text("periode_id"),
                Unsur.of(row.text("unsur")),
                row.text("kegiatan"),
                row.text("penanggung_jawab"),
                new Waktu(row.text("waktu")),
                Status.of(row.text("status")).orElseThrow(),
                row.optionalText("done_day").map(LocalDate::parse),
                row.text("bukti"));
    }
}
