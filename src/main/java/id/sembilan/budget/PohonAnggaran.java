package id.sembilan.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Program, kegiatan, sub kegiatan: a parent is the sum of its children, and what a file printed for it stands beside. */
record PohonAnggaran(List<Simpul> program, List<PosAnggaran> jumlah) {

    /** A line with everything below it. */
    public record Simpul(PosAnggaran pos, List<Simpul> anak) {
        /** Computed from the lowest level up. */
        public Serapan serapan() {
            return anak.isEmpty()
                    ? pos.tercetak()
                    : Serapan.sum(anak.stream().map(Simpul::serapan).toList());
        }

        public Stream<Simpul> all() {
            return Stream.concat(Stream.of(this), anak.stream().flatMap(Simpul::all));
        }
    }

    /**
     * A printed parent that is not the sum of its children. Nothing is corrected: the officer decides which of them is
     * wrong.
     *
     * @param tertinggal the child that was probably left out, where the difference is exactly its figure
     */
    public record Beda(PosAnggaran pos, Serapan dihitung, Optional<PosAnggaran> tertinggal) {}

    /** A file that cannot be a tree: the same kode twice. */
    public sealed interface Bacaan {}

    public record Tersusun(PohonAnggaran pohon) implements Bacaan {}

    public record KodeGanda(String kode) implements Bacaan {}

    public static Bacaan of(List<PosAnggaran> rows) {
        Set<String> seen = new HashSet<>();
        List<PosAnggaran> lines = new ArrayList<>();
        for (PosAnggaran row : rows) {
            if (row.tingkat() == PosAnggaran.Tingkat.JUMLAH) {
                continue;
            }
            if (!seen.add(row.kode())) {
                return new KodeGanda(row.kode());
            }
            lines.add(row);
        }
        List<Simpul> roots = lines.stream()
                .filter(one -> parent(one, lines).isEmpty())
                .map(one -> node(one, lines))
                .toList();
        return new Tersusun(new PohonAnggaran(
                roots,
                rows.stream()
                        .filter(one -> one.tingkat() == PosAnggaran.Tingkat.JUMLAH)
                        .toList()));
    }

    public Serapan total() {
        return Serapan.sum(program.stream().map(Simpul::serapan).toList());
    }

    /** Every printed parent and grand total that its parts do not give. */
    public List<Beda> differences() {
        Stream<Beda> parents = program.stream()
                .flatMap(Simpul::all)
                .filter(one -> !one.anak().isEmpty())
                .flatMap(one -> difference(one.pos(), one.serapan(), one.anak()).stream());
        Stream<Beda> totals = jumlah.stream().flatMap(one -> difference(one, total(), program).stream());
        return Stream.concat(parents, totals).toList();
    }

    private static Optional<Beda> difference(PosAnggaran pos, Serapan computed, List<Simpul> parts) {
        return pos.tercetak().equals(computed)
                ? Optional.empty()
                : Optional.of(new Beda(pos, computed, leftOut(pos.tercetak(), computed, parts)));
    }

    private static Optional<PosAnggaran> leftOut(Serapan printed, Serapan computed, List<Simpul> parts) {
        long anggaran = computed.anggaran() - printed.anggaran();
        long realisasi = computed.realisasi() - printed.realisasi();
        return parts.stream()
                .flatMap(Simpul::all)
                .filter(one -> missing(one.serapan().anggaran(), anggaran)
                        && missing(one.serapan().realisasi(), realisasi))
                .map(Simpul::pos)
                .findFirst();
    }

    /** Left out of this column, or the column is right. */
    private static boolean missing(long part, long difference) {
        return difference == 0 || part == difference;
    }

    private static Optional<PosAnggaran> parent(PosAnggaran one, List<PosAnggaran> lines) {
        return lines.stream().filter(one::isBelow).max(Comparator.comparingInt(line -> line.kode()
                .length()));
    }

    private static Simpul node(PosAnggaran pos, List<PosAnggaran> lines) {
        return new Simpul(
                pos,
                lines.stream()
                        .filter(one -> parent(one, lines).filter(pos::equals).isPresent())
                        .map(one -> node(one, lines))
                        .toList());
    }
}
