package id.sembilan.performance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an evaluation or an earlier report told the office to do, and what became of it.
 *
 * @param tahun of the document that says it
 * @param tenggat by when it is to be done
 * @param selesai the day it was done, where it was
 */
record Rekomendasi(
        String id,
        String unitId,
        int tahun,
        Asal asal,
        String uraian,
        String tindakLanjut,
        String penanggungJawab,
        Optional<LocalDate> tenggat,
        Status status,
        Optional<LocalDate> selesai,
        String catatan,
        Optional<String> buktiId,
        int urutan) {

    Rekomendasi withBukti(Optional<String> other) {
        return new Rekomendasi(
                id,
                unitId,
                tahun,
                asal,
                uraian,
                tindakLanjut,
                penanggungJawab,
                tenggat,
                status,
                selesai,
                catatan,
                other,
                urutan);
    }

    /** Which document says it. */
    public enum Asal {
        /** The report on the evaluation of SAKIP. */
        LHE,
        /** The office's own report of a year. */
        LKJIP;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Asal> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }
    }

    /** How far it is. */
    public enum Status {
        BELUM,
        PROSES,
        SELESAI,
        /** It cannot be done; catatan says why. */
        TIDAK_DAPAT;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Status> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }
    }
}
