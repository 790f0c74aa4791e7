package id.sembilan.performance;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.util.List;

/** The annexes of each year's LKjIP. */
@Singleton
final class LkjipLampiranStore {
    List<LkjipLampiran> all(Reads reads, String unitId, int tahun) {
        return reads.list(
                """
                select id, judul, nama, halaman, sha256, account, kept_at from lkjip_lampiran
                where unit_id = ? and tahun = ? order by kept_at, id""",
                row -> new LkjipLampiran(
                        row.text("id"),
                        row.text("judul"),
                        row.text("nama"),
                        row.integer("halaman"),
                        row.text("sha256"),
                        row.text("account"),
                        row.instant("kept_at")),
                unitId,
                tahun);
    }

    List<byte[]> contents(Reads reads, String unitId, int tahun) {
        return reads.list(
                "select content from lkjip_lampiran where unit_id = ? and tahun = ? order by kept_at, id",
                row -> row.bytes("content"),
                unitId,
                tahun);
    }

    void add(Writes writes, String unitId, int tahun, LkjipLampiran one, byte[] content) {
        writes.change(
                """
                insert into lkjip_lampiran (id, unit_id, tahun, judul, nama, halaman, sha256, content, account, kept_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                unitId,
                tahun,
                one.judul(),
                one.nama(),
                one.halaman(),
                one.sha256(),
                content,
                one.account(),
                one.keptAt());
    }

    boolean remove(Writes writes, String unitId, int tahun, String id) {
        return writes.change("delete from lkjip_lampiran where unit_id = ? and tahun = ? and id = ?", unitId, tahun, id)
                == 1;
    }
}
