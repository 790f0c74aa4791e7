package id.sembilan.performance;

import id.sembilan.scoring.Fraction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What was reached.
 *
 * @param masa the whole year, or a part of it
 * @param nilai as it is printed
 * @param hitungan where it is a percentage that is computed here
 * @param n respondents, for an index from elsewhere
 * @param tahunUkur the year it was measured in; a SAKIP score is often last year's
 * @param buktiId the document that shows it
 */
public record Realisasi(
        String indikatorId,
        int tahun,
        Masa masa,
        BigDecimal nilai,
        Optional<Hitungan> hitungan,
        Optional<Long> n,
        int tahunUkur,
        Asal asal,
        String sumber,
        Optional<String> buktiId,
        String catatan) {

    /** Exact: what a later formula takes. */
    public Fraction exact() {
        return hitungan.map(Hitungan::persen).orElseGet(() -> Fraction.of(nilai));
    }

    Realisasi withBukti(Optional<String> other) {
        return new Realisasi(indikatorId, tahun, masa, nilai, hitungan, n, tahunUkur, asal, sumber, other, catatan);
    }

    /** A share of a whole; penyebut is above 0. */
    public record Hitungan(BigDecimal pembilang, BigDecimal penyebut) {
        public Hitungan {
            if (penyebut.signum() <= 0) {
                throw new IllegalArgumentException("a share of nothing");
            }
        }

        public Fraction persen() {
            return Fraction.of(pembilang).dividedBy(Fraction.of(penyebut)).times(100);
        }
    }

    /** Who found it. */
    public enum Asal {
        /** The office, outside this service. */
        SENDIRI,
        /** Somebody else; not computed here. */
        LUAR,
        /** As an earlier report printed it; not computed here. */
        TERBIT,
        /** The survey of this service; such a one is never kept but read. */
        SURVEI;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Asal> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }
    }
}
