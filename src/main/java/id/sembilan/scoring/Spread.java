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
        return ofRespondents(List.of(jawaban));
    }

    /** All respondents of a table. */
    public static Spread ofRespondents(Iterable<Map<String, Nilai>> jawaban) {
        SortedMap<String, Moments> patterns = new TreeMap<>();
        for (Map<String, Nilai> one : jawaban) {
            if (!one.isEmpty()) {
                Moments moments = Moments.one(new TreeMap<>(one));
                patterns.merge(moments.pattern(), moments, Moments::plus);
            }
        }
        return new Spread(patterns);
    }

    /** Sums kept elsewhere. */
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

    /** The respondents who answered at least one of these items. */
    Collection<Moments> answering(Collection<String> items) {
        return patterns.values().stream()
                .filter(moments -> moments.items().stream().anyMatch(items::contains))
                .toList();
    }
}
