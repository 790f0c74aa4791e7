package id.sembilan.lkjip;

import id.sembilan.performance.Naskah;
import id.sembilan.performance.Sidik;
import java.util.List;
import java.util.Optional;

/**
 * A place where the office may write.
 *
 * @param kunci by which it is kept
 * @param nama what it is called on the page
 * @param draf what the report says until somebody writes; may be empty
 * @param angka the figures that a text here must fit, as they are now
 * @param dariLalu whether the draft is what the office wrote last year
 */
record Ruas(String kunci, String nama, String draf, Sidik angka, boolean dariLalu, Optional<Naskah> tertulis) {
    /** How far it is. */
    enum Keadaan {
        KOSONG,
        DRAF,
        LALU,
        DITULIS,
        /** Written, but its figures changed since. */
        BERUBAH
    }

    String teks() {
        return tertulis.map(Naskah::teks).orElse(draf);
    }

    Keadaan keadaan() {
        if (tertulis.isPresent()) {
            return beda().isEmpty() ? Keadaan.DITULIS : Keadaan.BERUBAH;
        }
        if (draf.isEmpty()) {
            return Keadaan.KOSONG;
        }
        return dariLalu ? Keadaan.LALU : Keadaan.DRAF;
    }

    /** What changed since it was written. */
    List<Sidik.Beda> beda() {
        return tertulis.map(one -> one.angka().beda(angka)).orElse(List.of());
    }
}
