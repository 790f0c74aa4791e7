package id.sembilan.survey;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What became of a sealed result outside of the house: withdrawn from the public, handed in. Rows are only added. */
@Singleton
final class PublicationStore {
    /** The last word on a version, if there was any. */
    Optional<Publications.Word> word(Reads reads, String sealId) {
        return reads
                .list(
                        "select ditarik, reason, at, account from publikasi_keputusan where seal_id = ? order by urutan desc",
                        row -> new Publications.Word(
                                row.flag("ditarik"), row.text("reason"), row.instant("at"), row.text("account")),
                        sealId)
                .stream()
                .findFirst();
    }

    void say(Writes writes, String sealId, boolean withdrawn, String reason, Instant now, String account) {
        writes.change("""
                insert into publikasi_keputusan (id, seal_id, urutan, ditarik, reason, at, account)
                select ?, ?, count(*) + 1, ?, ?, ?, ? from publikasi_keputusan where seal_id = ?""", UUID.randomUUID().toString(), sealId, withdrawn, reason, now, account, sealId);
    }

    /** The latest first. */
    List<Kiriman> kiriman(Reads reads, String periodeId) {
        return reads.list(
                "select versi, status, hari, note, at, account from kiriman where periode_id = ? order by urutan desc",
                PublicationStore::kiriman,
                periodeId);
    }

    void add(Writes writes, String periodeId, Kiriman one) {
        writes.change(
                """
                insert into kiriman (id, periode_id, urutan, versi, status, hari, note, at, account)
                select ?, ?, count(*) + 1, ?, ?, ?, ?, ?, ? from kiriman where periode_id = ?""",
                UUID.randomUUID().toString(),
                periodeId,
                one.versi(),
                one.status().kode(),
                one.day(),
                one.note(),
                one.at(),
                one.account(),
                periodeId);
    }

    private static Kiriman kiriman(Row row) throws SQLException {
        return new Kiriman(
                row.integer("versi"),
                Kiriman.Status.valueOf(row.text("status").toUpperCase(Locale.ROOT)),
                LocalDate.parse(row.text("hari")),
                row.text("note"),
                row.instant("at"),
                row.text("account"));
    }
}
