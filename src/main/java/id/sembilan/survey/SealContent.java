package id.sembilan.survey;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is frozen when a period is sealed, as it stands in the database: instrument, weights, counts, and the
 * figures as they were printed.
 *
 * @param sumber {@link #JAWABAN} or {@link #REKAP}
 * @param bobot the convention's text
 * @param kuesioner a part for each version of the instrument that was answered, the most answered first
 * @param profil respondents by question of the profile and choice; also {@code dibantu} and {@code kanal}
 * @param populasiLayanan people served by id of the layanan
 */
@Serdeable
record SealContent(
        int format,
        String rentang,
        String nama,
        String unit,
        String sumber,
        String bobot,
        @Nullable Long populasi,
        long n,
        List<Part> kuesioner,
        Map<String, Map<String, Long>> profil,
        Map<String, Long> populasiLayanan) {
    static final int FORMAT = 1;
    static final String JAWABAN = "jawaban";
    static final String REKAP = "rekap";

    /** One version of the instrument with what was answered to it. */
    @Serdeable
    record Part(KuesionerFile kuesioner, Angka total, List<LayananAngka> layanan) {}

    /** The layanan has the name of the day of sealing. */
    @Serdeable
    record LayananAngka(String id, String nama, Angka angka) {}

    /**
     * Counts and the figures they gave.
     *
     * @param tampil whether they may show: no fewer than five live answers, and none by subtracting
     * @param frekuensi counts of the answers 1 to 4 by question
     * @param moments for the margin of error, see ADR 7
     */
    @Serdeable
    record Angka(
            long n,
            boolean tampil,
            Map<String, List<Long>> frekuensi,
            List<String> moments,
            @Nullable Terbit terbit) {}

    /** The figures as they were printed. */
    @Serdeable
    record Terbit(
            String ikm,
            String mutu,
            String indeks,
            @Nullable String margin,
            List<UnsurTerbit> unsur) {}

    /** An unsur as it was printed. */
    @Serdeable
    record UnsurTerbit(
            String kode,
            String nama,
            long jumlah,
            long terisi,
            String nrr,
            String tertimbang,
            String konversi,
            String mutu,
            int peringkat) {}

    boolean isRekap() {
        return sumber.equals(REKAP);
    }

    /** The figures of the whole office as they were printed, where they may show. */
    Optional<Terbit> shown() {
        return kuesioner.stream()
                .findFirst()
                .filter(part -> part.total().tampil())
                .flatMap(part -> Optional.ofNullable(part.total().terbit()));
    }

    Optional<Long> people() {
        return Optional.ofNullable(populasi);
    }
}
