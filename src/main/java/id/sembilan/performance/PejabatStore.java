package id.sembilan.performance;

import id.sembilan.performance.Pejabat.Peran;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Who held which office from when to when. */
@Singleton
final class PejabatStore {
    /** By office, the latest first. */
    List<Pejabat> all(Reads reads, String unitId) {
        return reads.list(
                """
                select id, unit_id, peran, nama, nip, pangkat, jabatan, sebutan, mulai, selesai from pejabat
                where unit_id = ? order by peran, mulai desc, nama""",
                row -> new Pejabat(
                        row.text("id"),
                        row.text("unit_id"),
                        Peran.of(row.text("peran")).orElseThrow(),
                        row.text("nama"),
                        row.text("nip"),
                        row.text("pangkat"),
                        row.text("jabatan"),
                        row.text("sebutan"),
                        row.day("mulai"),
                        row.optionalText("selesai").map(LocalDate::parse)),
                unitId);
    }

    /** In place of what was known of the same id. */
    void keep(Writes writes, Pejabat one) {
        remove(writes, one.unitId(), one.id());
        writes.change(
                """
                insert into pejabat (id, unit_id, peran, nama, nip, pangkat, jabatan, sebutan, mulai, selesai)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                one.unitId(),
                one.peran().kode(),
                one.nama(),
                one.nip(),
                one.pangkat(),
                one.jabatan(),
                one.sebutan(),
                one.mulai(),
                one.selesai().map(LocalDate::toString).orElse(null));
    }

    void remove(Writes writes, String unitId, String id) {
        writes.change("delete from pejabat where unit_id = ? and id = ?", unitId, id);
    }
}
