package id.sembilan.paper;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Batches of paper, which sheets of them were keyed, and the sample that is keyed twice. */
@Singleton
final class PaperStore {
    private static final String BATCH = """
            select b.id, b.unit_id, b.nomor, b.layanan_id, b.kuesioner_kode, b.kuesioner_versi, b.urutan, b.periode_id,
                   b.printed, b.made_at, b.closed_at,
                   (select count(*) from paper_sheet s where s.batch_id = b.id) as keyed,
                   (select count(*) from paper_check c where c.batch_id = b.id
                      and (c.angka is null or (c.beda > 0 and c.berlaku is null))) as open_checks
            from paper_batch b""";

    private static final String CHECK = """
            select c.lembar, s.submission_id, s.keyed_by, c.angka, c.beda, c.berlaku
            from paper_check c join paper_sheet s on s.batch_id = c.batch_id and s.lembar = c.lembar""";

    /** A sheet that was keyed. */
    record Keyed(int lembar, String submissionId) {}

    List<PaperBatch> all(Reads reads, String unitId) {
        return reads.list(
                BATCH + " where b.unit_id = ? order by b.made_at desc, b.nomor desc limit 200",
                PaperStore::batch,
                unitId);
    }

    Optional<PaperBatch> byId(Reads reads, String id) {
        return reads.one(BATCH + " where b.id = ?", PaperStore::batch, id);
    }

    long countOf(Reads reads, String unitId, String prefix) {
        return reads.one(
                        "select count(*) as n from paper_batch where unit_id = ? and nomor like ?",
                        row -> row.number("n"),
                        unitId,
                        prefix + "%")
                .orElse(0L);
    }

    void add(Writes writes, PaperBatch batch, String account) {
        writes.change(
                """
                insert into paper_batch (id, unit_id, nomor, layanan_id, kuesioner_kode, kuesioner_versi, urutan,
                                         periode_id, printed, made_at, made_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                batch.id(),
                batch.unitId(),
                batch.nomor(),
                batch.layananId(),
                batch.kuesioner().kode(),
                batch.kuesioner().versi(),
                String.join(",", batch.urutan()),
                batch.periodeId().orElse(null),
                batch.printed(),
                batch.madeAt(),
                account);
    }

    void close(Writes writes, String id, Instant now) {
        writes.change("update paper_batch set closed_at = ? where id = ? and closed_at is null", now, id);
    }

    /** False when the sheet was keyed before. */
    boolean addSheet(Writes writes, PaperBatch batch, int lembar, String account, Instant now) {
        return writes.change("""
                        insert into paper_sheet (batch_id, lembar, submission_id, keyed_at, keyed_by)
                        values (?, ?, ?, ?, ?) on conflict (batch_id, lembar) do nothing""", batch.id(), lembar, batch.submissionId(lembar), now, account) == 1;
    }

    void removeSheet(Writes writes, String batchId, int lembar) {
        writes.change("delete from paper_sheet where batch_id = ? and lembar = ?", batchId, lembar);
    }

    List<Integer> sheets(Reads reads, String batchId) {
        return reads.list(
                "select lembar from paper_sheet where batch_id = ? order by lembar",
                row -> row.integer("lembar"),
                batchId);
    }

    /** What this account keyed since then, the latest first. */
    List<Keyed> latest(Reads reads, String batchId, String account, Instant since, int limit) {
        return reads.list(
                """
                select lembar, submission_id from paper_sheet
                where batch_id = ? and keyed_by = ? and keyed_at >= ? order by keyed_at desc, lembar desc limit ?""",
                row -> new Keyed(row.integer("lembar"), row.text("submission_id")),
                batchId,
                account,
                since,
                limit);
    }

    void addCheck(Writes writes, String batchId, int lembar) {
        writes.change("insert into paper_check (batch_id, lembar) values (?, ?)", batchId, lembar);
    }

    List<PaperCheck> checks(Reads reads, String batchId) {
        return reads.list(CHECK + " where c.batch_id = ? order by c.lembar", PaperStore::check, batchId);
    }

    Optional<PaperCheck> check(Reads reads, String batchId, int lembar) {
        return reads.one(CHECK + " where c.batch_id = ? and c.lembar = ?", PaperStore::check, batchId, lembar);
    }

    void keyAgain(Writes writes, String batchId, int lembar, String angka, int beda, String account, Instant now) {
        writes.change("""
                update paper_check set angka = ?, beda = ?, keyed_by = ?, keyed_at = ?
                where batch_id = ? and lembar = ? and angka is null""", angka, beda, account, now, batchId, lembar);
    }

    void decide(Writes writes, String batchId, int lembar, String berlaku, String account, Instant now) {
        writes.change("""
                update paper_check set berlaku = ?, decided_by = ?, decided_at = ?
                where batch_id = ? and lembar = ? and berlaku is null""", berlaku, account, now, batchId, lembar);
    }

    private static PaperBatch batch(Row row) throws SQLException {
        return new PaperBatch(
                row.text("id"),
                row.text("unit_id"),
                row.text("nomor"),
                row.text("layanan_id"),
                new KuesionerId(row.text("kuesioner_kode"), row.integer("kuesioner_versi")),
                Arrays.asList(row.text("urutan").split(",", -1)),
                row.optionalText("periode_id"),
                row.integer("printed"),
                row.instant("made_at"),
                row.optionalInstant("closed_at"),
                row.integer("keyed"),
                row.integer("open_checks"));
    }

    private static PaperCheck check(Row row) throws SQLException {
        return new PaperCheck(
                row.integer("lembar"),
                row.text("submission_id"),
                row.text("keyed_by"),
                row.optionalText("angka"),
                row.optionalNumber("beda").map(Math::toIntExact),
                row.optionalText("berlaku"));
    }
}
