package id.sembilan.performance;

import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plans: their trees, the indikator and the targets of each year. */
@Singleton
final class RenstraStore {
    private static final String INDIKATOR = """
            select i.id, i.rencana_id, i.nama, i.jenis, i.satuan, i.polaritas, i.sumber, i.penanggung_jawab, i.desimal,
                   i.target_akhir, i.tahun_akhir, i.urutan
            from indikator i join rencana r on r.id = i.rencana_id""";

    /** The latest first. */
    List<Renstra> all(Reads reads, String unitId) {
        return reads.list(
                """
                select id, unit_id, nama, tahun_awal, tahun_akhir, visi, misi from renstra
                where unit_id = ? order by tahun_awal desc, made_at desc""",
                row -> new Renstra(
                        row.text("id"),
                        row.text("unit_id"),
                        row.text("nama"),
                        row.integer("tahun_awal"),
                        row.integer("tahun_akhir"),
                        row.text("visi"),
                        row.text("misi")),
                unitId);
    }

    List<Rencana> rencana(Reads reads, String renstraId) {
        return reads.list(
                """
                select id, renstra_id, induk_id, tingkat, kode, uraian, urutan from rencana where renstra_id = ?""",
                row -> new Rencana(
                        row.text("id"),
                        row.text("renstra_id"),
                        row.optionalText("induk_id"),
                        Tingkat.of(row.text("tingkat")).orElseThrow(),
                        row.text("kode"),
                        row.text("uraian"),
                        row.integer("urutan")),
                renstraId);
    }

    List<Indikator> indikator(Reads reads, String renstraId) {
        return reads.list(
                INDIKATOR + " where r.renstra_id = ? order by i.urutan, i.nama", RenstraStore::indikator, renstraId);
    }

    /** By indikator and year. */
    Map<String, Map<Integer, BigDecimal>> targets(Reads reads, String renstraId) {
        Map<String, Map<Integer, BigDecimal>> targets = new HashMap<>();
        reads.each(
                """
                select t.indikator_id, t.tahun, t.nilai from target_renstra t
                join indikator i on i.id = t.indikator_id join rencana r on r.id = i.rencana_id
                where r.renstra_id = ?""",
                row -> targets.computeIfAbsent(row.text("indikator_id"), id -> new HashMap<>())
                        .put(row.integer("tahun"), new BigDecimal(row.text("nilai"))),
                renstraId);
        return targets;
    }

    void add(Writes writes, Renstra one, String account, Instant now) {
        writes.change(
                """
                insert into renstra (id, unit_id, nama, tahun_awal, tahun_akhir, visi, misi, made_at, made_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                one.unitId(),
                one.nama(),
                one.tahunAwal(),
                one.tahunAkhir(),
                one.visi(),
                one.misi(),
                now,
                account);
    }

    void change(Writes writes, Renstra one) {
        writes.change(
                "update renstra set nama = ?, tahun_awal = ?, tahun_akhir = ?, visi = ?, misi = ? where id = ?",
                one.nama(),
                one.tahunAwal(),
                one.tahunAkhir(),
                one.visi(),
                one.misi(),
                one.id());
    }

    void change(Writes writes, Rencana one) {
        writes.change(
                "update rencana set induk_id = ?, tingkat = ?, kode = ?, uraian = ?, urutan = ? where id = ?",
                one.indukId().orElse(null),
                one.tingkat().kode(),
                one.kode(),
                one.uraian(),
                one.urutan(),
                one.id());
    }

    void change(Writes writes, Indikator one) {
        writes.change(
                """
                update indikator set rencana_id = ?, nama = ?, jenis = ?, satuan = ?, polaritas = ?, sumber = ?,
                                     penanggung_jawab = ?, desimal = ?, target_akhir = ?, tahun_akhir = ?, urutan = ?
                where id = ?""",
                one.rencanaId(),
                one.nama(),
                one.jenis().kode(),
                one.satuan(),
                one.polaritas().kode(),
                one.sumber(),
                one.penanggungJawab(),
                one.desimal(),
                one.targetAkhir().map(BigDecimal::toPlainString).orElse(null),
                one.tahunAkhir().orElse(null),
                one.urutan(),
                one.id());
    }

    /** An empty plan; one with places in it is refused by the database. */
    void removeRenstra(Writes writes, String id) {
        writes.change("delete from renstra where id = ?", id);
    }

    /** A place with nothing below it; another one is refused by the database. */
    void removeRencana(Writes writes, String id) {
        writes.change("delete from rencana where id = ?", id);
    }

    /** With what the plan wanted of it; one with realisasi or in an agreement is refused by the database. */
    void removeIndikator(Writes writes, String id) {
        writes.change("delete from target_renstra where indikator_id = ?", id);
        writes.change("delete from pembanding where indikator_id = ?", id);
        writes.change("delete from ikm_tautan_tahun where indikator_id = ?", id);
        writes.change("delete from indikator where id = ?", id);
    }

    void removeTarget(Writes writes, String indikatorId, int tahun) {
        writes.change("delete from target_renstra where indikator_id = ? and tahun = ?", indikatorId, tahun);
    }

    void add(Writes writes, Rencana one) {
        writes.change(
                """
                insert into rencana (id, renstra_id, induk_id, tingkat, kode, uraian, urutan)
                values (?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                one.renstraId(),
                one.indukId().orElse(null),
                one.tingkat().kode(),
                one.kode(),
                one.uraian(),
                one.urutan());
    }

    void add(Writes writes, Indikator one) {
        writes.change(
                """
                insert into indikator (id, rencana_id, nama, jenis, satuan, polaritas, sumber, penanggung_jawab,
                                       desimal, target_akhir, tahun_akhir, urutan)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                one.rencanaId(),
                one.nama(),
                one.jenis().kode(),
                one.satuan(),
                one.polaritas().kode(),
                one.sumber(),
                one.penanggungJawab(),
                one.desimal(),
                one.targetAkhir().map(BigDecimal::toPlainString).orElse(null),
                one.tahunAkhir().orElse(null),
                one.urutan());
    }

    /** In place of what the plan wanted of the year. */
    void keepTarget(Writes writes, String indikatorId, int tahun, BigDecimal nilai) {
        writes.change("delete from target_renstra where indikator_id = ? and tahun = ?", indikatorId, tahun);
        writes.change(
                "insert into target_renstra (indikator_id, tahun, nilai) values (?, ?, ?)",
                indikatorId,
                tahun,
                nilai.toPlainString());
    }

    private static Indikator indikator(Row row) throws SQLException {
        return new Indikator(
                row.text("id"),
                row.text("rencana_id"),
                row.text("nama"),
                Jenis.of(row.text("jenis")).orElseThrow(),
                row.text("satuan"),
                Polaritas.of(row.text("polaritas")).orElseThrow(),
                row.text("sumber"),
                row.text("penanggung_jawab"),
                row.integer("desimal"),
                row.optionalText("target_akhir").map(BigDecimal::new),
                row.optionalNumber("tahun_akhir").map(Math::toIntExact),
                row.integer("urutan"));
    }
}
