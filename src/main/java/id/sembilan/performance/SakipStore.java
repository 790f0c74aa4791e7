package id.sembilan.performance;

import id.sembilan.performance.Sakip.Bagian;
import id.sembilan.performance.Sakip.Komponen;
import id.sembilan.performance.Sakip.Nilai;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The evaluations of SAKIP. */
@Singleton
final class SakipStore {
    /** A component of which only the total is known. */
    private static final String WHOLE = "jumlah";

    /** The latest first. */
    List<Sakip> all(Reads reads, String unitId) {
        Map<String, Map<Komponen, Map<String, BigDecimal>>> parts = parts(reads, unitId);
        return reads.list(
                """
                select id, unit_id, tahun, tercetak, sumber, bukti_id from sakip
                where unit_id = ? order by tahun desc""",
                row -> new Sakip(
                        row.text("id"),
                        row.text("unit_id"),
                        row.integer("tahun"),
                        komponen(parts.getOrDefault(row.text("id"), Map.of())),
                        row.optionalText("tercetak").map(BigDecimal::new),
                        row.text("sumber"),
                        row.optionalText("bukti_id")),
                unitId);
    }

    private static Map<String, Map<Komponen, Map<String, BigDecimal>>> parts(Reads reads, String unitId) {
        Map<String, Map<Komponen, Map<String, BigDecimal>>> parts = new HashMap<>();
        reads.each(
                """
                select n.sakip_id, n.komponen, n.bagian, n.nilai from sakip_nilai n
                join sakip s on s.id = n.sakip_id where s.unit_id = ?""",
                row -> parts.computeIfAbsent(row.text("sakip_id"), id -> new EnumMap<>(Komponen.class))
                        .computeIfAbsent(komponen(row.text("komponen")), one -> new HashMap<>())
                        .put(row.text("bagian"), new BigDecimal(row.text("nilai"))),
                unitId);
        return parts;
    }

    private static Komponen komponen(String kode) {
        return Komponen.valueOf(kode.toUpperCase(Locale.ROOT));
    }

    private static Map<Komponen, Nilai> komponen(Map<Komponen, Map<String, BigDecimal>> parts) {
        Map<Komponen, Nilai> all = new EnumMap<>(Komponen.class);
        parts.forEach((komponen, values) -> {
            BigDecimal whole = values.get(WHOLE);
            Map<Bagian, BigDecimal> known = new EnumMap<>(Bagian.class);
            for (Bagian one : Bagian.values()) {
                BigDecimal nilai = values.get(one.kode());
                if (nilai != null) {
                    known.put(one, nilai);
                }
            }
            all.put(komponen, whole == null ? Nilai.of(known) : new Nilai(Map.of(), whole));
        });
        return all;
    }

    /** In place of the evaluation of the same year. */
    void keep(Writes writes, Sakip one, String account, Instant now) {
        remove(writes, one.unitId(), one.tahun());
        writes.change(
                """
                insert into sakip (id, unit_id, tahun, tercetak, sumber, bukti_id, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                one.unitId(),
                one.tahun(),
                one.tercetak().map(BigDecimal::toPlainString).orElse(null),
                one.sumber(),
                one.buktiId().orElse(null),
                now,
                account);
        one.komponen().forEach((komponen, nilai) -> {
            if (nilai.bagian().isEmpty()) {
                keep(writes, one, komponen, WHOLE, nilai.jumlah());
            }
            nilai.bagian().forEach((bagian, part) -> keep(writes, one, komponen, bagian.kode(), part));
        });
    }

    private static void keep(Writes writes, Sakip one, Komponen komponen, String bagian, BigDecimal nilai) {
        writes.change(
                "insert into sakip_nilai (sakip_id, komponen, bagian, nilai) values (?, ?, ?, ?)",
                one.id(),
                komponen.kode(),
                bagian,
                nilai.toPlainString());
    }

    void remove(Writes writes, String unitId, int tahun) {
        writes.change(
                "delete from sakip_nilai where sakip_id in (select id from sakip where unit_id = ? and tahun = ?)",
                unitId,
                tahun);
        writes.change("delete from sakip where unit_id = ? and tahun = ?", unitId, tahun);
    }
}
