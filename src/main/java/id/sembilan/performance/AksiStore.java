package id.sembilan.performance;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/** The Rencana Aksi of each year. */
@Singleton
final class AksiStore {
    List<Aksi> all(Reads reads, String renstraId, int tahun) {
        return reads.list(
                """
                select x.indikator_id, x.tahun, x.triwulan, x.target, x.aksi, x.pendorong, x.penghambat
                from rencana_aksi x join indikator i on i.id = x.indikator_id join rencana r on r.id = i.rencana_id
                where r.renstra_id = ? and x.tahun = ? order by x.triwulan""",
                row -> new Aksi(
                        row.text("indikator_id"),
                        row.integer("tahun"),
                        row.integer("triwulan"),
                        row.optionalText("target").map(BigDecimal::new),
                        row.text("aksi"),
                        row.text("pendorong"),
                        row.text("penghambat")),
                renstraId,
                tahun);
    }

    /** In place of what was known of the same quarter. */
    void keep(Writes writes, Aksi one) {
        writes.change(
                "delete from rencana_aksi where indikator_id = ? and tahun = ? and triwulan = ?",
                one.indikatorId(),
                one.tahun(),
                one.triwulan());
        writes.change(
                """
                insert into rencana_aksi (indikator_id, tahun, triwulan, target, aksi, pendorong, penghambat)
                values (?, ?, ?, ?, ?, ?, ?)""",
                one.indikatorId(),
                one.tahun(),
                one.triwulan(),
                one.target().map(BigDecimal::toPlainString).orElse(null),
                one.aksi(),
                one.pendorong(),
                one.penghambat());
    }
}
