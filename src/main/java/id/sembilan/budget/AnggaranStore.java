package id.sembilan.budget;

import id.sembilan.budget.PosAnggaran.Keluaran;
import id.sembilan.budget.PosAnggaran.Kolom;
import id.sembilan.budget.PosAnggaran.Tercetak;
import id.sembilan.budget.PosAnggaran.Tingkat;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Budgets: their lines, what was decided about them, and the money by kind. */
@Singleton
final class AnggaranStore {
    List<Integer> years(Reads reads, String unitId) {
        return reads.list(
                "select tahun from anggaran_tahun where unit_id = ? order by tahun",
                row -> row.integer("tahun"),
                unitId);
    }

    Optional<String> file(Reads reads, String unitId, int tahun) {
        return reads.one(
                "select berkas from anggaran_tahun where unit_id = ? and tahun = ?",
                row -> row.text("berkas"),
                unitId,
                tahun);
    }

    /** Says who changed the year last; a year exists from its first change on. */
    void touch(Writes writes, String unitId, int tahun, String account, Instant now) {
        writes.change("""
                insert into anggaran_tahun (unit_id, tahun, berkas, changed_at, changed_by) values (?, ?, '', ?, ?)
                on conflict (unit_id, tahun) do update set changed_at = excluded.changed_at,
                                                           changed_by = excluded.changed_by""", unitId, tahun, now, account);
    }

    void name(Writes writes, String unitId, int tahun, String berkas) {
        writes.change("update anggaran_tahun set berkas = ? where unit_id = ? and tahun = ?", berkas, unitId, tahun);
    }

    List<PosAnggaran> lines(Reads reads, String unitId, int tahun) {
        return reads.list("""
                select p.id, p.kode, p.tingkat, p.uraian, p.anggaran, p.perubahan, p.realisasi, p.persen,
                       coalesce(s.uraian, p.sasaran) as sasaran, p.sumber_dana, p.keluaran, p.satuan,
                       p.target_keluaran, p.realisasi_keluaran
                from anggaran_pos p left join rencana s on s.id = p.sasaran_id
                where p.unit_id = ? and p.tahun = ? order by p.urutan""", AnggaranStore::line, unitId, tahun);
    }

    void removeLines(Writes writes, String unitId, int tahun) {
        writes.change("delete from anggaran_pos where unit_id = ? and tahun = ?", unitId, tahun);
    }

    void add(Writes writes, String unitId, int tahun, int urutan, PosAnggaran one) {
        Tercetak money = one.tercetak();
        writes.change(
                """
                insert into anggaran_pos (id, unit_id, tahun, urutan, kode, tingkat, uraian, sasaran, sasaran_id,
                                          sumber_dana, anggaran, perubahan, realisasi, persen, keluaran, satuan,
                                          target_keluaran, realisasi_keluaran)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                unitId,
                tahun,
                urutan,
                one.kode(),
                one.tingkat().kode(),
                one.uraian(),
                one.sasaran(),
                sasaranId(writes, unitId, tahun, one.sasaran()).orElse(null),
                one.sumberDana(),
                money.anggaran().orElse(null),
                money.perubahan().orElse(null),
                money.realisasi().orElse(null),
                money.persen().map(BigDecimal::toPlainString).orElse(null),
                one.keluaran().uraian(),
                one.keluaran().satuan(),
                one.keluaran().target(),
                one.keluaran().realisasi());
    }

    private static Optional<String> sasaranId(Reads reads, String unitId, int tahun, String nama) {
        return nama.isEmpty()
                ? Optional.empty()
                : plan(reads, unitId, tahun).stream()
                        .filter(one -> TahunAnggaran.normal(one.nama()).equals(TahunAnggaran.normal(nama)))
                        .map(Sasaran::id)
                        .findFirst();
    }

    /** A sasaran of the plan. */
    record Sasaran(String id, String nama) {}

    /** The sasaran of the plan that holds in this year. */
    static List<Sasaran> plan(Reads reads, String unitId, int tahun) {
        return reads.list("""
                select s.id, s.uraian from rencana s join renstra r on r.id = s.renstra_id
                where r.unit_id = ? and r.tahun_awal <= ? and r.tahun_akhir >= ? and s.tingkat = 'sasaran'
                order by s.urutan""", row -> new Sasaran(row.text("id"), row.text("uraian")), unitId, tahun, tahun);
    }

    Belanja belanja(Reads reads, String unitId, int tahun) {
        return new Belanja(reads
                .list(
                        "select jenis, anggaran, realisasi from anggaran_belanja where unit_id = ? and tahun = ?",
                        row -> new Belanja.Baris(
                                Belanja.Jenis.of(row.text("jenis")).orElseThrow(),
                                new Serapan(row.number("anggaran"), row.number("realisasi"))),
                        unitId,
                        tahun)
                .stream()
                .sorted((a, b) -> a.jenis().compareTo(b.jenis()))
                .toList());
    }

    void keep(Writes writes, String unitId, int tahun, Belanja belanja) {
        writes.change("delete from anggaran_belanja where unit_id = ? and tahun = ?", unitId, tahun);
        belanja.baris()
                .forEach(one -> writes.change(
                        "insert into anggaran_belanja (unit_id, tahun, jenis, anggaran, realisasi) values (?, ?, ?, ?, ?)",
                        unitId,
                        tahun,
                        one.jenis().kode(),
                        one.serapan().anggaran(),
                        one.serapan().realisasi()));
    }

    private static PosAnggaran line(Row row) throws SQLException {
        return new PosAnggaran(
                row.text("id"),
                row.text("kode"),
                Tingkat.of(row.text("tingkat")).orElseThrow(),
                row.text("uraian"),
                new Tercetak(
                        row.optionalNumber(Kolom.ANGGARAN.kode()),
                        row.optionalNumber(Kolom.PERUBAHAN.kode()),
                        row.optionalNumber(Kolom.REALISASI.kode()),
                        row.optionalText("persen").map(BigDecimal::new)),
                row.text("sasaran"),
                row.text("sumber_dana"),
                new Keluaran(
                        row.text("keluaran"),
                        row.text("satuan"),
                        row.text("target_keluaran"),
                        row.text("realisasi_keluaran")));
    }
}
