package id.sembilan.survey;

import id.sembilan.scoring.Frekuensi;
import id.sembilan.scoring.Nilai;
import id.sembilan.scoring.Spread;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** Submissions added up by {@link TallyKey}: what the tally tables hold, or should hold. */
record Counts(Map<TallyKey, Map<String, Frekuensi>> answers, Map<TallyKey, Spread> spreads) {
    Counts() {
        this(new HashMap<>(), new HashMap<>());
    }

    static Counts of(Iterable<Submission> submissions) {
        Counts counts = new Counts();
        submissions.forEach(one -> counts.add(TallyKey.of(one), one.jawaban()));
        return counts;
    }

    void add(TallyKey key, SortedMap<String, Nilai> jawaban) {
        Map<String, Frekuensi> items = answers.computeIfAbsent(key, none -> new HashMap<>());
        jawaban.forEach((item, nilai) -> items.merge(item, Frekuensi.of(nilai), Frekuensi::plus));
        spreads.merge(key, Spread.one(jawaban), Spread::plus);
    }
}
