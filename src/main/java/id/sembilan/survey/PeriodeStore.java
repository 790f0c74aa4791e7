package id.sembilan.survey;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The survey periods of a unit. */
@Singleton
public final class PeriodeStore {
    private static final String SELECT =
            "select id, unit_id, nama, mulai, sampai, bobot, populasi, sealed_at from periode";

    public List<Periode> all(Reads reads, String unitId) {
        return reads.list(
                SELECT + " where unit_id = ? order by mulai desc, sampai desc", PeriodeStore::periode, unitId);
    }

    Optional<Periode> byId(Reads reads, String id) {
        return reads.one(SELECT + " where id = ?", PeriodeStore::periode, id);
    }

    public Optional<Periode> byRange(Reads reads, String unitId, DayRange range) {
        return reads.one(
                SELECT + " where unit_id = ? and mulai = ? and sampai = ?",
                PeriodeStore::periode,
                unitId,
                range.from(),
                range.until());
    }

    /** The shortest period that holds the whole range: its convention is the one that applies. */
    public Optional<Periode> around(Reads reads, String unitId, DayRange range) {
        return reads
                .list(
                        SELECT + " where unit_id = ? and mulai <= ? and sampai >= ?",
                        PeriodeStore::periode,
                        unitId,
                        range.from(),
                        range.until())
                .stream()
                .min(Comparator.comparing(
                        one -> one.range().from().until(one.range().until()).toTotalMonths()));
    }

    public void add(Writes writes, Periode periode) {
        writes.change(
                "insert into periode (id, unit_id, nama, mulai, sampai, bobot, populasi) values (?, ?, ?, ?, ?, ?, ?)",
                periode.id(),
                periode.unitId(),
                periode.nama(),
                periode.range().from(),
                periode.range().until(),
                periode.bobot(),
                periode.populasi().orElse(null));
    }

    /** Convention and population may change until the period is sealed. */
    boolean update(Writes writes, Periode periode) {
        return writes.change(
                        "update periode set nama = ?, bobot = ?, populasi = ? where id = ? and sealed_at is null",
                        periode.nama(),
                        periode.bobot(),
                        periode.populasi().orElse(null),
                        periode.id())
                == 1;
    }

    private static Periode periode(Row row) throws SQLException {
        return new Periode(
                row.text("id"),
                row.text("unit_id"),
                row.text("nama"),
                new DayRange(row.day("mulai"), row.day("sampai")),
                row.text("bobot"),
                row.optionalNumber("populasi"),
                row.optionalInstant("sealed_at"));
    }
}
