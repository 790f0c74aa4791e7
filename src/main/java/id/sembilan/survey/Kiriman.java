package id.sembilan.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A step of handing a result in to the district.
 *
 * @param versi of the seal that was handed in
 * @param day on which it happened, as the office typed it
 */
public record Kiriman(int versi, Status status, LocalDate day, String note, Instant at, String account) {
    /** What the district said. */
    public enum Status {
        TERKIRIM,
        DIKOREKSI,
        DITERIMA;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Status> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }
    }
}
