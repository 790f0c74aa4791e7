package id.sembilan.budget;

import id.sembilan.budget.PosAnggaran.Tercetak;
import id.sembilan.budget.PosAnggaran.Tingkat;
import id.sembilan.budget.PosAnggaran.Versi;
import id.sembilan.budget.Temuan.Jenis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is wrong in the budget of a year as its file has it, the worst first. */
final class BudgetCheck {
    private BudgetCheck() {}

    /** @param earlier the figures of other years, by kode */
    static List<Temuan> findings(
            List<PosAnggaran> rows,
            Belanja belanja,
            Map<Integer, Map<String, Tercetak>> earlier,
            List<Putusan> decisions) {
        if (!(PohonAnggaran.of(rows) instanceof PohonAnggaran.Tersusun tree)) {
            return List.of();
        }
        Versi versi =
                rows.stream().anyMatch(one -> one.tercetak().perubahan().isPresent()) ? Versi.PERUBAHAN : Versi.AWAL;
        SumCheck sums = new SumCheck(tree.pohon(), versi);
        List<Temuan> all = new ArrayList<>(sums.findings());
        List<Titik> lines = Titik.of(tree.pohon()).stream().flatMap(Titik::all).toList();
        all.addAll(new LineCheck(versi, sums.told()).findings(lines, earlier));
        belanja(tree.pohon(), belanja, versi).ifPresent(all::add);
        unspent(tree.pohon()).ifPresent(all::add);
        all.sort(Comparator.comparing(one -> one.jenis().berat()));
        return all.stream().map(one -> one.with(decided(one, decisions))).toList();
    }

    private static Optional<Putusan> decided(Temuan temuan, List<Putusan> decisions) {
        return temuan.jenis().isDecidable()
                ? decisions.stream()
                        .filter(one -> one.kode().equals(temuan.kunci()))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Temuan> belanja(PohonAnggaran pohon, Belanja belanja, Versi versi) {
        Serapan total = pohon.total(versi);
        if (belanja.baris().isEmpty() || belanja.total().equals(total)) {
            return Optional.empty();
        }
        return Optional.of(whole(
                Jenis.BELANJA_BERBEDA,
                Catatan.of(
                        "anggaran.temuan.belanja",
                        belanja.total().anggaran(),
                        belanja.total().realisasi(),
                        total.anggaran(),
                        total.realisasi())));
    }

    private static Optional<Temuan> unspent(PohonAnggaran pohon) {
        long count = pohon.all()
                .filter(one -> one.anak().isEmpty() && one.pos().tingkat() != Tingkat.JUMLAH)
                .filter(one -> one.pos().tercetak().realisasi().isEmpty())
                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(whole(Jenis.TANPA_REALISASI, Catatan.of("anggaran.temuan.tanpa_realisasi", count)));
    }

    private static Temuan whole(Jenis jenis, Catatan words) {
        return new Temuan(jenis, "", "", "", words, List.of(), List.of(), Optional.empty(), Optional.empty());
    }
}
