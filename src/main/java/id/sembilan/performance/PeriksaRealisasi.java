package id.sembilan.performance;

import id.sembilan.performance.Indikator.Jenis;
import id.sembilan.performance.IndikatorTahun.Tahun;
import id.sembilan.performance.Sorotan.Berat;
import id.sembilan.performance.Sorotan.Tautan;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Realisasi: missing, the value of another year, outside what is possible, far from its target. */
@Singleton
final class PeriksaRealisasi implements Pemeriksa {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FAR_ABOVE = BigDecimal.valueOf(150);
    private static final BigDecimal FAR_BELOW = BigDecimal.valueOf(50);

    private final Messages messages;

    PeriksaRealisasi(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Stream<Sorotan> check(BahanPeriksa bahan) {
        return bahan.diukur().stream().flatMap(one -> check(one).stream());
    }

    private List<Sorotan> check(IndikatorTahun one) {
        Optional<Realisasi> reached = one.tahunIni().realisasi();
        List<Sorotan> found = new ArrayList<>();
        if (reached.isEmpty()) {
            // An indikator of the survey is told by PeriksaSurvei, which knows what it waits for.
            if (one.ikm().isEmpty()) {
                found.add(found(
                        one,
                        Berat.PERBAIKI,
                        Sorotan.Jenis.KURANG,
                        messages.get("periksa.realisasi.kosong", one.indikator().nama(), year(one))));
            }
            return found;
        }
        otherYear(one, reached.get()).ifPresent(found::add);
        above(one, reached.get()).ifPresent(found::add);
        far(one).ifPresent(found::add);
        return found;
    }

    /** Word tables are copied from year to year; a figure that was measured in that year may stand in both. */
    private Optional<Sorotan> otherYear(IndikatorTahun one, Realisasi now) {
        return one.riwayat().stream()
                .filter(other -> other.tahun() != now.tahun() && now.tahunUkur() == now.tahun())
                .filter(other ->
                        other.realisasi().filter(before -> same(before, now)).isPresent())
                .reduce((first, last) -> last)
                .map(Tahun::tahun)
                .map(other -> found(
                        one,
                        Berat.PERIKSA,
                        Sorotan.Jenis.BERTENTANGAN,
                        messages.get(
                                "periksa.realisasi.tahun_lain",
                                one.indikator().nama(),
                                year(one),
                                new Ukuran(one.indikator(), messages).nilai(now.nilai()),
                                Integer.toString(other))));
    }

    private static boolean same(Realisasi one, Realisasi other) {
        return one.exact().equals(other.exact());
    }

    private Optional<Sorotan> above(IndikatorTahun one, Realisasi now) {
        Ukuran size = new Ukuran(one.indikator(), messages);
        return maximum(one)
                .filter(most -> now.nilai().compareTo(most) > 0)
                .map(most -> found(
                        one,
                        Berat.PERBAIKI,
                        Sorotan.Jenis.DI_LUAR_BATAS,
                        messages.get(
                                "periksa.realisasi.maksimum",
                                one.indikator().nama(),
                                year(one),
                                size.nilai(now.nilai()),
                                size.nilai(most))));
    }

    /** An index runs to 1 or to 100, as its target tells. */
    private static Optional<BigDecimal> maximum(IndikatorTahun one) {
        Optional<BigDecimal> target = one.tahunIni().target().map(Target::nilai);
        if (one.indikator().jenis() == Jenis.INDEKS) {
            boolean unit =
                    target.filter(value -> value.compareTo(BigDecimal.ONE) <= 0).isPresent();
            return Optional.of(unit ? BigDecimal.ONE : HUNDRED);
        }
        boolean hundred = one.indikator().jenis() == Jenis.PERSENTASE
                || one.ikm().isPresent()
                || one.indikator().jenis() == Jenis.PREDIKAT;
        return hundred ? Optional.of(HUNDRED) : Optional.empty();
    }

    private Optional<Sorotan> far(IndikatorTahun one) {
        return one.tahunIni()
                .capaian()
                .map(Capaian::printed)
                .filter(value -> value.compareTo(FAR_ABOVE) > 0 || value.compareTo(FAR_BELOW) < 0)
                .map(value -> found(
                        one,
                        Berat.PERIKSA,
                        Sorotan.Jenis.DI_LUAR_BATAS,
                        messages.get(
                                "periksa.capaian.jauh", one.indikator().nama(), year(one), Formats.decimal(value))));
    }

    private static String year(IndikatorTahun one) {
        return Integer.toString(one.tahunIni().tahun());
    }

    private Sorotan found(IndikatorTahun one, Berat berat, Sorotan.Jenis jenis, String sentence) {
        return new Sorotan(
                berat,
                jenis,
                sentence,
                new Tautan("/realisasi?tahun=" + year(one), messages.get("periksa.ke.realisasi")));
    }
}
