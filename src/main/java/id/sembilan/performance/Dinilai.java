package id.sembilan.performance;

import java.util.Optional;

/**
 * A printed figure with what is to be said of it.
 *
 * @param benar what should stand there, with as many decimals; nothing where it cannot be computed
 */
record Dinilai(Tercetak tercetak, String nama, Putusan putusan, Optional<String> benar, Optional<Slip> slip) {
    enum Putusan {
        SESUAI,
        TERPOTONG,
        PEMBULATAN,
        /** The amount is right, a word of it is misspelled. */
        EJAAN,
        SALAH,
        TAK_TERBACA,
        /** Something it needs is missing. */
        BELUM
    }
}
