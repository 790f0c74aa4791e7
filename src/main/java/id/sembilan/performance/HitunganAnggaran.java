package id.sembilan.performance;

import id.sembilan.budget.PohonAnggaran.Simpul;
import id.sembilan.budget.PosAnggaran.Versi;
import id.sembilan.budget.Serapan;
import id.sembilan.budget.TahunAnggaran;
import id.sembilan.performance.Hitungan.Kelompok;
import id.sembilan.performance.Slip.Jenis;
import id.sembilan.scoring.Fraction;
import id.sembilan.web.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The totals of a year's budget, which documents print with a line left out. */
final class HitunganAnggaran {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Messages messages;
    private final TahunAnggaran year;

    HitunganAnggaran(Messages messages, TahunAnggaran year) {
        this.messages = messages;
        this.year = year;
    }

    List<Hitungan> all() {
        if (year.isEmpty()) {
            return List.of();
        }
        Serapan total = year.total();
        Optional<Fraction> share = total.persen();
        List<Slip> rest = share.map(value -> List.of(Slip.of(Jenis.SISA, "", HUNDRED.minus(value))))
                .orElse(List.of());
        return List.of(
                figure(
                        "anggaran_total",
                        "cetakan.nama.anggaran_total",
                        Optional.of(Fraction.of(total.anggaran())),
                        leftOut(part -> Optional.of(Fraction.of(total.anggaran() - part.anggaran())))),
                figure(
                        "realisasi_total",
                        "cetakan.nama.realisasi_total",
                        Optional.of(Fraction.of(total.realisasi())),
                        leftOut(part -> Optional.of(Fraction.of(total.realisasi() - part.realisasi())))),
                figure(
                        "serapan_total",
                        "cetakan.nama.serapan_total",
                        share,
                        Stream.concat(
                                        leftOut(part -> new Serapan(
                                                                total.anggaran(), total.realisasi() - part.realisasi())
                                                        .persen())
                                                .stream(),
                                        rest.stream())
                                .toList()));
    }

    private Hitungan figure(String kunci, String nameKey, Optional<Fraction> right, List<Slip> slips) {
        return Hitungan.of(kunci, messages.get(nameKey), Kelompok.UANG, right, slips);
    }

    /** What is left when one line is forgotten; a line that spent nothing changes nothing. */
    private List<Slip> leftOut(Function<Serapan, Optional<Fraction>> without) {
        Versi versi = year.berlaku();
        return year.pohon()
                .all()
                .filter(one -> one.serapan(versi).realisasi() > 0)
                .flatMap(one -> without.apply(one.serapan(versi)).stream()
                        .map(value -> Slip.of(Jenis.ANAK_TERTINGGAL, name(one), value)))
                .toList();
    }

    private static String name(Simpul one) {
        return (one.pos().kode() + " " + one.pos().uraian()).strip();
    }
}
