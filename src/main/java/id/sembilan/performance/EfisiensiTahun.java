package id.sembilan.performance;

import id.sembilan.budget.Serapan;
import id.sembilan.performance.Efisiensi.Keluaran;
import id.sembilan.performance.Efisiensi.Metode;
import id.sembilan.scoring.Fraction;
import java.util.List;
import java.util.Optional;

/**
 * The efficiency of a year: what was reached beside the money for it.
 *
 * @param seluruh whether the whole budget stands at every row, because it was not allocated to sasaran
 */
public record EfisiensiTahun(
        int tahun, AturanEfisiensi aturan, List<Baris> baris, boolean seluruh, List<EfisiensiTerbit> terbit) {
    private static final Fraction HUNDRED = Fraction.of(100);

    public EfisiensiTahun {
        baris = List.copyOf(baris);
        terbit = List.copyOf(terbit);
    }

    /**
     * One tujuan or sasaran.
     *
     * @param capaian the mean of its indikator; nothing where none is known yet
     */
    public record Baris(Rencana rencana, List<IndikatorTahun> indikator, Optional<Capaian> capaian, Serapan serapan) {
        public Optional<Efisiensi> of(Metode metode) {
            return capaian.flatMap(one -> Efisiensi.of(metode, List.of(new Keluaran(one, serapan))));
        }
    }

    /** May it be called efficient at all? */
    public boolean boleh(Baris one) {
        return aturan.bolehDibawah()
                || one.capaian()
                        .filter(reached -> !reached.persen().isBelow(HUNDRED))
                        .isPresent();
    }

    /** Above what its method calls efficient; for PMK 22 the words of the office tell more. */
    public static boolean isEfisien(Efisiensi one) {
        return switch (one.metode()) {
            case SELISIH, SISA -> Fraction.ZERO.isBelow(one.nilai());
            case RASIO -> Fraction.ONE.isBelow(one.nilai());
            case PMK_22 -> Fraction.of(50).isBelow(one.nilai());
        };
    }
}
