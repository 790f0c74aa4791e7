package id.sembilan.survey;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;

/** Indexes of earlier years as they were published. */
@Singleton
final class IkmTerbitStore {
    List<TahunIkm> all(Reads reads, String unitId) {
        return reads.list(
                "select tahun, nilai, n, source from ikm_terbit where unit_id = ? order by tahun",
                row -> new TahunIkm(
                        Year.of(row.integer("tahun")),
                        new BigDecimal(row.text("nilai")),
                        row.optionalNumber("n"),
                        false,
                        row.text("source")),
                unitId);
    }

    /** In place of what was known of the year. */
    void keep(Writes writes, String unitId, TahunIkm one, String account, Instant now) {
        remove(writes, unitId, one.tahun());
        writes.change(
                """
                insert into ikm_terbit (unit_id, tahun, nilai, n, source, account, kept_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                unitId,
                one.tahun().getValue(),
                one.nilai().toPlainString(),
                one.n().orElse(null),
                one.source(),
                account,
                now);
    }

    boolean remove(Writes writes, String unitId, Year tahun) {
        return writes.change("delete from ikm_terbit where unit_id = ? and tahun = ?", unitId, tahun.getValue()) == 1;
    }
}
