package id.sembilan.performance;

import id.sembilan.budget.Serapan;
import id.sembilan.performance.Efisiensi.Keluaran;
import id.sembilan.performance.Efisiensi.Metode;
import id.sembilan.scoring.Cetakan;
import id.sembilan.scoring.Cetakan.Penilaian;
import id.sembilan.scoring.Cetakan.Salah;
import id.sembilan.scoring.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Efficiency as an earlier document printed it, with the inputs it printed beside.
 *
 * @param serapan the money it was computed from
 * @param persen the share of it as printed
 */
record EfisiensiTerbit(
        String sasaran,
        String indikator,
        BigDecimal capaian,
        Serapan serapan,
        Optional<BigDecimal> persen,
        Optional<BigDecimal> efisiensi,
        String kategori) {

    /**
     * What became of checking it.
     *
     * @param metode the method the printed figure follows
     * @param salah the slip that gives it, where no method does
     * @param benar what Selisih gives from the same inputs
     */
    record Hasil(Optional<Cetakan> persen, Optional<Metode> metode, Optional<String> salah, Optional<Fraction> benar) {}

    Keluaran keluaran() {
        return new Keluaran(new Capaian(Fraction.of(capaian)), serapan);
    }

    Hasil check() {
        Optional<Fraction> share = serapan.persen();
        Optional<Fraction> difference = share.map(Fraction.of(capaian)::minus);
        return new Hasil(
                persen.flatMap(printed -> share.map(exact -> Cetakan.check(printed, exact, List.of()))),
                efisiensi.flatMap(this::method),
                efisiensi.flatMap(printed -> method(printed).isPresent() ? Optional.empty() : slip(printed)),
                difference);
    }

    private Optional<Metode> method(BigDecimal printed) {
        return List.of(Metode.values()).stream()
                .filter(one -> Efisiensi.of(one, List.of(keluaran()))
                        .filter(value -> follows(printed, value))
                        .isPresent())
                .findFirst();
    }

    private static boolean follows(BigDecimal printed, Efisiensi value) {
        return prints(printed, value.nilai())
                || value.e().filter(e -> prints(printed, e)).isPresent();
    }

    private static boolean prints(BigDecimal printed, Fraction value) {
        Penilaian judged = Cetakan.check(printed, value, List.of()).penilaian();
        return judged != Penilaian.SALAH;
    }

    private Optional<String> slip(BigDecimal printed) {
        List<Salah> slips = new ArrayList<>();
        Fraction reached = Fraction.of(capaian);
        serapan.persen()
                .ifPresent(
                        share -> slips.add(new Salah("efisiensi.slip.pecahan", reached.minus(share.dividedBy(100)))));
        persen.ifPresent(share -> {
            slips.add(new Salah("efisiensi.slip.persen_salah", reached.minus(Fraction.of(share))));
            slips.add(new Salah("efisiensi.slip.sisa_salah", Fraction.of(100).minus(Fraction.of(share))));
        });
        return slips.stream()
                .filter(one -> prints(printed, one.nilai()))
                .map(Salah::kode)
                .findFirst();
    }
}
