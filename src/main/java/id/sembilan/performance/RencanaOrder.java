package id.sembilan.performance;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The tree of a plan read from top to bottom: each place before what lies below it. */
final class RencanaOrder {
    private RencanaOrder() {}

    static List<Rencana> of(List<Rencana> all) {
        return all.stream()
                .filter(one -> one.indukId().isEmpty())
                .sorted(ORDER)
                .flatMap(one -> withBelow(one, all))
                .toList();
    }

    private static final Comparator<Rencana> ORDER = Comparator.comparing(Rencana::tingkat)
            .thenComparing(Rencana::urutan)
            .thenComparing(Rencana::uraian);

    private static Stream<Rencana> withBelow(Rencana place, List<Rencana> all) {
        return Stream.concat(
                Stream.of(place),
                all.stream()
                        .filter(one -> one.indukId().filter(place.id()::equals).isPresent())
                        .sorted(ORDER)
                        .flatMap(one -> withBelow(one, all)));
    }
}
