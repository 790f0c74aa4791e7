package id.sembilan.survey;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import id.sembilan.table.Urutan;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files that were taken in, and those that wait for the decision. */
@Singleton
final class ImportStore {
    private static final Duration DRAFT_LIFE = Duration.ofDays(1);

    private static final String SELECT = """
            select id, unit_id, file_name, sha256, layanan_id, periode_id, urutan, n, account, kept_at, undone_at
            from import_file""";

    List<AnswerImport> all(Reads reads, String unitId) {
        return reads.list(SELECT + " where unit_id = ? order by kept_at desc, id", ImportStore::answerImport, unitId);
    }

    Optional<AnswerImport> byId(Reads reads, String id) {
        return reads.one(SELECT + " where id = ?", ImportStore::answerImport, id);
    }

    /** An import of the same bytes that still counts. */
    Optional<AnswerImport> bySha(Reads reads, String unitId, String sha256) {
        return reads
                .list(
                        SELECT + " where unit_id = ? and sha256 = ? and undone_at is null order by kept_at",
                        ImportStore::answerImport,
                        unitId,
                        sha256)
                .stream()
                .findFirst();
    }

    void add(Writes writes, AnswerImport one) {
        writes.change(
                """
                insert into import_file (id, unit_id, file_name, sha256, layanan_id, periode_id, urutan, n, account,
                                         kept_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                one.unitId(),
                one.fileName(),
                one.sha256(),
                one.layananId(),
                one.periodeId(),
                one.urutan(),
                one.n(),
                one.account(),
                one.keptAt());
    }

    void markUndone(Writes writes, String id, Instant now) {
        writes.change("update import_file set undone_at = ? where id = ?", now, id);
    }

    void addDraft(Writes writes, String unitId, ImportDraft draft, Instant now) {
        ImportOptions options = draft.options();
        writes.change("delete from import_draft where made_at < ?", now.minus(DRAFT_LIFE));
        writes.change(
                """
                insert into import_draft (id, unit_id, file_name, layanan_id, from_day, until_day, urutan, content,
                                          made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                draft.id(),
                unitId,
                options.fileName(),
                options.layananId(),
                options.range().from(),
                options.range().until(),
                options.urutan().kode(),
                draft.content(),
                now);
    }

    Optional<ImportDraft> draft(Reads reads, String id) {
        return reads.one(
                """
                select id, file_name, layanan_id, from_day, until_day, urutan, content
                from import_draft where id = ?""",
                row -> new ImportDraft(
                        row.text("id"),
                        new ImportOptions(
                                row.text("file_name"),
                                row.text("layanan_id"),
                                new DayRange(row.day("from_day"), row.day("until_day")),
                                Urutan.of(row.text("urutan")).orElseThrow()),
                        row.bytes("content")),
                id);
    }

    void removeDraft(Writes writes, String id) {
        writes.change("delete from import_draft where id = ?", id);
    }

    private static AnswerImport answerImport(Row row) throws SQLException {
        return new AnswerImport(
                row.text("id"),
                row.text("unit_id"),
                row.text("file_name"),
                row.text("sha256"),
                row.text("layanan_id"),
                row.text("periode_id"),
                row.text("urutan"),
                row.integer("n"),
                row.text("account"),
                row.instant("kept_at"),
                row.optionalInstant("undone_at"));
    }
}
