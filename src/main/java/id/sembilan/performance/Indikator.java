package id.sembilan.performance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a place of the plan is measured by.
 *
 * @param sumber where its figure comes from
 * @param desimal how many decimals its values are printed with
 * @param targetAkhir what the Renstra wants to have reached in {@code tahunAkhir}
 */
public record Indikator(
        String id,
        String rencanaId,
        String nama,
        Jenis jenis,
        String satuan,
        Polaritas polaritas,
        String sumber,
        String penanggungJawab,
        int desimal,
        Optional<BigDecimal> targetAkhir,
        Optional<Integer> tahunAkhir,
        int urutan) {

    /** The kind of figure. */
    public enum Jenis {
        /** 0 to 1, or 0 to 100. */
        INDEKS,
        /** With parts of its own, such as a SAKIP score. */
        SKOR,
        /** A word that a score stands for. */
        PREDIKAT,
        /** Of pembilang and penyebut. */
        PERSENTASE,
        /** Things counted in a satuan. */
        JUMLAH;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Jenis> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }

        /** Two percentages differ by poin persen, two other figures by poin. */
        public boolean isPersen() {
            return this == PERSENTASE;
        }
    }
}
