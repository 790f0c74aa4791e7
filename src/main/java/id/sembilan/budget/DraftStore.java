package id.sembilan.budget;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Uploaded budgets that wait for the decision; forgotten after a day. */
@Singleton
final class DraftStore {
    private static final Duration LIFE = Duration.ofDays(1);

    void add(Writes writes, String unitId, BudgetDraft draft, Instant now) {
        writes.change("delete from anggaran_draft where made_at < ?", now.minus(LIFE));
        writes.change(
                "insert into anggaran_draft (id, unit_id, tahun, file_name, content, made_at) values (?, ?, ?, ?, ?, ?)",
                draft.id(),
                unitId,
                draft.tahun(),
                draft.fileName(),
                draft.content(),
                now);
    }

    Optional<BudgetDraft> byId(Reads reads, String unitId, String id) {
        return reads.one(
                "select id, tahun, file_name, content from anggaran_draft where unit_id = ? and id = ?",
                row -> new BudgetDraft(
                        row.text("id"), row.integer("tahun"), row.text("file_name"), row.bytes("content")),
                unitId,
                id);
    }

    void remove(Writes writes, String id) {
        writes.change("delete from anggaran_draft where id = ?", id);
    }
}
