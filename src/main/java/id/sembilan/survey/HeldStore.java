package id.sembilan.survey;

import id.sembilan.office.Unit;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers whose token or tablet was no good: kept as they came, without the token, until staff decides. */
@Singleton
final class HeldStore {
    private final ObjectMapper json;

    HeldStore(ObjectMapper json) {
        this.json = json;
    }

    /** One answer that waits for a decision. */
    record Held(String id, HeldReason reason, SubmissionForm form, Instant receivedAt, Optional<String> deviceId) {}

    Optional<Receipt> kept(Reads reads, String id) {
        return reads.one("select id from held_submission where id = ?", row -> new Receipt.Held(row.text("id")), id);
    }

    void add(Writes writes, Unit unit, HeldReason reason, SubmissionForm form, Submission submission) {
        try {
            writes.change(
                    """
                    insert into held_submission (id, unit_id, reason, content, received_at, device_id)
                    values (?, ?, ?, ?, ?, ?)""",
                    submission.id(),
                    unit.id(),
                    reason.name(),
                    json.writeValueAsString(form.withoutToken()),
                    submission.receivedAt(),
                    submission.source().deviceId().orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Held> allUndecided(Reads reads, String unitId) {
        return reads.list("""
                select id, reason, content, received_at, device_id from held_submission
                where unit_id = ? and decided_at is null order by received_at, id""", this::held, unitId);
    }

    Optional<Held> undecided(Reads reads, String id) {
        return reads.one(
                "select id, reason, content, received_at, device_id from held_submission where id = ? and decided_at is null",
                this::held,
                id);
    }

    /** True for the first decision; a second one changes nothing. */
    boolean decide(Writes writes, String id, boolean counted, String account, Instant now) {
        return writes.change("""
                        update held_submission set decided_at = ?, decided_by = ?, counted = ?
                        where id = ? and decided_at is null""", now, account, counted, id) == 1;
    }

    private Held held(Row row) throws SQLException {
        return new Held(
                row.text("id"),
                HeldReason.valueOf(row.text("reason")),
                form(row.text("content")),
                row.instant("received_at"),
                row.optionalText("device_id"));
    }

    private SubmissionForm form(String content) {
        try {
            return json.readValue(content, SubmissionForm.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
