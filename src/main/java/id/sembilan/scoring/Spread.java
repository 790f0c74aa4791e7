package id.sembilan.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the margin of error needs, for each set of answered items apart: with blank answers every respondent has a
 * weighted mean of their own, yet nobody's answers are kept. The key is {@link Moments#pattern()}.
 */
public record Spread(SortedMap<String, Moments> patterns) {
    public static final Spread KOSONG = new Spread(new TreeMap<>());

    public Spread {
        patterns = Collections.unmodifiableSortedMap(new TreeMap<>(patterns));
    }

    /** One respondent; who answered nothing adds nothing. */
    public static Spread one(Map<String, Nilai> jawaban) {
        return jawaban.isEmpty() ? KOSONG : of(List.of(Moments.one(new TreeMap<>(jawaban))));
    }

    public static Spread of(Collection<Moments> moments) {
        SortedMap<String, Moments> patterns = new TreeMap<>();
        moments.forEach(one -> patterns.merge(one.pattern(), one, Moments::plus));
        return new Spread(patterns);
    }

    public Spread plus(Spread other) {
        SortedMap<String, Moments> sum = new TreeMap<>(patterns);
        other.patterns.forEach((pattern, moments) -> sum.merge(pattern, moments, Moments::plus));
        return new Spread(sum);
    }

    public long n() {
        return patterns.values().stream().mapToLong(Moments::n).sum();
    }
}
