package id.sembilan.survey;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Texts and template of reports. */
@Singleton
final class LaporanStore {
    SortedMap<String, String> texts(Reads reads, String periodeId) {
        SortedMap<String, String> texts = new TreeMap<>();
        reads.each(
                "select kode, teks from laporan_teks where periode_id = ?",
                row -> texts.put(row.text("kode"), row.text("teks")),
                periodeId);
        return texts;
    }

    /** What each kode said last in any other period of the unit. */
    SortedMap<String, String> last(Reads reads, String unitId, String periodeId) {
        SortedMap<String, String> texts = new TreeMap<>();
        reads.each("""
                select t.kode, t.teks from laporan_teks t join periode p on p.id = t.periode_id
                where p.unit_id = ? and p.id <> ? order by t.kept_at""", row -> texts.put(row.text("kode"), row.text("teks")), unitId, periodeId);
        return texts;
    }

    void keep(Writes writes, String periodeId, String kode, String teks, String account, Instant now) {
        remove(writes, periodeId, kode);
        writes.change(
                "insert into laporan_teks (periode_id, kode, teks, account, kept_at) values (?, ?, ?, ?, ?)",
                periodeId,
                kode,
                teks,
                account,
                now);
    }

    void remove(Writes writes, String periodeId, String kode) {
        writes.change("delete from laporan_teks where periode_id = ? and kode = ?", periodeId, kode);
    }

    Optional<TemplatLaporan> template(Reads reads, String unitId) {
        return reads.one(
                "select file_name, content, account, kept_at from laporan_templat where unit_id = ?",
                row -> new TemplatLaporan(
                        row.text("file_name"), row.bytes("content"), row.text("account"), row.instant("kept_at")),
                unitId);
    }

    void keep(Writes writes, String unitId, TemplatLaporan template) {
        removeTemplate(writes, unitId);
        writes.change(
                "insert into laporan_templat (unit_id, file_name, content, account, kept_at) values (?, ?, ?, ?, ?)",
                unitId,
                template.fileName(),
                template.content(),
                template.account(),
                template.keptAt());
    }

    boolean removeTemplate(Writes writes, String unitId) {
        return writes.change("delete from laporan_templat where unit_id = ?", unitId) == 1;
    }
}
