package id.sembilan.budget;

import id.sembilan.budget.PosAnggaran.Kolom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an officer decided where a printed parent is not the sum of its parts.
 *
 * @param kode of the parent
 * @param anak the line that is wrong, its column and what it should be, for {@link Pilihan#ANAK}
 * @param dasar the figures it was decided on
 */
record Putusan(String kode, Pilihan pilihan, Optional<Temuan.Usul> anak, String alasan, String dasar, String oleh) {
    public Putusan {
        if ((pilihan == Pilihan.ANAK) != anak.isPresent()) {
            throw new IllegalArgumentException("exactly the decision about a part names one");
        }
    }

    public enum Pilihan {
        /** The computed sum counts; the printed one was wrong. */
        HITUNGAN,
        /** A part is wrong. */
        ANAK;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Pilihan> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }
    }

    /** The line as it counts after this decision. */
    PosAnggaran applied(PosAnggaran pos) {
        return anak.filter(one -> one.kode().equals(pos.kode()))
                .map(one -> pos.with(pos.tercetak().with(kolom(one), one.nilai())))
                .orElse(pos);
    }

    private static Kolom kolom(Temuan.Usul usul) {
        return usul.kolom();
    }
}
