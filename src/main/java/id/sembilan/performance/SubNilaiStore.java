package id.sembilan.performance;

import id.sembilan.performance.SubNilai.Butir;
import id.sembilan.performance.SubNilai.Cara;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/** The parts of scores. */
@Singleton
final class SubNilaiStore {
    SubNilai of(Reads reads, String indikatorId, int tahun) {
        List<Butir> butir = reads.list(
                "select nama, nilai, maksimum from sub_nilai where indikator_id = ? and tahun = ? order by urutan",
                row -> new Butir(
                        row.text("nama"),
                        new BigDecimal(row.text("nilai")),
                        row.optionalText("maksimum").map(BigDecimal::new)),
                indikatorId,
                tahun);
        Cara cara = reads.one(
                        "select cara from sub_nilai_cara where indikator_id = ? and tahun = ?",
                        row -> Cara.of(row.text("cara")).orElseThrow(),
                        indikatorId,
                        tahun)
                .orElse(Cara.JUMLAH);
        return new SubNilai(cara, butir);
    }

    /** In place of the parts of the same year; none takes them away. */
    void keep(Writes writes, String indikatorId, int tahun, SubNilai parts) {
        writes.change("delete from sub_nilai where indikator_id = ? and tahun = ?", indikatorId, tahun);
        writes.change("delete from sub_nilai_cara where indikator_id = ? and tahun = ?", indikatorId, tahun);
        writes.change(
                "insert into sub_nilai_cara (indikator_id, tahun, cara) values (?, ?, ?)",
                indikatorId,
                tahun,
                parts.cara().kode());
        int urutan = 1;
        for (Butir one : parts.butir()) {
            writes.change(
                    """
                    insert into sub_nilai (indikator_id, tahun, urutan, nama, maksimum, nilai)
                    values (?, ?, ?, ?, ?, ?)""",
                    indikatorId,
                    tahun,
                    urutan++,
                    one.nama(),
                    one.maksimum().map(BigDecimal::toPlainString).orElse(null),
                    one.nilai().toPlainString());
        }
    }
}
