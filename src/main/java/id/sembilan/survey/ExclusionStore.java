package id.sembilan.survey;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import id.sembilan.survey.Exclusion.Return;
import id.sembilan.survey.Exclusion.Sign;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which answers somebody wants left out, and what became of it; nothing is ever removed from here. */
@Singleton
final class ExclusionStore {
    private static final String SELECT = """
            select id, sign, reason, proposed_at, proposed_by, approved, note, decided_by from exclusion""";

    List<Exclusion> all(Reads reads, String unitId) {
        return reads.list(
                SELECT + " where unit_id = ? order by proposed_at desc, id", row -> exclusion(reads, row), unitId);
    }

    Optional<Exclusion> byId(Reads reads, String id) {
        return reads.one(SELECT + " where id = ?", row -> exclusion(reads, row), id);
    }

    /** Answers that are left out or proposed to be. */
    Set<String> taken(Reads reads, String unitId) {
        return new HashSet<>(reads.list("""
                select x.submission_id from exclusion_submission x join exclusion e on e.id = x.exclusion_id
                where e.unit_id = ? and (e.approved is null or (e.approved = 1 and e.returned_at is null))""", row -> row.text("submission_id"), unitId));
    }

    /** Whether anybody ever asked to leave the answer out, whatever became of it. */
    boolean names(Reads reads, String submissionId) {
        return !reads.list(
                        "select exclusion_id from exclusion_submission where submission_id = ? limit 1",
                        row -> row.text("exclusion_id"),
                        submissionId)
                .isEmpty();
    }

    void add(Writes writes, String unitId, Exclusion one) {
        writes.change("""
                insert into exclusion (id, unit_id, sign, reason, proposed_at, proposed_by)
                values (?, ?, ?, ?, ?, ?)""", one.id(), unitId, one.sign().name(), one.reason(), one.proposedAt(), one.proposedBy());
        one.submissions()
                .forEach(id -> writes.change(
                        "insert into exclusion_submission (exclusion_id, submission_id) values (?, ?)", one.id(), id));
    }

    /** True for the first decision only. */
    boolean decide(Writes writes, String id, boolean approved, String note, String account, Instant now) {
        return writes.change("""
                        update exclusion set approved = ?, note = ?, decided_at = ?, decided_by = ?
                        where id = ? and approved is null""", approved, note, now, account, id) == 1;
    }

    private static Exclusion exclusion(Reads reads, Row row) throws SQLException {
        String id = row.text("id");
        return new Exclusion(
                id,
                Sign.valueOf(row.text("sign")),
                row.text("reason"),
                reads.list(
                        "select submission_id from exclusion_submission where exclusion_id = ? order by submission_id",
                        one -> one.text("submission_id"),
                        id),
                row.instant("proposed_at"),
                row.text("proposed_by"),
                row.optionalNumber("approved").map(one -> one == 1),
                row.optionalText("note").orElse(""),
                row.optionalText("decided_by"),
                returns(reads, id));
    }

    private static List<Return> returns(Reads reads, String id) {
        return reads.list(
                """
                select id, reason, proposed_at, proposed_by, approved, decided_by from exclusion_return
                where exclusion_id = ? order by proposed_at desc, id""",
                row -> new Return(
                        row.text("id"),
                        row.text("reason"),
                        row.instant("proposed_at"),
                        row.text("proposed_by"),
                        row.optionalNumber("approved").map(one -> one == 1),
                        row.optionalText("decided_by")),
                id);
    }

    void addReturn(Writes writes, String exclusionId, Return one) {
        writes.change("""
                insert into exclusion_return (id, exclusion_id, reason, proposed_at, proposed_by)
                values (?, ?, ?, ?, ?)""", one.id(), exclusionId, one.reason(), one.proposedAt(), one.proposedBy());
    }

    /** True for the first decision only; an approved one ends the exclusion. */
    boolean decideReturn(Writes writes, String exclusionId, String id, boolean approved, String account, Instant now) {
        boolean first = writes.change("""
                        update exclusion_return set approved = ?, decided_at = ?, decided_by = ?
                        where id = ? and approved is null""", approved, now, account, id) == 1;
        if (first && approved) {
            writes.change("update exclusion set returned_at = ? where id = ?", now, exclusionId);
        }
        return first;
    }
}
