package id.sembilan.performance;

import id.sembilan.budget.Serapan;
import id.sembilan.performance.Efisiensi.Keluaran;
import id.sembilan.performance.Efisiensi.Metode;
import id.sembilan.performance.Hitungan.Kelompok;
import id.sembilan.performance.Slip.Jenis;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Money and efficiency of an indikator, from the money that the document printed beside it. */
final class HitunganUang {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Messages messages;
    private final KinerjaTahun year;
    private final List<Tercetak> printed;

    HitunganUang(Messages messages, KinerjaTahun year, List<Tercetak> printed) {
        this.messages = messages;
        this.year = year;
        this.printed = printed;
    }

    List<Hitungan> all() {
        return year.indikator().stream().flatMap(this::of).toList();
    }

    private Stream<Hitungan> of(IndikatorTahun one) {
        String id = one.indikator().id();
        Optional<Serapan> money = money(id);
        Optional<Fraction> share = money.flatMap(Serapan::persen);
        List<Slip> slips = share.map(value -> List.of(Slip.of(Jenis.SISA, "", HUNDRED.minus(value))))
                .orElse(List.of());
        return Stream.of(
                Hitungan.of(
                        "serapan:" + id,
                        messages.get("cetakan.nama.serapan", one.indikator().nama()),
                        Kelompok.UANG,
                        share,
                        slips),
                efficiency(one, money));
    }

    /** Of the first print that has any: they stand beside both figures. */
    private Optional<Serapan> money(String id) {
        return printed.stream()
                .filter(one ->
                        one.kunci().equals("efisiensi:" + id) || one.kunci().equals("serapan:" + id))
                .flatMap(one -> one.uang().stream())
                .findFirst();
    }

    private Hitungan efficiency(IndikatorTahun one, Optional<Serapan> money) {
        Metode metode = year.aturan().metode();
        Optional<Capaian> capaian = one.tahunIni().capaian();
        Optional<Fraction> right = capaian.flatMap(reached -> money.flatMap(spent -> value(metode, reached, spent)));
        return Hitungan.of(
                "efisiensi:" + one.indikator().id(),
                messages.get("cetakan.nama.efisiensi", one.indikator().nama()),
                Kelompok.UANG,
                right,
                capaian.map(reached -> money.map(spent -> slips(one, metode, reached, spent))
                                .orElse(List.of()))
                        .orElse(List.of()));
    }

    private static Optional<Fraction> value(Metode metode, Capaian capaian, Serapan spent) {
        return Efisiensi.of(metode, List.of(new Keluaran(capaian, spent))).map(Efisiensi::nilai);
    }

    private List<Slip> slips(IndikatorTahun one, Metode metode, Capaian capaian, Serapan spent) {
        List<Slip> slips = new ArrayList<>();
        for (Metode other : Metode.values()) {
            if (other != metode) {
                value(other, capaian, spent)
                        .ifPresent(value -> slips.add(Slip.of(
                                Jenis.METODE_LAIN,
                                messages.get("cetakan.metode." + other.name().toLowerCase(Locale.ROOT)),
                                value)));
            }
        }
        String id = one.indikator().id();
        List<Fraction> reached = with(capaian.persen(), HitunganKinerja.printed(printed, "capaian:" + id));
        List<Fraction> shares =
                with(spent.persen().orElse(Fraction.ZERO), HitunganKinerja.printed(printed, "serapan:" + id));
        for (Fraction value : reached) {
            for (Fraction share : shares) {
                slips.add(Slip.of(Jenis.PERSEN_PECAHAN, "", value.minus(share.dividedBy(HUNDRED))));
                slips.add(Slip.of(Jenis.DARI_TERCETAK, "", value.minus(share)));
            }
        }
        return slips;
    }

    private static List<Fraction> with(Fraction right, List<Fraction> printed) {
        return Stream.concat(Stream.of(right), printed.stream()).toList();
    }
}
