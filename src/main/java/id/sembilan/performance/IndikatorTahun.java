package id.sembilan.performance;

import java.util.List;
import java.util.Optional;

/**
 * An indikator as a year's report tells it.
 *
 * @param riwayat this year, the last, and up to four before it of which anything is known
 * @param kemajuan realisasi against the end target of the Renstra, never against this year's
 * @param ikm where its realisasi comes from the survey
 */
public record IndikatorTahun(
        Rencana rencana,
        Indikator indikator,
        List<Tahun> riwayat,
        Optional<Capaian> kemajuan,
        List<Pembanding> pembanding,
        Optional<IkmTahun> ikm) {
    public IndikatorTahun {
        riwayat = List.copyOf(riwayat);
        pembanding = List.copyOf(pembanding);
    }

    public Tahun tahunIni() {
        return riwayat.getLast();
    }

    public Optional<Tahun> tahunLalu() {
        int before = tahunIni().tahun() - 1;
        return riwayat.stream().filter(one -> one.tahun() == before).findFirst();
    }

    /** From last year's realisasi to this year's. */
    public Optional<Perubahan> perubahan() {
        return tahunLalu()
                .flatMap(Tahun::realisasi)
                .flatMap(before -> tahunIni().realisasi().map(now -> Perubahan.of(before.exact(), now.exact())));
    }

    /**
     * One year of it.
     *
     * @param capaian nothing where target or realisasi is missing, or the target is 0
     * @param kategori of the printed capaian
     */
    public record Tahun(
            int tahun,
            Optional<Target> target,
            Optional<Realisasi> realisasi,
            Optional<Capaian> capaian,
            Optional<Skala.Kategori> kategori) {
        boolean isKnown() {
            return target.isPresent() || realisasi.isPresent();
        }
    }
}
