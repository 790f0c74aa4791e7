package id.sembilan.followup;

import id.sembilan.scoring.Unsur;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One action for a weak unsur of a period.
 *
 * @param doneDay the day it was finished; exactly the finished ones have it
 * @param bukti what shows that it was done: a text, or the address of a document
 */
public record TindakLanjut(
        String id,
        String unitId,
        String periodeId,
        Unsur unsur,
        String kegiatan,
        String penanggungJawab,
        Waktu waktu,
        Status status,
        Optional<LocalDate> doneDay,
        String bukti) {
    public TindakLanjut {
        if ((status == Status.SELESAI) != doneDay.isPresent()) {
            throw new IllegalArgumentException("finished without a day, or a day without being finished");
        }
    }

    /** How far it is. */
    public enum Status {
        BELUM,
        BERJALAN,
        SELESAI;

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
