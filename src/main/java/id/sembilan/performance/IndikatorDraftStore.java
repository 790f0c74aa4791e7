package id.sembilan.performance;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Files with indikator that wait for the decision. */
@Singleton
final class IndikatorDraftStore {
    private static final Duration LIFE = Duration.ofDays(1);

    void add(Writes writes, String id, String unitId, String fileName, byte[] content, Instant now) {
        writes.change("delete from indikator_draf where made_at < ?", now.minus(LIFE));
        writes.change(
                "insert into indikator_draf (id, unit_id, file_name, content, made_at) values (?, ?, ?, ?, ?)",
                id,
                unitId,
                fileName,
                content,
                now);
    }

    Optional<byte[]> content(Reads reads, String unitId, String id) {
        return reads.one(
                "select content from indikator_draf where id = ? and unit_id = ?",
                row -> row.bytes("content"),
                id,
                unitId);
    }

    String fileName(Reads reads, String id) {
        return reads.one("select file_name from indikator_draf where id = ?", row -> row.text("file_name"), id)
                .orElse("");
    }

    void remove(Writes writes, String id) {
        writes.change("delete from indikator_draf where id = ?", id);
    }
}
