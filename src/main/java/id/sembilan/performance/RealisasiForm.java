package id.sembilan.performance;

import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.performance.Realisasi.Asal;
import id.sembilan.performance.Realisasi.Hitungan;
import id.sembilan.web.Field;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A realisasi as it was typed. */
final class RealisasiForm {
    private static final int MAX_SUMBER = 300;
    private static final int MAX_CATATAN = 1_000;
    private static final int YEARS_BACK = 10;
    private static final int MOST_RESPONDENTS = 9;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, String> fields;
    private final Indikator indikator;
    private final Isian isian;

    RealisasiForm(Map<String, String> fields, Indikator indikator, Isian isian) {
        this.fields = fields;
        this.indikator = indikator;
        this.isian = isian;
    }

    /** What may be believed once the isian has no errors; nothing where it has. */
    Optional<Realisasi> read(int thisYear, Optional<String> buktiId) {
        int tahun = tahun(thisYear);
        Masa masa = masa();
        Optional<Hitungan> hitungan = hitungan();
        Optional<BigDecimal> nilai = nilai(hitungan);
        Asal asal = asal();
        String sumber = isian.teks(fields.get("sumber"), "realisasi.sumber", MAX_SUMBER);
        if (asal != Asal.SENDIRI && sumber.isEmpty()) {
            isian.error("realisasi.galat.sumber");
        }
        Optional<Long> n = responden();
        int ukur = isian.tahun(fields.get("tahun_ukur"), "realisasi.tahun_ukur").orElse(tahun);
        if (ukur > tahun || ukur < tahun - YEARS_BACK) {
            isian.error("realisasi.galat.tahun_ukur");
        }
        String catatan = isian.teks(fields.get("catatan"), "realisasi.catatan", MAX_CATATAN);
        return isian.errors().isEmpty()
                ? nilai.map(one -> new Realisasi(
                        indikator.id(), tahun, masa, one, hitungan, n, ukur, asal, sumber, buktiId, catatan))
                : Optional.empty();
    }

    private int tahun(int thisYear) {
        int tahun = isian.tahun(fields.get("isi"), "realisasi.tahun").orElse(0);
        if (tahun > thisYear || tahun < thisYear - YEARS_BACK) {
            isian.error("realisasi.galat.tahun", Integer.toString(thisYear - YEARS_BACK), Integer.toString(thisYear));
        }
        return tahun;
    }

    private Masa masa() {
        Optional<Masa> one = Masa.of(Field.text(fields.get("masa")));
        if (one.isEmpty()) {
            isian.error("realisasi.galat.masa");
        }
        return one.orElse(Masa.TAHUN);
    }

    private Asal asal() {
        Optional<Asal> one = Asal.of(Field.text(fields.get("asal"))).filter(some -> some != Asal.SURVEI);
        if (one.isEmpty()) {
            isian.error("realisasi.galat.asal");
        }
        return one.orElse(Asal.SENDIRI);
    }

    private Optional<Hitungan> hitungan() {
        if (indikator.jenis() != Jenis.PERSENTASE) {
            return Optional.empty();
        }
        Optional<BigDecimal> part = isian.angka(fields.get("pembilang"), "realisasi.pembilang");
        Optional<BigDecimal> whole = isian.angka(fields.get("penyebut"), "realisasi.penyebut");
        if (part.isPresent() != whole.isPresent()) {
            isian.error("realisasi.galat.hitungan");
        }
        if (whole.filter(one -> one.signum() <= 0).isPresent()) {
            isian.error("realisasi.galat.penyebut");
            return Optional.empty();
        }
        return part.flatMap(one -> whole.map(all -> new Hitungan(one, all)));
    }

    /** A percentage of pembilang and penyebut is computed; a typed one beside them must say the same. */
    private Optional<BigDecimal> nilai(Optional<Hitungan> hitungan) {
        if (hitungan.isEmpty()) {
            Optional<BigDecimal> one = isian.wajib(fields.get("nilai"), "realisasi.nilai");
            one.ifPresent(this::limit);
            return one;
        }
        BigDecimal computed = hitungan.get().persen().round(indikator.desimal());
        isian.angka(fields.get("nilai"), "realisasi.nilai")
                .filter(typed -> typed.compareTo(computed) != 0)
                .ifPresent(typed ->
                        isian.error("realisasi.galat.tidak_sama", Isian.decimal(computed), Isian.decimal(typed)));
        return Optional.of(computed);
    }

    private void limit(BigDecimal nilai) {
        boolean below = nilai.signum() < 0 && (indikator.jenis() == Jenis.INDEKS || indikator.jenis() == Jenis.SKOR);
        if (below || (indikator.jenis() == Jenis.INDEKS && nilai.compareTo(HUNDRED) > 0)) {
            isian.error("realisasi.galat.batas");
        }
    }

    private Optional<Long> responden() {
        String typed = Field.text(fields.get("n")).replace(".", "");
        if (!typed.isEmpty() && !typed.matches("[1-9][0-9]{0," + (MOST_RESPONDENTS - 1) + "}")) {
            isian.error("realisasi.galat.n");
            return Optional.empty();
        }
        return Optional.of(typed).filter(one -> !one.isEmpty()).map(Long::valueOf);
    }
}
