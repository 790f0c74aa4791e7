package id.sembilan.performance;

import id.sembilan.budget.Serapan;
import id.sembilan.scoring.Fraction;
import java.util.List;
import java.util.Optional;

/**
 * Efficiency of resource use by one of the methods in use; none is prescribed for regions, so a report names its own.
 *
 * @param nilai percent, or a plain ratio for {@link Metode#RASIO}
 * @param e the E before it is rescaled to NE, in percent, for {@link Metode#PMK_22}
 */
public record Efisiensi(Metode metode, Fraction nilai, Optional<Fraction> e) {
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction WIDEST = Fraction.of(20);

    public enum Metode {
        /** Capaian less share of budget spent; efficient above 0. */
        SELISIH,
        /** NE of PMK 22/PMK.02/2021, a rule for ministries that regions borrow: E limited to 20 either way, NE 0 to 100. */
        PMK_22,
        /** Share of budget left; says nothing of the output. */
        SISA,
        /** Capaian over share of budget spent; efficient above 1. */
        RASIO
    }

    /** One output: what was reached, and the money for it. */
    record Keluaran(Capaian capaian, Serapan serapan) {}

    /** Empty where no budget was planned, nothing was spent in a ratio, or nothing was reached for PMK 22. */
    static Optional<Efisiensi> of(Metode metode, List<Keluaran> keluaran) {
        Optional<Fraction> capaian = Capaian.mean(
                        keluaran.stream().map(Keluaran::capaian).toList(), Optional.empty())
                .map(Capaian::persen);
        Optional<Fraction> serapan =
                Serapan.sum(keluaran.stream().map(Keluaran::serapan).toList()).persen();
        if (capaian.isEmpty() || serapan.isEmpty()) {
            return Optional.empty();
        }
        return switch (metode) {
            case SELISIH -> plain(metode, capaian.get().minus(serapan.get()));
            case SISA -> plain(metode, HUNDRED.minus(serapan.get()));
            case RASIO ->
                serapan.get().equals(Fraction.ZERO)
                        ? Optional.empty()
                        : plain(metode, capaian.get().dividedBy(serapan.get()));
            case PMK_22 -> pmk22(keluaran);
        };
    }

    /** E = sum(AA x COP - RA) / sum(AA x COP); NE = 50% + E / 20 x 50. */
    private static Optional<Efisiensi> pmk22(List<Keluaran> keluaran) {
        Fraction due = keluaran.stream()
                .map(one ->
                        one.capaian().persen().times(one.serapan().anggaran()).dividedBy(100))
                .reduce(Fraction.ZERO, Fraction::plus);
        if (due.compareTo(Fraction.ZERO) <= 0) {
            return Optional.empty();
        }
        long spent =
                Serapan.sum(keluaran.stream().map(Keluaran::serapan).toList()).realisasi();
        Fraction e = due.minus(Fraction.of(spent)).times(HUNDRED).dividedBy(due);
        Fraction ne = Fraction.of(50).plus(limited(e).dividedBy(WIDEST).times(50));
        return Optional.of(new Efisiensi(Metode.PMK_22, ne, Optional.of(e)));
    }

    private static Fraction limited(Fraction e) {
        Fraction lowest = Fraction.ZERO.minus(WIDEST);
        if (e.isBelow(lowest)) {
            return lowest;
        }
        return WIDEST.isBelow(e) ? WIDEST : e;
    }

    private static Optional<Efisiensi> plain(Metode metode, Fraction nilai) {
        return Optional.of(new Efisiensi(metode, nilai, Optional.empty()));
    }
}
