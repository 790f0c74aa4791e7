package id.sembilan.performance;

import id.sembilan.budget.Serapan;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a document printed for a figure that is computed here.
 *
 * @param kunci names the figure
 * @param teks as printed: a number, a category or an amount in words
 * @param uang the money printed beside it
 */
record Tercetak(String kunci, String teks, Optional<Serapan> uang, String dokumen, String halaman, String catatan) {

    static Tercetak of(String kunci, String teks, String dokumen) {
        return new Tercetak(kunci, teks, Optional.empty(), dokumen, "", "");
    }

    /** With the decimals it was printed with; nothing where it is no number. */
    Optional<BigDecimal> angka() {
        return AngkaTercetak.read(teks);
    }

    /** The part of the key after its colon: an indikator or an unsur. */
    String tentang() {
        return kunci.substring(kunci.indexOf(':') + 1);
    }
}
