package id.sembilan.performance;

import id.sembilan.budget.Serapan;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an office words efficiency, and what earlier documents printed of it. */
@Singleton
final class EfisiensiStore {
    /** The words, and whether a capaian below 100 may be efficient. */
    record Kata(KategoriEfisiensi kategori, boolean bolehDibawah) {}

    Kata words(Reads reads, String unitId) {
        return reads.one(
                        "select kategori, boleh_dibawah from efisiensi_aturan where unit_id = ?",
                        row -> new Kata(
                                KategoriEfisiensi.of(row.text("kategori")).orElse(KategoriEfisiensi.BAWAAN),
                                row.flag("boleh_dibawah")),
                        unitId)
                .orElse(new Kata(KategoriEfisiensi.BAWAAN, false));
    }

    void keep(Writes writes, String unitId, Kata one) {
        writes.change("delete from efisiensi_aturan where unit_id = ?", unitId);
        writes.change(
                "insert into efisiensi_aturan (unit_id, kategori, boleh_dibawah) values (?, ?, ?)",
                unitId,
                one.kategori().text(),
                one.bolehDibawah());
    }

    List<EfisiensiTerbit> printed(Reads reads, String unitId, int tahun) {
        return reads.list(
                """
                select sasaran, indikator, capaian, anggaran, realisasi, serapan, efisiensi, kategori
                from efisiensi_terbit where unit_id = ? and tahun = ? order by urutan""",
                row -> new EfisiensiTerbit(
                        row.text("sasaran"),
                        row.text("indikator"),
                        new BigDecimal(row.text("capaian")),
                        new Serapan(row.number("anggaran"), row.number("realisasi")),
                        row.optionalText("serapan").map(BigDecimal::new),
                        row.optionalText("efisiensi").map(BigDecimal::new),
                        row.text("kategori")),
                unitId,
                tahun);
    }

    /** In place of what the year had. */
    void keep(Writes writes, String unitId, int tahun, List<EfisiensiTerbit> all) {
        writes.change("delete from efisiensi_terbit where unit_id = ? and tahun = ?", unitId, tahun);
        for (int i = 0; i < all.size(); i++) {
            EfisiensiTerbit one = all.get(i);
            writes.change(
                    """
                    insert into efisiensi_terbit (unit_id, tahun, urutan, sasaran, indikator, capaian, anggaran,
                                                  realisasi, serapan, efisiensi, kategori)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    unitId,
                    tahun,
                    i + 1,
                    one.sasaran(),
                    one.indikator(),
                    one.capaian().toPlainString(),
                    one.serapan().anggaran(),
                    one.serapan().realisasi(),
                    text(one.persen()),
                    text(one.efisiensi()),
                    one.kategori());
        }
    }

    private static @Nullable String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
