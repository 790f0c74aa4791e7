package id.sembilan.performance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says that the realisasi of an indikator is the IKM of this office's survey.
 *
 * @param periodeId only for {@link Cara#PERIODE}
 * @param mulai the first year it counts for, until a later one takes its place; 0 for always
 */
record IkmTautan(String indikatorId, Cara cara, Optional<String> periodeId, int mulai) {
    /** What counts in a year; years before the first choice follow it too. */
    static Optional<IkmTautan> of(List<IkmTautan> all, int tahun) {
        return all.stream()
                .filter(one -> one.mulai() <= tahun)
                .max(Comparator.comparing(IkmTautan::mulai))
                .or(() -> all.stream().min(Comparator.comparing(IkmTautan::mulai)));
    }

    /** How a year's IKM is made of what was surveyed in it. */
    public enum Cara {
        /** All answers of the sealed year together. */
        GABUNGAN,
        /** Mean of the published IKM of both sealed semester. */
        RATA_SEMESTER,
        /** Mean of the published IKM of all four sealed triwulan. */
        RATA_TRIWULAN,
        /** The IKM of one named sealed period. */
        PERIODE,
        /** Mean of the IKM of the layanan of the sealed year. */
        RATA_LAYANAN;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Cara> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }
    }
}
