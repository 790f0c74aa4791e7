package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Nilai;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rekap of periods; one that was taken back stays, marked so. */
@Singleton
final class RekapStore {
    private static final String SELECT = """
            select id, periode_id, file_name, sha256, source, kuesioner_kode, kuesioner_versi, n, account, kept_at
            from rekap where undone_at is null and\s""";

    Optional<Rekap> ofPeriode(Reads reads, String periodeId) {
        return reads.one(SELECT + "periode_id = ?", row -> rekap(reads, row), periodeId);
    }

    void add(Writes writes, Rekap one) {
        writes.change(
                """
                insert into rekap (id, periode_id, file_name, sha256, source, kuesioner_kode, kuesioner_versi, n,
                                   account, kept_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                one.periodeId(),
                one.fileName(),
                one.sha256(),
                one.source(),
                one.kuesioner().kode(),
                one.kuesioner().versi(),
                one.n(),
                one.account(),
                one.keptAt());
        one.frekuensi().forEach((item, counts) -> {
            for (int nilai = Nilai.TERENDAH; nilai <= Nilai.TERTINGGI; nilai++) {
                writes.change(
                        "insert into rekap_frekuensi (rekap_id, pertanyaan, nilai, jumlah) values (?, ?, ?, ?)",
                        one.id(),
                        item,
                        nilai,
                        counts.get(nilai - Nilai.TERENDAH));
            }
        });
    }

    boolean undo(Writes writes, String periodeId, Instant now) {
        return writes.change(
                        "update rekap set undone_at = ? where periode_id = ? and undone_at is null", now, periodeId)
                == 1;
    }

    private static Rekap rekap(Reads reads, Row row) throws SQLException {
        String id = row.text("id");
        return new Rekap(
                id,
                row.text("periode_id"),
                row.text("file_name"),
                row.text("sha256"),
                row.text("source"),
                new KuesionerId(row.text("kuesioner_kode"), row.integer("kuesioner_versi")),
                row.number("n"),
                frekuensi(reads, id),
                row.text("account"),
                row.instant("kept_at"));
    }

    private static SortedMap<String, List<Long>> frekuensi(Reads reads, String id) {
        SortedMap<String, List<Long>> counts = new TreeMap<>();
        reads.each(
                "select pertanyaan, nilai, jumlah from rekap_frekuensi where rekap_id = ?",
                row -> counts.computeIfAbsent(
                                row.text("pertanyaan"),
                                none -> new ArrayList<>(Collections.nCopies(Nilai.TERTINGGI, 0L)))
                        .set(row.integer("nilai") - Nilai.TERENDAH, row.number("jumlah")),
                id);
        return counts;
    }
}
