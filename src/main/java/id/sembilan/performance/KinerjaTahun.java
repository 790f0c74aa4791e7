package id.sembilan.performance;

import java.util.List;
import java.util.Optional;

/**
 * A year's performance, for screens, exports and the report alike.
 *
 * @param rencana the whole tree in its order
 * @param indikator in the order of the tree
 * @param perjanjian of the year, the first before its perubahan
 * @param rataRata the mean of the unrounded capaian of tujuan and sasaran
 */
public record KinerjaTahun(
        int tahun,
        Renstra renstra,
        List<Rencana> rencana,
        List<IndikatorTahun> indikator,
        List<Perjanjian> perjanjian,
        Aturan aturan,
        Optional<Capaian> rataRata) {
    public KinerjaTahun {
        rencana = List.copyOf(rencana);
        indikator = List.copyOf(indikator);
        perjanjian = List.copyOf(perjanjian);
    }

    public List<IndikatorTahun> diukur() {
        return indikator.stream()
                .filter(one -> Tingkat.DIUKUR.contains(one.rencana().tingkat()))
                .toList();
    }

    public List<IndikatorTahun> of(Rencana rencana) {
        return indikator.stream()
                .filter(one -> one.rencana().id().equals(rencana.id()))
                .toList();
    }

    public Optional<IndikatorTahun> indikator(String id) {
        return indikator.stream().filter(one -> one.indikator().id().equals(id)).findFirst();
    }

    /** The word for the average. */
    public Optional<Skala.Kategori> kategori() {
        return rataRata.map(one -> aturan.skala().of(one.printed()));
    }
}
