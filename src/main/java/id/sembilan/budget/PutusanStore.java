package id.sembilan.budget;

import id.sembilan.budget.PosAnggaran.Kolom;
import id.sembilan.budget.Putusan.Pilihan;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What officers decided about figures that do not fit together. */
@Singleton
final class PutusanStore {
    List<Putusan> all(Reads reads, String unitId, int tahun) {
        return reads.list("""
                select kode, pilihan, anak, kolom, nilai, alasan, dasar, decided_by from anggaran_putusan
                where unit_id = ? and tahun = ? order by kode""", PutusanStore::decision, unitId, tahun);
    }

    void keep(Writes writes, String unitId, int tahun, Putusan one, Instant now) {
        remove(writes, unitId, tahun, one.kode());
        writes.change(
                """
                insert into anggaran_putusan (unit_id, tahun, kode, pilihan, anak, kolom, nilai, alasan, dasar,
                                              decided_at, decided_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                unitId,
                tahun,
                one.kode(),
                one.pilihan().kode(),
                one.anak().map(Temuan.Usul::kode).orElse(""),
                one.anak().map(child -> child.kolom().kode()).orElse(""),
                one.anak().map(Temuan.Usul::nilai).orElse(null),
                one.alasan(),
                one.dasar(),
                now,
                one.oleh());
    }

    void remove(Writes writes, String unitId, int tahun, String kode) {
        writes.change("delete from anggaran_putusan where unit_id = ? and tahun = ? and kode = ?", unitId, tahun, kode);
    }

    private static Putusan decision(Row row) throws SQLException {
        Optional<Kolom> kolom = Kolom.of(row.text("kolom"));
        String child = row.text("anak");
        return new Putusan(
                row.text("kode"),
                Pilihan.of(row.text("pilihan")).orElseThrow(),
                row.optionalNumber("nilai").flatMap(nilai -> kolom.map(one -> new Temuan.Usul(child, one, nilai))),
                row.text("alasan"),
                row.text("dasar"),
                row.text("decided_by"));
    }
}
