package id.sembilan.survey;

import id.sembilan.scoring.Frekuensi;
import id.sembilan.scoring.Tally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads counts that were kept as lists of how often 1, 2, 3 and 4 was answered. */
final class Tallies {
    private Tallies() {}

    static Tally of(long n, Kuesioner instrument, Map<String, List<Long>> counts) {
        Map<String, Frekuensi> frekuensi = new HashMap<>();
        counts.forEach(
                (item, one) -> frekuensi.put(item, new Frekuensi(one.get(0), one.get(1), one.get(2), one.get(3))));
        return Tally.ofItems(n, instrument.items(), frekuensi);
    }
}
