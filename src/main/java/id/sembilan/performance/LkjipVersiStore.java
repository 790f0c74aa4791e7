package id.sembilan.performance;

import id.sembilan.performance.LkjipVersi.Berkas;
import id.sembilan.performance.LkjipVersi.Jenis;
import id.sembilan.performance.LkjipVersi.Segel;
import id.sembilan.performance.LkjipVersi.Tahap;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Versions of the LKjIP with their files; rows are only added. */
@Singleton
final class LkjipVersiStore {
    private static final String COLUMNS =
            "id, tahun, nomor, tahap, hari, catatan, docx_sha256, pdf_sha256, made_at, made_by";

    /** The latest first. */
    List<LkjipVersi> all(Reads reads, String unitId, int tahun) {
        List<LkjipVersi> bare = reads.list(
                "select " + COLUMNS + " from lkjip_versi where unit_id = ? and tahun = ? order by nomor desc",
                LkjipVersiStore::versi,
                unitId,
                tahun);
        return bare.stream()
                .map(one -> new LkjipVersi(
                        one.id(),
                        one.tahun(),
                        one.nomor(),
                        one.tahap(),
                        one.hari(),
                        one.catatan(),
                        one.docxSha256(),
                        one.pdfSha256(),
                        one.madeAt(),
                        one.madeBy(),
                        segel(reads, one.id()),
                        berkas(reads, one.id())))
                .toList();
    }

    private static LkjipVersi versi(Row row) throws SQLException {
        return new LkjipVersi(
                row.text("id"),
                row.integer("tahun"),
                row.integer("nomor"),
                Tahap.of(row.text("tahap")).orElseThrow(),
                row.day("hari"),
                row.text("catatan"),
                row.text("docx_sha256"),
                row.text("pdf_sha256"),
                row.instant("made_at"),
                row.text("made_by"),
                List.of(),
                List.of());
    }

    private List<Segel> segel(Reads reads, String versiId) {
        return reads.list(
                "select periode_id, nama, segel, ikm from lkjip_versi_segel where versi_id = ? order by nama",
                row -> new Segel(row.text("periode_id"), row.text("nama"), row.integer("segel"), row.text("ikm")),
                versiId);
    }

    private List<Berkas> berkas(Reads reads, String versiId) {
        return reads.list(
                "select id, jenis, nama, sha256, account, kept_at from lkjip_versi_berkas where versi_id = ? order by kept_at desc",
                row -> new Berkas(
                        row.text("id"),
                        Jenis.of(row.text("jenis")).orElseThrow(),
                        row.text("nama"),
                        row.text("sha256"),
                        row.instant("kept_at"),
                        row.text("account")),
                versiId);
    }

    int next(Reads reads, String unitId, int tahun) {
        return reads.list(
                                "select max(nomor) as n from lkjip_versi where unit_id = ? and tahun = ?",
                                row -> row.optionalNumber("n").orElse(0L),
                                unitId,
                                tahun)
                        .getFirst()
                        .intValue()
                + 1;
    }

    void add(Writes writes, String unitId, LkjipVersi versi, byte[] docx, byte[] pdf) {
        writes.change(
                "insert into lkjip_versi (unit_id, docx, pdf, " + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                unitId,
                docx,
                pdf,
                versi.id(),
                versi.tahun(),
                versi.nomor(),
                versi.tahap().kode(),
                versi.hari(),
                versi.catatan(),
                versi.docxSha256(),
                versi.pdfSha256(),
                versi.madeAt(),
                versi.madeBy());
        for (Segel one : versi.segel()) {
            writes.change(
                    "insert into lkjip_versi_segel (versi_id, periode_id, nama, segel, ikm) values (?, ?, ?, ?, ?)",
                    versi.id(),
                    one.periodeId(),
                    one.nama(),
                    one.segel(),
                    one.ikm());
        }
    }

    Optional<byte[]> docx(Reads reads, String unitId, String id) {
        return reads.one(
                "select docx from lkjip_versi where unit_id = ? and id = ?", row -> row.bytes("docx"), unitId, id);
    }

    Optional<byte[]> pdf(Reads reads, String unitId, String id) {
        return reads.one(
                "select pdf from lkjip_versi where unit_id = ? and id = ?", row -> row.bytes("pdf"), unitId, id);
    }

    void add(Writes writes, String versiId, Berkas berkas, byte[] content) {
        writes.change(
                "insert into lkjip_versi_berkas (id, versi_id, jenis, nama, sha256, content, account, kept_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                berkas.id(),
                versiId,
                berkas.jenis().kode(),
                berkas.nama(),
                berkas.sha256(),
                content,
                berkas.account(),
                berkas.keptAt());
    }

    Optional<byte[]> berkas(Reads reads, String unitId, String id) {
        return reads.one(
                "select b.content from lkjip_versi_berkas b join lkjip_versi v on v.id = b.versi_id"
                        + " where v.unit_id = ? and b.id = ?",
                row -> row.bytes("content"),
                unitId,
                id);
    }
}
