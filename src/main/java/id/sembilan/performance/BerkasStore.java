package id.sembilan.performance;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import id.sembilan.web.Sha256;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Documents that show something. They are added and never altered: a kept report may still name one. */
@Singleton
final class BerkasStore {
    void add(Writes writes, String unitId, Berkas one, byte[] content, String account, Instant now) {
        writes.change("""
                insert into berkas (id, unit_id, nama, jenis, sha256, content, kept_at, account)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", one.id(), unitId, one.nama(), one.jenis().media, Sha256.hex(content), content, now, account);
    }

    Optional<Berkas> byId(Reads reads, String unitId, String id) {
        return Optional.ofNullable(all(reads, unitId).get(id));
    }

    /** Without their content. */
    Map<String, Berkas> all(Reads reads, String unitId) {
        Map<String, Berkas> all = new HashMap<>();
        reads.each(
                "select id, nama, jenis from berkas where unit_id = ?",
                row -> all.put(
                        row.text("id"),
                        new Berkas(
                                row.text("id"),
                                row.text("nama"),
                                JenisBerkas.ofMedia(row.text("jenis")).orElse(JenisBerkas.PDF))),
                unitId);
        return all;
    }

    Optional<byte[]> content(Reads reads, String unitId, String id) {
        return reads.one(
                "select content from berkas where unit_id = ? and id = ?", row -> row.bytes("content"), unitId, id);
    }
}
