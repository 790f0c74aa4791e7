package id.sembilan.office;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Units with their layanan and loket. */
@Singleton
public final class OfficeStore {
    private static final String UNIT = """
            select id, nama, time_zone, closing_time, bobot, kuesioner_kode, kuesioner_versi, sarana_dahulu, sample
            from unit""";

    /** The only unit, or the first one set up; empty before the first run is finished. */
    public Optional<Unit> firstUnit(Reads reads) {
        return reads.list(UNIT + " order by created_at, id limit 1", OfficeStore::unit).stream()
                .findFirst();
    }

    public Optional<Unit> unit(Reads reads, String id) {
        return reads.one(UNIT + " where id = ?", OfficeStore::unit, id);
    }

    public void add(Writes writes, Unit unit, Instant now) {
        writes.change(
                """
                insert into unit (id, nama, time_zone, closing_time, bobot, kuesioner_kode, kuesioner_versi,
                                  sarana_dahulu, sample, last_nomor, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)""",
                unit.id(),
                unit.nama(),
                unit.zonaWaktu().name(),
                unit.closingTime().toString(),
                unit.bobot(),
                unit.kuesioner().kode(),
                unit.kuesioner().versi(),
                unit.saranaDahulu(),
                unit.sample(),
                now);
    }

    /** Everything but the time zone: the local days of the answers kept so far depend on it. */
    public void update(Writes writes, Unit unit) {
        writes.change(
                """
                update unit set nama = ?, closing_time = ?, bobot = ?, kuesioner_kode = ?, kuesioner_versi = ?,
                                sarana_dahulu = ?
                where id = ?""",
                unit.nama(),
                unit.closingTime().toString(),
                unit.bobot(),
                unit.kuesioner().kode(),
                unit.kuesioner().versi(),
                unit.saranaDahulu(),
                unit.id());
    }

    public List<Layanan> layanan(Reads reads, String unitId) {
        return reads.list("""
                select id, unit_id, nama, position, active from layanan
                where unit_id = ? order by position, nama""", OfficeStore::layanan, unitId);
    }

    public Optional<Layanan> layananById(Reads reads, String id) {
        return reads.one(
                "select id, unit_id, nama, position, active from layanan where id = ?", OfficeStore::layanan, id);
    }

    /** Adds the layanan, or renames and reorders the one with this id. */
    public void save(Writes writes, Layanan layanan) {
        writes.change("""
                insert into layanan (id, unit_id, nama, position, active) values (?, ?, ?, ?, ?)
                on conflict (id) do update
                set nama = excluded.nama, position = excluded.position, active = excluded.active""", layanan.id(), layanan.unitId(), layanan.nama(), layanan.position(), layanan.active());
    }

    public List<Loket> loket(Reads reads, String unitId) {
        return reads.list(
                "select id, unit_id, nama, active from loket where unit_id = ? order by nama",
                OfficeStore::loket,
                unitId);
    }

    public void save(Writes writes, Loket loket) {
        writes.change("""
                insert into loket (id, unit_id, nama, active) values (?, ?, ?, ?)
                on conflict (id) do update set nama = excluded.nama, active = excluded.active""", loket.id(), loket.unitId(), loket.nama(), loket.active());
    }

    /** The next running number of the unit. The row stays locked until the commit, so no number is given twice. */
    public long nextNomor(Writes writes, String unitId) {
        return writes.one(
                        "update unit set last_nomor = last_nomor + 1 where id = ? returning last_nomor",
                        row -> row.number("last_nomor"),
                        unitId)
                .orElseThrow(() -> new IllegalArgumentException("No unit " + unitId));
    }

    /** The last running number, locked until the commit: whoever needs it or the lock, too, waits. */
    public long lockNomor(Writes writes, String unitId) {
        return writes.one(
                        "update unit set last_nomor = last_nomor where id = ? returning last_nomor",
                        row -> row.number("last_nomor"),
                        unitId)
                .orElseThrow(() -> new IllegalArgumentException("No unit " + unitId));
    }

    private static Unit unit(Row row) throws SQLException {
        return new Unit(
                row.text("id"),
                row.text("nama"),
                ZonaWaktu.valueOf(row.text("time_zone")),
                LocalTime.parse(row.text("closing_time")),
                row.text("bobot"),
                new KuesionerId(row.text("kuesioner_kode"), row.integer("kuesioner_versi")),
                row.flag("sarana_dahulu"),
                row.flag("sample"));
    }

    private static Layanan layanan(Row row) throws SQLException {
        return new Layanan(
                row.text("id"), row.text("unit_id"), row.text("nama"), row.integer("position"), row.flag("active"));
    }

    private static Loket loket(Row row) throws SQLException {
        return new Loket(row.text("id"), row.text("unit_id"), row.text("nama"), row.flag("active"));
    }
}
