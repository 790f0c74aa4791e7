package id.sembilan.performance;

import id.sembilan.performance.Perjanjian.Butir;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The agreements of each year. */
@Singleton
final class PerjanjianStore {
    /** By year, the first before its perubahan. */
    List<Perjanjian> all(Reads reads, String unitId) {
        Map<String, Map<String, Butir>> butir = butir(reads, unitId);
        return reads.list(
                """
                select id, unit_id, tahun, urutan, hari, alasan from perjanjian
                where unit_id = ? order by tahun, urutan""",
                row -> new Perjanjian(
                        row.text("id"),
                        row.text("unit_id"),
                        row.integer("tahun"),
                        row.integer("urutan"),
                        row.day("hari"),
                        row.text("alasan"),
                        butir.getOrDefault(row.text("id"), Map.of())),
                unitId);
    }

    void add(Writes writes, Perjanjian one, String account, Instant now) {
        writes.change("""
                insert into perjanjian (id, unit_id, tahun, urutan, hari, alasan, made_at, made_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", one.id(), one.unitId(), one.tahun(), one.urutan(), one.hari(), one.alasan(), now, account);
        one.butir().forEach((indikatorId, butir) -> keep(writes, one.id(), indikatorId, butir));
    }

    /** Its day, its reason and all its lines. */
    void change(Writes writes, Perjanjian one) {
        writes.change("update perjanjian set hari = ?, alasan = ? where id = ?", one.hari(), one.alasan(), one.id());
        writes.change("delete from perjanjian_target where perjanjian_id = ?", one.id());
        one.butir().forEach((indikatorId, butir) -> keep(writes, one.id(), indikatorId, butir));
    }

    /** In place of what it said of the indikator. */
    void keep(Writes writes, String id, String indikatorId, Butir butir) {
        writes.change("delete from perjanjian_target where perjanjian_id = ? and indikator_id = ?", id, indikatorId);
        writes.change(
                "insert into perjanjian_target (perjanjian_id, indikator_id, kalimat, nilai) values (?, ?, ?, ?)",
                id,
                indikatorId,
                butir.kalimat(),
                butir.target().toPlainString());
    }

    void remove(Writes writes, String id) {
        writes.change("delete from perjanjian_target where perjanjian_id = ?", id);
        writes.change("delete from perjanjian where id = ?", id);
    }

    private static Map<String, Map<String, Butir>> butir(Reads reads, String unitId) {
        Map<String, Map<String, Butir>> all = new HashMap<>();
        reads.each(
                """
                select t.perjanjian_id, t.indikator_id, t.kalimat, t.nilai from perjanjian_target t
                join perjanjian p on p.id = t.perjanjian_id where p.unit_id = ?""",
                row -> all.computeIfAbsent(row.text("perjanjian_id"), id -> new HashMap<>())
                        .put(
                                row.text("indikator_id"),
                                new Butir(row.text("kalimat"), new BigDecimal(row.text("nilai")))),
                unitId);
        return all;
    }
}
