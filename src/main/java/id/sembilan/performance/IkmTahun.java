package id.sembilan.performance;

import id.sembilan.performance.IkmTautan.Cara;
import id.sembilan.survey.Periode;
import id.sembilan.survey.Seal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The IKM of a year as one way of making it gives it.
 *
 * @param nilai the published two decimals; nothing while a period that it needs is not sealed
 * @param sumber the sealed versions it was taken from
 * @param layanan how many layanan it is the mean of; 0 for the other ways
 */
record IkmTahun(Cara cara, Optional<BigDecimal> nilai, List<Sumber> sumber, int layanan) {
    public IkmTahun {
        sumber = List.copyOf(sumber);
    }

    static IkmTahun kosong(Cara cara) {
        return new IkmTahun(cara, Optional.empty(), List.of(), 0);
    }

    public long responden() {
        return sumber.stream().mapToLong(one -> one.segel().n()).sum();
    }

    /** A sealed version. */
    public record Sumber(Periode periode, Seal segel, BigDecimal ikm) {
        /** The weight convention it was sealed with, as {@link id.sembilan.scoring.Bobot#parse} takes it. */
        public String bobot() {
            return periode.bobot();
        }
    }
}
