package id.sembilan.performance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who held an office, and therefore signs what is dated then.
 *
 * @param sebutan "", Plt., Plh. or Pj.
 * @param selesai the last day; nothing while it goes on
 */
public record Pejabat(
        String id,
        String unitId,
        Peran peran,
        String nama,
        String nip,
        String pangkat,
        String jabatan,
        String sebutan,
        LocalDate mulai,
        Optional<LocalDate> selesai) {
    /** Whose signature a document needs. */
    public enum Peran {
        CAMAT,
        BUPATI,
        SEKRETARIS,
        PERENCANA;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Peran> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }
    }

    public boolean isInOffice(LocalDate day) {
        return !day.isBefore(mulai) && selesai.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** As it stands above a signature: "Plt. Camat Jaten". */
    public String jabatanLengkap() {
        return sebutan.isEmpty() ? jabatan : sebutan + " " + jabatan;
    }

    boolean overlaps(Pejabat other) {
        return peran == other.peran
                && selesai.map(last -> !last.isBefore(other.mulai)).orElse(true)
                && other.selesai.map(last -> !last.isBefore(mulai)).orElse(true);
    }
}
