package id.sembilan.performance;

import id.sembilan.performance.Hitungan.Kelompok;
import id.sembilan.performance.Slip.Jenis;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of a year's indikator, each with the slips that are made with it. */
final class HitunganKinerja {
    private static final List<Integer> FEW_DECIMALS = List.of(2, 1, 0);

    private final Messages messages;
    private final KinerjaTahun year;
    private final List<Tercetak> printed;
    private final Map<String, Fraction> otherWeights;

    /** With what the IKM of the year would be under other weights, by their text. */
    HitunganKinerja(Messages messages, KinerjaTahun year, List<Tercetak> printed, Map<String, Fraction> otherWeights) {
        this.messages = messages;
        this.year = year;
        this.printed = printed;
        this.otherWeights = otherWeights;
    }

    List<Hitungan> all() {
        return Stream.concat(year.indikator().stream().flatMap(this::of), Stream.of(mean()))
                .toList();
    }

    private Stream<Hitungan> of(IndikatorTahun one) {
        String name = one.indikator().nama();
        String id = one.indikator().id();
        Optional<Fraction> capaian = one.tahunIni().capaian().map(Capaian::persen);
        Hitungan reached = Hitungan.of(
                "capaian:" + id, messages.get("cetakan.nama.capaian", name), Kelompok.KINERJA, capaian, capaian(one));
        Hitungan progress = Hitungan.of(
                "kemajuan:" + id,
                messages.get("cetakan.nama.kemajuan", name),
                Kelompok.KINERJA,
                one.kemajuan().map(Capaian::persen),
                capaian.map(value -> List.of(Slip.of(Jenis.TARGET_TAHUN, "", value)))
                        .orElse(List.of()));
        return Stream.of(reached, word(one, name, id), progress);
    }

    private Hitungan word(IndikatorTahun one, String name, String id) {
        List<Slip> slips = year.aturan().skala().kategori().stream()
                .map(band -> Slip.of(Jenis.KATEGORI_LAIN, band.nama(), Fraction.ZERO))
                .toList();
        return new Hitungan(
                "kategori:" + id,
                messages.get("cetakan.nama.kategori", name),
                Kelompok.KINERJA,
                Optional.empty(),
                one.tahunIni().kategori().map(Skala.Kategori::nama),
                slips);
    }

    private List<Slip> capaian(IndikatorTahun one) {
        List<Slip> slips = new ArrayList<>();
        Polaritas polaritas = one.indikator().polaritas();
        one.riwayat().stream().filter(other -> other.tahun() != year.tahun()).forEach(other -> other.capaian()
                .ifPresent(value ->
                        slips.add(Slip.of(Jenis.TAHUN_LAIN, Integer.toString(other.tahun()), value.persen()))));
        one.tahunIni().realisasi().map(Realisasi::exact).ifPresent(now -> {
            one.indikator()
                    .targetAkhir()
                    .flatMap(target -> Capaian.of(target, now, polaritas))
                    .ifPresent(value -> slips.add(Slip.of(Jenis.TARGET_AKHIR, "", value.persen())));
            targets(one).forEach(target -> Capaian.of(target, now, polaritas)
                    .ifPresent(value -> slips.add(
                            Slip.of(Jenis.TARGET_LAIN, target.toPlainString().replace('.', ','), value.persen()))));
            one.tahunIni().target().map(Target::nilai).ifPresent(target -> {
                Polaritas other = polaritas == Polaritas.POSITIF ? Polaritas.NEGATIF : Polaritas.POSITIF;
                Capaian.of(target, now, other)
                        .ifPresent(value -> slips.add(Slip.of(Jenis.POLARITAS, "", value.persen())));
                weights(one, target).forEach(slips::add);
            });
        });
        return slips;
    }

    /** What the other agreements of the year wanted. */
    private Stream<BigDecimal> targets(IndikatorTahun one) {
        Optional<BigDecimal> now = one.tahunIni().target().map(Target::nilai);
        return year.perjanjian().stream()
                .flatMap(agreed -> agreed.of(one.indikator()).stream())
                .map(Perjanjian.Butir::target)
                .filter(other -> now.isEmpty() || now.get().compareTo(other) != 0)
                .distinct();
    }

    private Stream<Slip> weights(IndikatorTahun one, BigDecimal target) {
        if (one.ikm().isEmpty()) {
            return Stream.empty();
        }
        return otherWeights.entrySet().stream()
                .flatMap(weight -> Capaian.of(
                                target,
                                Fraction.of(weight.getValue().round(Capaian.DECIMALS)),
                                one.indikator().polaritas())
                        .stream()
                        .map(value -> Slip.of(Jenis.BOBOT, weight.getKey(), value.persen())));
    }

    private Hitungan mean() {
        List<Fraction> exact = year.diukur().stream()
                .flatMap(one -> one.tahunIni().capaian().stream())
                .map(Capaian::persen)
                .toList();
        List<Slip> slips = new ArrayList<>();
        if (!exact.isEmpty()) {
            FEW_DECIMALS.forEach(decimals -> {
                slips.add(Slip.of(
                        Jenis.RATA_POTONG,
                        Integer.toString(decimals),
                        mean(exact.stream()
                                .map(one -> Fraction.of(Potong.of(one, decimals)))
                                .toList())));
                slips.add(Slip.of(
                        Jenis.RATA_BULAT,
                        Integer.toString(decimals),
                        mean(exact.stream()
                                .map(one -> Fraction.of(one.round(decimals)))
                                .toList())));
            });
            printedMeans().forEach(value -> slips.add(Slip.of(Jenis.RATA_TERCETAK, "", value)));
        }
        return Hitungan.of(
                "rata_rata",
                messages.get("cetakan.nama.rata_rata"),
                Kelompok.KINERJA,
                year.rataRata().map(Capaian::persen),
                slips);
    }

    /** Means of what was printed for each, or of the right figure where nothing was; a capaian may be printed in many ways. */
    private List<Fraction> printedMeans() {
        List<List<Fraction>> sums = List.of(List.of());
        for (IndikatorTahun one : year.diukur()) {
            List<Fraction> choices = choices(one);
            if (choices.isEmpty()) {
                continue;
            }
            sums = sums.stream()
                    .flatMap(before -> choices.stream().map(value -> {
                        List<Fraction> more = new ArrayList<>(before);
                        more.add(value);
                        return more;
                    }))
                    .limit(256)
                    .map(List::copyOf)
                    .toList();
        }
        return sums.stream()
                .filter(all -> !all.isEmpty())
                .map(HitunganKinerja::mean)
                .toList();
    }

    private List<Fraction> choices(IndikatorTahun one) {
        List<Fraction> all =
                new ArrayList<>(printed(printed, "capaian:" + one.indikator().id()));
        one.tahunIni().capaian().map(Capaian::persen).ifPresent(all::add);
        return all;
    }

    static List<Fraction> printed(List<Tercetak> printed, String kunci) {
        return printed.stream()
                .filter(one -> one.kunci().equals(kunci))
                .flatMap(one -> one.angka().stream())
                .map(Fraction::of)
                .distinct()
                .toList();
    }

    private static Fraction mean(List<Fraction> all) {
        return all.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(all.size());
    }
}
