package id.sembilan.budget;

import id.sembilan.budget.PosAnggaran.Kolom;
import id.sembilan.budget.PosAnggaran.Versi;
import id.sembilan.budget.Temuan.Jenis;
import id.sembilan.budget.Temuan.Usul;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Printed parents that are not the sum of their parts. Nothing is corrected: each is told once, where the error begins,
 * with what follows from it and what speaks for which figure.
 */
final class SumCheck {
    private final Versi versi;
    private final List<Titik> all;
    private final List<SumColumn> columns;
    private final Set<String> told = new HashSet<>();

    SumCheck(PohonAnggaran pohon, Versi versi) {
        this.versi = versi;
        all = Titik.of(pohon).stream().flatMap(Titik::all).toList();
        columns = Stream.of(Kolom.values())
                .map(kolom -> new SumColumn(kolom, all))
                .toList();
    }

    List<Temuan> findings() {
        return all.stream()
                .filter(one -> !roots(one).isEmpty())
                .map(this::finding)
                .toList();
    }

    /** Lines whose printed percentage is already explained. */
    Set<String> told() {
        return told;
    }

    private List<SumColumn> roots(Titik one) {
        return columns.stream().filter(column -> column.isRoot(one)).toList();
    }

    private Temuan finding(Titik one) {
        List<SumColumn> roots = roots(one);
        Optional<Titik> leftOut = part(one, roots, 1);
        Optional<Titik> twice = part(one, roots, -1);
        List<Titik> suspects = suspects(one);
        Jenis jenis = leftOut.isPresent()
                ? Jenis.TERTINGGAL
                : twice.isPresent() ? Jenis.TERHITUNG_DUA_KALI : judged(one, roots, suspects);
        Optional<Usul> usul = jenis == Jenis.ANAK_SALAH ? proposal(one, roots, suspects) : Optional.empty();
        return new Temuan(
                jenis,
                one.kunci(),
                one.nama(),
                basis(one),
                SumWords.root(jenis, one, leftOut.or(() -> twice)),
                evidence(one, jenis, roots, suspects, usul),
                jenis == Jenis.ANAK_SALAH ? List.of() : followers(one, roots),
                usul,
                Optional.empty());
    }

    /** A part that is exactly the difference, in every column that differs. */
    private static Optional<Titik> part(Titik parent, List<SumColumn> roots, int sign) {
        return parent.below()
                .filter(one -> roots.stream()
                        .allMatch(column -> one.hitung(column.kolom()) == sign * parent.selisih(column.kolom())))
                .findFirst();
    }

    private Jenis judged(Titik one, List<SumColumn> roots, List<Titik> suspects) {
        boolean above =
                parents(one).anyMatch(parent -> roots.stream().anyMatch(column -> column.contradicts(parent, one)));
        if (above || (!one.prints(one.persenTercetak(versi)) && one.prints(one.persenHitung(versi)))) {
            return Jenis.JUMLAH_SALAH;
        }
        boolean mixed = parents(one).anyMatch(parent -> roots.stream()
                .anyMatch(column -> column.isMixed(parent) && column.follows(parent, one)));
        return mixed || !suspects.isEmpty() ? Jenis.ANAK_SALAH : Jenis.JUMLAH_BERBEDA;
    }

    private Stream<Titik> parents(Titik one) {
        return all.stream().filter(parent -> parent.anak().stream()
                .anyMatch(child -> child.kunci().equals(one.kunci())));
    }

    /** Lines below whose printed percentage does not come from their own money. */
    private List<Titik> suspects(Titik parent) {
        return parent.below()
                .filter(one -> one.anak().isEmpty()
                        && one.pos().tercetak().persen().isPresent()
                        && one.persenTercetak(versi).isPresent()
                        && !one.prints(one.persenTercetak(versi)))
                .toList();
    }

    private static Optional<Usul> proposal(Titik parent, List<SumColumn> roots, List<Titik> suspects) {
        List<Titik> leaves = suspects.size() == 1
                ? suspects
                : parent.below().filter(one -> one.anak().isEmpty()).toList();
        if (leaves.size() != 1 || roots.size() != 1) {
            return Optional.empty();
        }
        Kolom kolom = roots.getFirst().kolom();
        long value = leaves.getFirst().hitung(kolom) - parent.selisih(kolom);
        return value < 0
                ? Optional.empty()
                : Optional.of(new Usul(leaves.getFirst().kunci(), kolom, value));
    }

    private List<Catatan> evidence(
            Titik one, Jenis jenis, List<SumColumn> roots, List<Titik> suspects, Optional<Usul> usul) {
        List<Catatan> words = new ArrayList<>();
        roots.forEach(column -> words.add(SumWords.difference(column.kolom(), one)));
        parents(one)
                .forEach(parent -> roots.forEach(column -> {
                    if (column.contradicts(parent, one)) {
                        words.add(Catatan.of("anggaran.bukti.atas_hitungan", parent.nama()));
                    } else if (column.isMixed(parent) && column.follows(parent, one)) {
                        words.add(Catatan.of("anggaran.bukti.atas_tercetak", parent.nama()));
                    }
                }));
        SumWords.percent(one, jenis, versi).ifPresent(word -> {
            words.add(word);
            told.add(one.kunci());
        });
        suspects.forEach(suspect -> {
            words.add(SumWords.suspect(suspect, versi));
            told.add(suspect.kunci());
        });
        SumWords.outOfRange(one, versi).ifPresent(words::add);
        usul.ifPresent(found -> words.add(SumWords.proposal(found, one, versi)));
        return words;
    }

    /** What was added up from the wrong print, and the percentages of it. */
    private List<Catatan> followers(Titik root, List<SumColumn> roots) {
        List<Catatan> words = new ArrayList<>(percentFollower(root));
        for (Titik one : chain(root, roots)) {
            roots.stream()
                    .filter(column -> one.selisih(column.kolom()) != 0)
                    .forEach(column -> words.add(SumWords.follower(column.kolom(), one)));
            words.addAll(percentFollower(one));
        }
        return words;
    }

    private List<Titik> chain(Titik root, List<SumColumn> roots) {
        return parents(root)
                .filter(parent -> roots.stream().anyMatch(column -> column.follows(parent, root)))
                .flatMap(parent -> Stream.concat(Stream.of(parent), chain(parent, roots).stream()))
                .toList();
    }

    private List<Catatan> percentFollower(Titik one) {
        boolean follows = one.prints(one.persenTercetak(versi)) && !one.prints(one.persenHitung(versi));
        if (!follows) {
            return List.of();
        }
        told.add(one.kunci());
        return List.of(SumWords.percentFollower(one, versi));
    }

    private String basis(Titik one) {
        StringBuilder text = new StringBuilder();
        columns.forEach(column -> text.append(
                        one.tercetak(column.kolom()).map(Object::toString).orElse("-"))
                .append('/')
                .append(one.hitung(column.kolom()))
                .append(' '));
        return text.toString().strip();
    }
}
