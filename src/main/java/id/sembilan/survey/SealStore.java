package id.sembilan.survey;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import id.sembilan.survey.Seal.Decision;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The sealed versions of the periods. Rows are only added: the database itself refuses anything else. */
@Singleton
final class SealStore {
    private static final String SELECT = """
            select s.id, s.periode_id, s.versi, s.reason, s.n, s.submission_hash, s.until_nomor, s.sealed_at,
                   s.sealed_by, d.approved, d.note, d.decided_at, d.decided_by, s.content, s.content_hash
            from periode_seal s left join periode_seal_decision d on d.seal_id = s.id""";

    private final ObjectMapper json;

    SealStore(ObjectMapper json) {
        this.json = json;
    }

    /** A version with everything that was frozen, and whether the text of it is the one that was sealed. */
    record Kept(Seal seal, SealContent content, boolean intact) {
        /** The index as it was printed, where it may show. */
        Optional<BigDecimal> ikm() {
            return content.shown().map(one -> new BigDecimal(one.ikm()));
        }

        Superseded supersededBy(Kept later) {
            return new Superseded(seal, later.seal, ikm(), later.ikm(), content.bobot(), later.content.bobot());
        }
    }

    /** All versions, the latest first. */
    List<Kept> all(Reads reads, String periodeId) {
        return reads.list(SELECT + " where s.periode_id = ? order by s.versi desc", this::kept, periodeId);
    }

    Optional<Kept> byId(Reads reads, String id) {
        return reads.one(SELECT + " where s.id = ?", this::kept, id);
    }

    /** The version that counts, if the period was sealed. */
    Optional<Kept> effective(Reads reads, String periodeId) {
        return all(reads, periodeId).stream()
                .filter(one -> one.seal().isEffective())
                .findFirst();
    }

    /** The last two versions that came to count; those that were only proposed or rejected never did. */
    Optional<Superseded> superseded(Reads reads, String periodeId) {
        List<Kept> counted = all(reads, periodeId).stream()
                .filter(one -> one.seal().isEffective())
                .toList();
        return counted.size() < 2
                ? Optional.empty()
                : Optional.of(counted.get(1).supersededBy(counted.getFirst()));
    }

    void add(Writes writes, Seal seal, SealContent content, List<String> excluded) {
        String text = text(content);
        writes.change(
                """
                insert into periode_seal (id, periode_id, versi, reason, content, content_hash, submission_hash, n,
                                          until_nomor, sealed_at, sealed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                seal.id(),
                seal.periodeId(),
                seal.versi(),
                seal.reason(),
                text,
                ContentHash.of(text),
                seal.submissionHash(),
                seal.n(),
                seal.untilNomor(),
                seal.sealedAt(),
                seal.sealedBy());
        excluded.forEach(id -> writes.change(
                "insert into periode_seal_excluded (seal_id, submission_id) values (?, ?)", seal.id(), id));
        writes.change(
                "update periode set sealed_at = ? where id = ? and sealed_at is null",
                seal.sealedAt(),
                seal.periodeId());
    }

    void decide(Writes writes, String sealId, Decision decision) {
        writes.change("""
                insert into periode_seal_decision (seal_id, approved, note, decided_at, decided_by)
                values (?, ?, ?, ?, ?)""", sealId, decision.approved(), decision.note(), decision.at(), decision.by());
    }

    /** Whether rows of the import are part of any sealed version. */
    boolean holdsImport(Reads reads, String importId) {
        return !reads.list("""
                        select v.id from periode_seal v
                        join periode p on p.id = v.periode_id
                        join submission s on s.unit_id = p.unit_id and s.from_day >= p.mulai
                             and s.until_day <= p.sampai and s.nomor <= v.until_nomor
                        where s.import_id = ? limit 1""", row -> row.text("id"), importId).isEmpty();
    }

    /** Whether any sealed version has the answer among its own. */
    boolean holds(Reads reads, String submissionId) {
        return !reads.list("""
                        select v.id from periode_seal v
                        join periode p on p.id = v.periode_id
                        join submission s on s.unit_id = p.unit_id and s.from_day >= p.mulai
                             and s.until_day <= p.sampai and s.nomor <= v.until_nomor
                        where s.id = ? limit 1""", row -> row.text("id"), submissionId).isEmpty();
    }

    private Kept kept(Row row) throws SQLException {
        String content = row.text("content");
        Optional<Long> approved = row.optionalNumber("approved");
        Seal seal = new Seal(
                row.text("id"),
                row.text("periode_id"),
                row.integer("versi"),
                row.text("reason"),
                row.number("n"),
                row.text("submission_hash"),
                row.number("until_nomor"),
                row.instant("sealed_at"),
                row.text("sealed_by"),
                approved.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Decision(
                                approved.get() == 1,
                                row.text("note"),
                                row.instant("decided_at"),
                                row.text("decided_by"))));
        return new Kept(seal, content(content), ContentHash.of(content).equals(row.text("content_hash")));
    }

    private SealContent content(String text) {
        try {
            return json.readValue(text, SealContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(SealContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
