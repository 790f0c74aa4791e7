package id.sembilan.admin;

import id.sembilan.storage.Reads;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** What the morning look asks of all that was recorded. */
@Singleton
final class RecordedStore {
    /** The latest moment that anything carries; a clock that shows less has gone backwards. */
    Optional<Instant> latest(Reads reads, String unitId) {
        Optional<Instant> answer = reads
                .list(
                        "select received_at from submission where unit_id = ? order by nomor desc limit 1",
                        row -> row.instant("received_at"),
                        unitId)
                .stream()
                .findFirst();
        Optional<Instant> act =
                reads.list("select at from audit_entry order by at desc limit 1", row -> row.instant("at")).stream()
                        .findFirst();
        return answer.isPresent() && act.filter(answer.get()::isBefore).isEmpty() ? answer : act;
    }

    /** Answers that wait for somebody to decide. */
    long held(Reads reads, String unitId) {
        return reads.one(
                        "select count(*) as n from held_submission where unit_id = ? and decided_at is null",
                        row -> row.number("n"),
                        unitId)
                .orElse(0L);
    }
}
