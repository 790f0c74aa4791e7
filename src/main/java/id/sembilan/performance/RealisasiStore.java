package id.sembilan.performance;

import id.sembilan.performance.IkmTautan.Cara;
import id.sembilan.performance.Pembanding.Lingkup;
import id.sembilan.performance.Realisasi.Asal;
import id.sembilan.performance.Realisasi.Hitungan;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was reached, what others reached, and which indikator takes its figure from the survey. */
@Singleton
final class RealisasiStore {
    private static final String OF_PLAN =
            " join indikator i on i.id = x.indikator_id join rencana r on r.id = i.rencana_id where r.renstra_id = ?";

    private static final String SELECT = """
            select x.indikator_id, x.tahun, x.masa, x.nilai, x.pembilang, x.penyebut, x.n, x.tahun_ukur, x.asal,
                   x.sumber, x.bukti_id, x.catatan
            from realisasi x""" + OF_PLAN;

    /** Of whole years. */
    List<Realisasi> ofYears(Reads reads, String renstraId) {
        return reads.list(SELECT + " and x.masa = '' order by x.tahun", RealisasiStore::realisasi, renstraId);
    }

    /** Of one whole year. */
    Optional<Realisasi> ofYear(Reads reads, String indikatorId, int tahun) {
        return reads.one("""
                select indikator_id, tahun, masa, nilai, pembilang, penyebut, n, tahun_ukur, asal, sumber, bukti_id,
                       catatan
                from realisasi where indikator_id = ? and tahun = ? and masa = ''""", RealisasiStore::realisasi, indikatorId, tahun);
    }

    /** Of one year: the whole, its quarters and its months. */
    List<Realisasi> parts(Reads reads, String renstraId, int tahun) {
        return reads.list(
                SELECT + " and x.tahun = ? order by x.masa desc", RealisasiStore::realisasi, renstraId, tahun);
    }

    List<Pembanding> pembanding(Reads reads, String renstraId, int tahun) {
        return reads.list(
                "select x.indikator_id, x.tahun, x.lingkup, x.nama, x.nilai, x.sumber from pembanding x" + OF_PLAN
                        + " and x.tahun = ? order by x.lingkup",
                row -> new Pembanding(
                        row.text("indikator_id"),
                        row.integer("tahun"),
                        Lingkup.of(row.text("lingkup")).orElseThrow(),
                        row.text("nama"),
                        new BigDecimal(row.text("nilai")),
                        row.text("sumber")),
                renstraId,
                tahun);
    }

    /** By indikator: each choice with the year from which it counts. */
    Map<String, List<IkmTautan>> tautan(Reads reads, String renstraId) {
        return reads
                .list(
                        "select x.indikator_id, x.mulai, x.aturan, x.periode_id from ikm_tautan_tahun x" + OF_PLAN,
                        row -> new IkmTautan(
                                row.text("indikator_id"),
                                Cara.of(row.text("aturan")).orElseThrow(),
                                row.optionalText("periode_id"),
                                row.integer("mulai")),
                        renstraId)
                .stream()
                .collect(Collectors.groupingBy(IkmTautan::indikatorId));
    }

    /** In place of what was known of the same part of the year. */
    void keep(Writes writes, Realisasi one, String account, Instant now) {
        remove(writes, one.indikatorId(), one.tahun(), one.masa());
        writes.change(
                """
                insert into realisasi (indikator_id, tahun, masa, nilai, pembilang, penyebut, n, tahun_ukur, asal,
                                       sumber, bukti_id, catatan, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.indikatorId(),
                one.tahun(),
                one.masa().kode(),
                one.nilai().toPlainString(),
                one.hitungan().map(share -> share.pembilang().toPlainString()).orElse(null),
                one.hitungan().map(share -> share.penyebut().toPlainString()).orElse(null),
                one.n().orElse(null),
                one.tahunUkur(),
                one.asal().kode(),
                one.sumber(),
                one.buktiId().orElse(null),
                one.catatan(),
                now,
                account);
    }

    void remove(Writes writes, String indikatorId, int tahun, Masa masa) {
        writes.change(
                "delete from realisasi where indikator_id = ? and tahun = ? and masa = ?",
                indikatorId,
                tahun,
                masa.kode());
    }

    /** In place of what was known of the same year and kind. */
    void keep(Writes writes, Pembanding one) {
        remove(writes, one.indikatorId(), one.tahun(), one.lingkup());
        writes.change(
                """
                insert into pembanding (indikator_id, tahun, lingkup, nama, nilai, sumber)
                values (?, ?, ?, ?, ?, ?)""",
                one.indikatorId(),
                one.tahun(),
                one.lingkup().kode(),
                one.nama(),
                one.nilai().toPlainString(),
                one.sumber());
    }

    void remove(Writes writes, String indikatorId, int tahun, Lingkup lingkup) {
        writes.change(
                "delete from pembanding where indikator_id = ? and tahun = ? and lingkup = ?",
                indikatorId,
                tahun,
                lingkup.kode());
    }

    /** In place of what was chosen from the same year on. */
    void link(Writes writes, IkmTautan one) {
        writes.change(
                "delete from ikm_tautan_tahun where indikator_id = ? and mulai = ?", one.indikatorId(), one.mulai());
        writes.change(
                "insert into ikm_tautan_tahun (indikator_id, mulai, aturan, periode_id) values (?, ?, ?, ?)",
                one.indikatorId(),
                one.mulai(),
                one.cara().kode(),
                one.periodeId().orElse(null));
    }

    /** For all years. */
    void unlink(Writes writes, String indikatorId) {
        writes.change("delete from ikm_tautan_tahun where indikator_id = ?", indikatorId);
    }

    private static Realisasi realisasi(Row row) throws SQLException {
        Optional<BigDecimal> whole = row.optionalText("penyebut").map(BigDecimal::new);
        Optional<BigDecimal> part = row.optionalText("pembilang").map(BigDecimal::new);
        return new Realisasi(
                row.text("indikator_id"),
                row.integer("tahun"),
                new Masa(row.text("masa")),
                new BigDecimal(row.text("nilai")),
                whole.flatMap(penyebut -> part.map(pembilang -> new Hitungan(pembilang, penyebut))),
                row.optionalNumber("n"),
                row.integer("tahun_ukur"),
                Asal.of(row.text("asal")).orElseThrow(),
                row.text("sumber"),
                row.optionalText("bukti_id"),
                row.text("catatan"));
    }
}
