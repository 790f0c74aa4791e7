package id.sembilan.budget;

import id.sembilan.budget.PosAnggaran.Kolom;
import id.sembilan.budget.PosAnggaran.Tingkat;
import id.sembilan.budget.PosAnggaran.Versi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Program, kegiatan, sub kegiatan: a parent is the sum of its children, and what a file printed for it stands beside. */
public record PohonAnggaran(List<Simpul> program, List<PosAnggaran> jumlah) {
    public PohonAnggaran {
        program = List.copyOf(program);
        jumlah = List.copyOf(jumlah);
    }

    /** A line with everything below it. */
    public record Simpul(PosAnggaran pos, List<Simpul> anak) {
        public Simpul {
            anak = List.copyOf(anak);
        }

        /** Computed from the lowest level up. */
        public Serapan serapan(Versi versi) {
            return anak.isEmpty()
                    ? pos.tercetak().serapan(versi)
                    : Serapan.sum(anak.stream().map(one -> one.serapan(versi)).toList());
        }

        /** One column of it; a budget that was not changed counts as it was. */
        long nilai(Kolom kolom) {
            return switch (kolom) {
                case ANGGARAN -> serapan(Versi.AWAL).anggaran();
                case PERUBAHAN -> serapan(Versi.PERUBAHAN).anggaran();
                case REALISASI -> serapan(Versi.AWAL).realisasi();
            };
        }

        public Stream<Simpul> all() {
            return Stream.concat(Stream.of(this), anak.stream().flatMap(Simpul::all));
        }
    }

    /** A file that cannot be a tree: the same kode twice. */
    public sealed interface Bacaan {}

    public record Tersusun(PohonAnggaran pohon) implements Bacaan {}

    public record KodeGanda(String kode) implements Bacaan {}

    public static Bacaan of(List<PosAnggaran> rows) {
        Map<String, PosAnggaran> lines = new LinkedHashMap<>();
        for (PosAnggaran row : rows) {
            if (row.tingkat() != Tingkat.JUMLAH && lines.putIfAbsent(row.kode(), row) != null) {
                return new KodeGanda(row.kode());
            }
        }
        Map<String, List<PosAnggaran>> below = new HashMap<>();
        lines.values().forEach(one -> below.computeIfAbsent(parent(one.kode(), lines), key -> new ArrayList<>())
                .add(one));
        return new Tersusun(new PohonAnggaran(
                nodes("", below),
                rows.stream().filter(one -> one.tingkat() == Tingkat.JUMLAH).toList()));
    }

    /** Where a year has no more than its total, that is what it has. */
    public Serapan total(Versi versi) {
        return program.isEmpty() && !jumlah.isEmpty()
                ? jumlah.getLast().tercetak().serapan(versi)
                : Serapan.sum(program.stream().map(one -> one.serapan(versi)).toList());
    }

    public Stream<Simpul> all() {
        return program.stream().flatMap(Simpul::all);
    }

    Optional<Simpul> find(String kode) {
        return all().filter(one -> one.pos().kode().equals(kode)).findFirst();
    }

    /** The nearest line above that stands in the file; "" for the top. */
    private static String parent(String kode, Map<String, PosAnggaran> lines) {
        for (int dot = kode.lastIndexOf('.'); dot > 0; dot = kode.lastIndexOf('.', dot - 1)) {
            if (lines.containsKey(kode.substring(0, dot))) {
                return kode.substring(0, dot);
            }
        }
        return "";
    }

    private static List<Simpul> nodes(String kode, Map<String, List<PosAnggaran>> below) {
        return below.getOrDefault(kode, List.of()).stream()
                .map(one -> new Simpul(one, nodes(one.kode(), below)))
                .toList();
    }
}
