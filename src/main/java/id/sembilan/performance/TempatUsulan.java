package id.sembilan.performance;

import id.sembilan.performance.IndikatorBaris.Tempat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place of the plan that a file speaks of.
 *
 * @param induk what it lies below; nothing for a tujuan, and where the file has nothing above it
 * @param diduga whether only the order of the file says so
 */
record TempatUsulan(Tempat tempat, Optional<Tempat> induk, boolean diduga) {

    /** Every place once, from the top of the plan down. */
    static List<TempatUsulan> of(List<IndikatorBaris> rows) {
        Map<String, TempatUsulan> places = new LinkedHashMap<>();
        List<Tempat> before = new ArrayList<>();
        List<Tempat> all = rows.stream().map(IndikatorBaris::tempat).distinct().toList();
        for (IndikatorBaris row : rows) {
            Tempat tempat = row.tempat();
            Optional<Tempat> named =
                    row.induk().flatMap(uraian -> tempat.tingkat().induk().map(above -> new Tempat(above, uraian)));
            named.ifPresent(
                    above -> places.putIfAbsent(above.kunci(), new TempatUsulan(above, Optional.empty(), false)));
            if (named.isPresent() || !places.containsKey(tempat.kunci())) {
                Optional<Tempat> above = named.or(() -> guessed(tempat, before, all));
                places.put(tempat.kunci(), new TempatUsulan(tempat, above, named.isEmpty() && above.isPresent()));
            }
            before.add(tempat);
        }
        return places.values().stream()
                .sorted((one, other) ->
                        one.tempat().tingkat().compareTo(other.tempat().tingkat()))
                .toList();
    }

    /** The last place one level up that was named before it, else the first one after it; some levels may be missing. */
    private static Optional<Tempat> guessed(Tempat tempat, List<Tempat> before, List<Tempat> all) {
        Optional<Tingkat> level = tempat.tingkat().induk();
        while (level.isPresent()) {
            Tingkat wanted = level.get();
            Optional<Tempat> found = before.reversed().stream()
                    .filter(one -> one.tingkat() == wanted)
                    .findFirst()
                    .or(() ->
                            all.stream().filter(one -> one.tingkat() == wanted).findFirst());
            if (found.isPresent()) {
                return found;
            }
            level = wanted.induk();
        }
        return Optional.empty();
    }
}
