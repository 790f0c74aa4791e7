package id.sembilan.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The LKjIP of a year as it was handed on; it is never altered, a later one takes its place.
 *
 * @param hari the day the document bears
 * @param segel the sealed periods whose figures are in it
 * @param berkas what came back signed, the latest first
 */
public record LkjipVersi(
        String id,
        int tahun,
        int nomor,
        Tahap tahap,
        LocalDate hari,
        String catatan,
        String docxSha256,
        String pdfSha256,
        Instant madeAt,
        String madeBy,
        List<Segel> segel,
        List<Berkas> berkas) {
    public static final int LONGEST_NOTE = 2_000;

    public LkjipVersi {
        segel = List.copyOf(segel);
        berkas = List.copyOf(berkas);
    }

    /** How far it has gone. */
    public enum Tahap {
        DRAF,
        /** After the remarks of Bagian Organisasi. */
        KOREKSI,
        /** As the Inspektorat reviews it. */
        REVIU,
        FINAL;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Tahap> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }
    }

    /** What a signed file is. */
    public enum Jenis {
        /** The report with its signatures. */
        TTD,
        /** The Pernyataan Telah Direviu of the Inspektorat. */
        REVIU;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Jenis> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }
    }

    /**
     * A sealed period whose figures are in the document.
     *
     * @param segel the version of the seal then
     */
    public record Segel(String periodeId, String nama, int segel, String ikm) {}

    /** A file that came back signed. */
    public record Berkas(String id, Jenis jenis, String nama, String sha256, Instant keptAt, String account) {}
}
