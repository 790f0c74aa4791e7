package id.sembilan.budget;

import id.sembilan.budget.PohonAnggaran.Simpul;
import id.sembilan.budget.PosAnggaran.Kolom;
import id.sembilan.budget.PosAnggaran.Versi;
import id.sembilan.scoring.Cetakan;
import id.sembilan.scoring.Cetakan.Penilaian;
import id.sembilan.scoring.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line under check, with what lies below it: also a grand total, which lies above all programs.
 *
 * @param kunci the kode; "#1", "#2" for grand totals
 */
record Titik(String kunci, Simpul simpul, List<Titik> anak) {
    static List<Titik> of(PohonAnggaran pohon) {
        List<Titik> programs = pohon.program().stream().map(Titik::of).toList();
        List<Titik> all = new ArrayList<>(programs);
        if (!programs.isEmpty()) {
            for (int i = 0; i < pohon.jumlah().size(); i++) {
                PosAnggaran pos = pohon.jumlah().get(i);
                all.add(new Titik("#" + (i + 1), new Simpul(pos, pohon.program()), programs));
            }
        }
        return all;
    }

    private static Titik of(Simpul simpul) {
        return new Titik(
                simpul.pos().kode(),
                simpul,
                simpul.anak().stream().map(Titik::of).toList());
    }

    PosAnggaran pos() {
        return simpul.pos();
    }

    boolean isTotal() {
        return kunci.startsWith("#");
    }

    String nama() {
        return isTotal() || pos().kode().isEmpty() ? pos().uraian() : pos().kode() + " " + pos().uraian();
    }

    Optional<Long> tercetak(Kolom kolom) {
        return pos().tercetak().of(kolom);
    }

    long hitung(Kolom kolom) {
        return simpul.nilai(kolom);
    }

    /** What the sum has more than the print; 0 where nothing was printed. */
    long selisih(Kolom kolom) {
        return anak.isEmpty()
                ? 0
                : tercetak(kolom).map(one -> hitung(kolom) - one).orElse(0L);
    }

    /** A parent whose print is what its parts give. */
    boolean adds() {
        return !anak.isEmpty() && Stream.of(Kolom.values()).allMatch(kolom -> selisih(kolom) == 0);
    }

    /** Without the programs once more below each grand total. */
    Stream<Titik> all() {
        return isTotal()
                ? Stream.of(this)
                : Stream.concat(Stream.of(this), anak.stream().flatMap(Titik::all));
    }

    /** Without this one itself. */
    Stream<Titik> below() {
        return anak.stream().flatMap(Titik::all);
    }

    /** The share that its own printed money has. */
    Optional<Fraction> persenTercetak(Versi versi) {
        return pos().tercetak().serapan(versi).persen();
    }

    Optional<Fraction> persenHitung(Versi versi) {
        return simpul.serapan(versi).persen();
    }

    /** Whether the printed percentage is this one: rounded, cut or about right. */
    boolean prints(Optional<Fraction> share) {
        return share.isPresent()
                && pos().tercetak()
                        .persen()
                        .filter(one -> fits(one, share.get()))
                        .isPresent();
    }

    static boolean fits(BigDecimal printed, Fraction exact) {
        return Cetakan.check(printed, exact, List.of()).penilaian() != Penilaian.SALAH;
    }
}
