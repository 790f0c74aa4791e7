package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.survey.PeriodeFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the checks of a year look at, read once.
 *
 * @param kinerja nothing where no Renstra covers the year
 * @param targetRenstra what the Renstra wants of each year, by indikator
 * @param survei the period of the whole year, open or sealed
 */
record BahanPeriksa(
        Unit unit,
        int tahun,
        Optional<KinerjaTahun> kinerja,
        Map<String, Map<Integer, BigDecimal>> targetRenstra,
        List<Dinilai> cetakan,
        Optional<PeriodeFigures> survei) {
    public BahanPeriksa {
        targetRenstra = Map.copyOf(targetRenstra);
        cetakan = List.copyOf(cetakan);
    }

    List<IndikatorTahun> diukur() {
        return kinerja.map(KinerjaTahun::diukur).orElse(List.of());
    }
}
