package id.sembilan.performance;

import id.sembilan.performance.Rekomendasi.Asal;
import id.sembilan.performance.Rekomendasi.Status;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Recommendations and what became of them. */
@Singleton
final class RekomendasiStore {
    /** The latest year first, in the order of their document. */
    List<Rekomendasi> all(Reads reads, String unitId) {
        return reads.list(
                """
                select id, unit_id, tahun, asal, uraian, tindak_lanjut, penanggung_jawab, tenggat, status, selesai,
                       catatan, bukti_id, urutan
                from rekomendasi where unit_id = ? order by tahun desc, asal, urutan, id""",
                row -> new Rekomendasi(
                        row.text("id"),
                        row.text("unit_id"),
                        row.integer("tahun"),
                        Asal.of(row.text("asal")).orElseThrow(),
                        row.text("uraian"),
                        row.text("tindak_lanjut"),
                        row.text("penanggung_jawab"),
                        row.optionalText("tenggat").map(LocalDate::parse),
                        Status.of(row.text("status")).orElseThrow(),
                        row.optionalText("selesai").map(LocalDate::parse),
                        row.text("catatan"),
                        row.optionalText("bukti_id"),
                        row.integer("urutan")),
                unitId);
    }

    Optional<Rekomendasi> byId(Reads reads, String unitId, String id) {
        return all(reads, unitId).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** In place of the same one, where it is known. */
    void keep(Writes writes, Rekomendasi one, String account, Instant now) {
        remove(writes, one.unitId(), one.id());
        writes.change(
                """
                insert into rekomendasi (id, unit_id, tahun, asal, uraian, tindak_lanjut, penanggung_jawab, tenggat,
                                         status, selesai, catatan, bukti_id, urutan, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                one.unitId(),
                one.tahun(),
                one.asal().kode(),
                one.uraian(),
                one.tindakLanjut(),
                one.penanggungJawab(),
                one.tenggat().map(LocalDate::toString).orElse(null),
                one.status().kode(),
                one.selesai().map(LocalDate::toString).orElse(null),
                one.catatan(),
                one.buktiId().orElse(null),
                one.urutan(),
                now,
                account);
    }

    void remove(Writes writes, String unitId, String id) {
        writes.change("delete from rekomendasi where unit_id = ? and id = ?", unitId, id);
    }
}
