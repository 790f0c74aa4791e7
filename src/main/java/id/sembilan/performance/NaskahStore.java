package id.sembilan.performance;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The office's words for the LKjIP of each year, and the order in which they stand. */
@Singleton
final class NaskahStore {
    SortedMap<String, Naskah> all(Reads reads, String unitId, int tahun) {
        SortedMap<String, Naskah> found = new TreeMap<>();
        reads.each(
                "select kunci, teks, angka, account, kept_at from naskah where unit_id = ? and tahun = ?",
                row -> found.put(
                        row.text("kunci"),
                        new Naskah(
                                row.text("kunci"),
                                row.text("teks"),
                                Sidik.of(row.text("angka")),
                                row.text("account"),
                                row.instant("kept_at"))),
                unitId,
                tahun);
        return found;
    }

    /** What each place said last in a year before. */
    SortedMap<String, String> before(Reads reads, String unitId, int tahun) {
        SortedMap<String, String> found = new TreeMap<>();
        reads.each(
                "select kunci, teks from naskah where unit_id = ? and tahun < ? order by tahun",
                row -> found.put(row.text("kunci"), row.text("teks")),
                unitId,
                tahun);
        return found;
    }

    void keep(Writes writes, String unitId, int tahun, Naskah naskah) {
        remove(writes, unitId, tahun, naskah.kunci());
        writes.change(
                "insert into naskah (unit_id, tahun, kunci, teks, angka, account, kept_at) values (?, ?, ?, ?, ?, ?, ?)",
                unitId,
                tahun,
                naskah.kunci(),
                naskah.teks(),
                naskah.angka().text(),
                naskah.account(),
                naskah.keptAt());
    }

    void remove(Writes writes, String unitId, int tahun, String kunci) {
        writes.change("delete from naskah where unit_id = ? and tahun = ? and kunci = ?", unitId, tahun, kunci);
    }

    /** The year whose outline holds for this one: its own, or the last before it. */
    Optional<Integer> susunanYear(Reads reads, String unitId, int tahun) {
        return reads.list(
                        "select max(tahun) as tahun from lkjip_susunan where unit_id = ? and tahun <= ?",
                        row -> row.optionalNumber("tahun"),
                        unitId,
                        tahun)
                .getFirst()
                .map(Math::toIntExact);
    }

    Optional<String> susunan(Reads reads, String unitId, int tahun) {
        return reads.one(
                "select kode from lkjip_susunan where unit_id = ? and tahun = ?",
                row -> row.text("kode"),
                unitId,
                tahun);
    }

    List<Letak> letak(Reads reads, String unitId, int tahun) {
        return reads.list(
                "select bagian, induk, judul, aktif, sendiri from lkjip_bagian where unit_id = ? and tahun = ? order by urutan",
                row -> new Letak(
                        row.text("bagian"),
                        row.text("induk"),
                        row.text("judul"),
                        row.flag("aktif"),
                        row.flag("sendiri")),
                unitId,
                tahun);
    }

    void keep(Writes writes, String unitId, int tahun, TataUrut order, String account, Instant now) {
        writes.change("delete from lkjip_susunan where unit_id = ? and tahun = ?", unitId, tahun);
        writes.change("delete from lkjip_bagian where unit_id = ? and tahun = ?", unitId, tahun);
        writes.change(
                "insert into lkjip_susunan (unit_id, tahun, kode, account, kept_at) values (?, ?, ?, ?, ?)",
                unitId,
                tahun,
                order.kode(),
                account,
                now);
        int urutan = 0;
        for (Letak one : order.letak()) {
            writes.change(
                    "insert into lkjip_bagian (unit_id, tahun, urutan, bagian, induk, judul, aktif, sendiri)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    unitId,
                    tahun,
                    urutan++,
                    one.bagian(),
                    one.induk(),
                    one.judul(),
                    one.aktif(),
                    one.sendiri());
        }
    }
}
