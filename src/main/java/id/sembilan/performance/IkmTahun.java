package id.sembilan.performance;

import id.sembilan.performance.IkmTautan.Cara;
import id.sembilan.survey.DayRange;
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
 * @param kurang what it still needs; empty where it has a value, and where no period of the year was named
 */
public record IkmTahun(Cara cara, Optional<BigDecimal> nilai, List<Sumber> sumber, int layanan, List<Kurang> kurang) {
    public IkmTahun {
        sumber = List.copyOf(sumber);
        kurang = List.copyOf(kurang);
    }

    static IkmTahun kosong(Cara cara) {
        return new IkmTahun(cara, Optional.empty(), List.of(), 0, List.of());
    }

    public long responden() {
        return sumber.stream().mapToLong(one -> one.segel().n()).sum();
    }

    /**
     * A sealed version.
     *
     * @param bobot the weight convention of this version, as {@link id.sembilan.scoring.Bobot#parse} takes it; a later
     *     version may have another than the period
     */
    public record Sumber(Periode periode, Seal segel, BigDecimal ikm, String bobot) {}

    /**
     * A stretch of the year without a value.
     *
     * @param periode nothing where there is no such period yet
     */
    public record Kurang(DayRange range, Optional<Periode> periode) {
        /** Sealed, and still without a value: too few answered for any to show. */
        public boolean isTooFew() {
            return periode.flatMap(Periode::sealedAt).isPresent();
        }
    }
}
