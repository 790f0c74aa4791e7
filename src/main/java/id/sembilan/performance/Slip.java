package id.sembilan.performance;

import id.sembilan.scoring.Fraction;
import java.math.BigDecimal;

/**
 * A mistake that offices make, with the figure that it gives.
 *
 * @param isi what it was made with: a year, a weight, the name of an unsur; "" where the kind says all
 * @param toleransi how far the printed figure may be from it, where a document was made from other answers than ours
 */
record Slip(Jenis jenis, String isi, Fraction nilai, BigDecimal toleransi) {
    enum Jenis {
        /** Divided by the end target instead of this year's. */
        TARGET_AKHIR,
        /** Divided by this year's target instead of the end target. */
        TARGET_TAHUN,
        /** Divided by the target of another agreement of the year. */
        TARGET_LAIN,
        TAHUN_LAIN,
        POLARITAS,
        BOBOT,
        RATA_POTONG,
        RATA_BULAT,
        RATA_TERCETAK,
        PERSEN_PECAHAN,
        METODE_LAIN,
        DARI_TERCETAK,
        SISA,
        KALI_250,
        UNSUR_LAIN,
        TERTUKAR,
        JUMLAH_PER_10,
        URUTAN_BERGESER,
        ANAK_TERTINGGAL,
        TUKAR_ANGKA,
        SATU_ANGKA,
        KATEGORI_LAIN,
        SKALA_LAIN,
        KATA_EJAAN
    }

    static Slip of(Jenis jenis, String isi, Fraction nilai) {
        return new Slip(jenis, isi, nilai, BigDecimal.ZERO);
    }

    /** Rounded or cut to the printed decimals it gives the printed figure, or is as near as it may be. */
    boolean gives(BigDecimal printed) {
        int decimals = Math.max(0, printed.scale());
        BigDecimal rounded = nilai.round(decimals);
        return printed.compareTo(rounded) == 0
                || printed.compareTo(Potong.of(nilai, decimals)) == 0
                || (toleransi.signum() > 0 && printed.subtract(rounded).abs().compareTo(toleransi) <= 0);
    }
}
