package id.sembilan.receipt;

import id.sembilan.office.Layanan;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The receipts. */
@Singleton
final class TandaTerimaStore {
    private static final String SELECT = """
            select id, unit_id, token, short_code, issued_at, finished_at, valid_until, spent_day from receipt""";

    void add(Writes writes, TandaTerima one, String account, LocalDate day) {
        writes.change(
                """
                insert into receipt (id, unit_id, token, token_hash, short_code, issued_by, issued_at, issued_day,
                                     finished_at, valid_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                one.unitId(),
                one.token().orElseThrow(),
                Token.hash(one.token().orElseThrow()),
                one.shortCode(),
                account,
                one.issuedAt(),
                day,
                one.finishedAt().orElse(null),
                one.validUntil().orElse(null));
        one.layanan()
                .forEach(layanan -> writes.change(
                        "insert into receipt_layanan (receipt_id, layanan_id) values (?, ?)", one.id(), layanan.id()));
    }

    boolean isTaken(Reads reads, String unitId, String shortCode) {
        return reads.one(
                        "select id from receipt where unit_id = ? and short_code = ?",
                        row -> row.text("id"),
                        unitId,
                        shortCode)
                .isPresent();
    }

    /** By the token of the QR or by the short code, whichever was scanned or typed. */
    Optional<TandaTerima> find(Reads reads, String unitId, String code) {
        String normal = Token.normal(code);
        Optional<TandaTerima> found = normal.length() == Token.LENGTH
                ? reads.one(
                        SELECT + " where unit_id = ? and token_hash = ?",
                        TandaTerimaStore::withoutLayanan,
                        unitId,
                        Token.hash(normal))
                : reads.one(
                        SELECT + " where unit_id = ? and short_code = ?",
                        TandaTerimaStore::withoutLayanan,
                        unitId,
                        normal);
        return found.map(one -> withLayanan(reads, one));
    }

    Optional<TandaTerima> byId(Reads reads, String id) {
        return reads.one(SELECT + " where id = ?", TandaTerimaStore::withoutLayanan, id)
                .map(one -> withLayanan(reads, one));
    }

    List<TandaTerima> ofDay(Reads reads, String unitId, LocalDate day, int most) {
        return reads
                .list(
                        SELECT + " where unit_id = ? and issued_day = ? order by issued_at desc, id limit ?",
                        TandaTerimaStore::withoutLayanan,
                        unitId,
                        day,
                        most)
                .stream()
                .map(one -> withLayanan(reads, one))
                .toList();
    }

    void finish(Writes writes, String id, Instant now, LocalDate validUntil) {
        writes.change(
                "update receipt set finished_at = ?, valid_until = ? where id = ? and finished_at is null",
                now,
                validUntil,
                id);
    }

    /** True for the one that spends it: the row's condition decides between two that try at the same moment. */
    boolean spend(Writes writes, String id, LocalDate today) {
        return writes.change("""
                        update receipt set spent_day = ?, token = null
                        where id = ? and spent_day is null and finished_at is not null and valid_until >= ?""", today, id, today) == 1;
    }

    /** Receipts of finished visits that were issued in these days, and those answered until the last whole one. */
    Receipts.Issued issued(Reads reads, String unitId, LocalDate from, LocalDate until, LocalDate lastWholeDay) {
        return reads.one(
                        """
                        select count(*) as issued,
                               coalesce(sum(case when spent_day is not null and spent_day <= ? then 1 else 0 end), 0) as answered
                        from receipt
                        where unit_id = ? and issued_day >= ? and issued_day < ? and issued_day <= ?
                          and finished_at is not null""",
                        row -> new Receipts.Issued(row.number("issued"), row.number("answered")),
                        lastWholeDay,
                        unitId,
                        from,
                        until,
                        lastWholeDay)
                .orElseThrow();
    }

    /** Issued, answered and expired receipts of each layanan between two days. */
    List<Count> counts(Reads reads, String unitId, LocalDate from, LocalDate until, LocalDate today) {
        return reads.list(
                """
                select l.nama, count(*) as issued,
                       sum(case when r.spent_day is not null then 1 else 0 end) as answered,
                       sum(case when r.spent_day is null and r.valid_until < ? then 1 else 0 end) as expired
                from receipt r join receipt_layanan rl on rl.receipt_id = r.id
                join layanan l on l.id = rl.layanan_id
                where r.unit_id = ? and r.issued_day >= ? and r.issued_day < ? group by l.nama order by l.nama""",
                row -> new Count(row.text("nama"), row.number("issued"), row.number("answered"), row.number("expired")),
                today,
                unitId,
                from,
                until);
    }

    /** Receipts of one layanan. */
    record Count(String layanan, long issued, long answered, long expired) {}

    private static TandaTerima withLayanan(Reads reads, TandaTerima one) {
        List<Layanan> layanan = reads.list(
                """
                select l.id, l.unit_id, l.nama, l.position, l.active from receipt_layanan r
                join layanan l on l.id = r.layanan_id where r.receipt_id = ? order by l.position, l.nama""",
                row -> new Layanan(
                        row.text("id"),
                        row.text("unit_id"),
                        row.text("nama"),
                        row.integer("position"),
                        row.flag("active")),
                one.id());
        return new TandaTerima(
                one.id(),
                one.unitId(),
                one.token(),
                one.shortCode(),
                layanan,
                one.issuedAt(),
                one.finishedAt(),
                one.validUntil(),
                one.spentDay());
    }

    private static TandaTerima withoutLayanan(Row row) throws SQLException {
        return new TandaTerima(
                row.text("id"),
                row.text("unit_id"),
                row.optionalText("token"),
                row.text("short_code"),
                List.of(),
                row.instant("issued_at"),
                row.optionalInstant("finished_at"),
                row.optionalText("valid_until").map(LocalDate::parse),
                row.optionalText("spent_day").map(LocalDate::parse));
    }
}
