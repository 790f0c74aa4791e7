package id.sembilan.budget;

import id.sembilan.budget.PosAnggaran.Kolom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One column of money under check: which printed parents follow from printed parts below them, and at which the error
 * begins.
 */
final class SumColumn {
    /** 2 to the power of this many ways to add up are tried. */
    private static final int MOST = 12;

    private final Kolom kolom;
    private final Map<String, Penjelasan> explained = new HashMap<>();

    /**
     * How a printed sum came about: with which wrong parts as printed, and with which as computed.
     *
     * @param found false where no way to add up gives it
     */
    record Penjelasan(boolean found, List<Titik> tercetak, List<Titik> hitung) {}

    SumColumn(Kolom kolom, List<Titik> all) {
        this.kolom = kolom;
        all.stream().filter(one -> !one.anak().isEmpty()).forEach(one -> {
            if (one.tercetak(kolom).isPresent()) {
                explained.put(one.kunci(), explain(one));
            }
        });
    }

    Kolom kolom() {
        return kolom;
    }

    boolean isRoot(Titik one) {
        return Optional.ofNullable(explained.get(one.kunci()))
                .filter(found -> !found.found())
                .isPresent();
    }

    /** Its print was added up with the wrong print of {@code part}. */
    boolean follows(Titik parent, Titik part) {
        return uses(parent, part, true);
    }

    /** Its print was added up with what the parts of {@code part} give. */
    boolean contradicts(Titik parent, Titik part) {
        return uses(parent, part, false);
    }

    /** Some wrong parts as printed and others as computed: it was added up with knowledge of its own. */
    boolean isMixed(Titik parent) {
        return Optional.ofNullable(explained.get(parent.kunci()))
                .filter(one -> !one.tercetak().isEmpty() && !one.hitung().isEmpty())
                .isPresent();
    }

    private boolean uses(Titik parent, Titik part, boolean printed) {
        return Optional.ofNullable(explained.get(parent.kunci())).stream()
                .flatMap(one -> (printed ? one.tercetak() : one.hitung()).stream())
                .anyMatch(one -> one.kunci().equals(part.kunci()));
    }

    private Penjelasan explain(Titik parent) {
        List<Titik> wrong =
                parent.anak().stream().filter(one -> one.selisih(kolom) != 0).toList();
        long missing = parent.selisih(kolom);
        if (missing == 0) {
            return new Penjelasan(true, List.of(), wrong);
        }
        long all = wrong.stream().mapToLong(one -> one.selisih(kolom)).sum();
        if (all == missing) {
            return new Penjelasan(true, wrong, List.of());
        }
        int ways = wrong.size() > MOST ? 0 : 1 << wrong.size();
        for (int way = 1; way < ways; way++) {
            Optional<Penjelasan> found = tried(wrong, way, missing);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new Penjelasan(false, List.of(), List.of());
    }

    private Optional<Penjelasan> tried(List<Titik> wrong, int way, long missing) {
        List<Titik> printed = new ArrayList<>();
        List<Titik> computed = new ArrayList<>();
        for (int i = 0; i < wrong.size(); i++) {
            ((way >> i & 1) == 1 ? printed : computed).add(wrong.get(i));
        }
        long sum = printed.stream().mapToLong(one -> one.selisih(kolom)).sum();
        return sum == missing ? Optional.of(new Penjelasan(true, printed, computed)) : Optional.empty();
    }
}
