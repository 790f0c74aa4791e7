package id.sembilan.performance;

import id.sembilan.budget.Serapan;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What documents printed for figures that are computed here. */
@Singleton
final class CetakanStore {
    /** A print with the id it is kept by. */
    record Kept(String id, Tercetak tercetak) {}

    List<Kept> all(Reads reads, String unitId, int tahun) {
        return reads.list("""
                select id, kunci, tercetak, anggaran, realisasi, dokumen, halaman, catatan from cetakan
                where unit_id = ? and tahun = ? order by dokumen, halaman, kunci, id""", CetakanStore::kept, unitId, tahun);
    }

    List<Integer> years(Reads reads, String unitId) {
        return reads.list(
                "select distinct tahun from cetakan where unit_id = ? order by tahun",
                row -> row.integer("tahun"),
                unitId);
    }

    /** In place of what was kept for the same figure on the same page. */
    void keep(Writes writes, String unitId, int tahun, Tercetak one, String account, Instant now) {
        writes.change(
                "delete from cetakan where unit_id = ? and tahun = ? and kunci = ? and dokumen = ? and halaman = ?",
                unitId,
                tahun,
                one.kunci(),
                one.dokumen(),
                one.halaman());
        writes.change(
                """
                insert into cetakan (id, unit_id, tahun, kunci, tercetak, anggaran, realisasi, dokumen, halaman,
                                     catatan, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID().toString(),
                unitId,
                tahun,
                one.kunci(),
                one.teks(),
                one.uang().map(Serapan::anggaran).orElse(null),
                one.uang().map(Serapan::realisasi).orElse(null),
                one.dokumen(),
                one.halaman(),
                one.catatan(),
                now,
                account);
    }

    boolean remove(Writes writes, String unitId, String id) {
        return writes.change("delete from cetakan where unit_id = ? and id = ?", unitId, id) > 0;
    }

    private static Kept kept(Row row) throws SQLException {
        Optional<Long> anggaran = row.optionalNumber("anggaran");
        Optional<Long> realisasi = row.optionalNumber("realisasi");
        return new Kept(
                row.text("id"),
                new Tercetak(
                        row.text("kunci"),
                        row.text("tercetak"),
                        anggaran.map(money -> new Serapan(money, realisasi.orElse(0L))),
                        row.text("dokumen"),
                        row.text("halaman"),
                        row.text("catatan")));
    }
}
