package id.sembilan.performance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What others reached in the same year. */
public record Pembanding(String indikatorId, int tahun, Lingkup lingkup, String nama, BigDecimal nilai, String sumber) {
    /** Who the others are. */
    public enum Lingkup {
        NASIONAL,
        KABUPATEN,
        OPD_TERBAIK;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Lingkup> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }
    }
}
