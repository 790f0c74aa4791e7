package id.sembilan.scoring;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of a survey: respondents, and for every unsur the frequencies of each of its questions by the question's
 * kode. Questions nobody answered stay in it, so that a dropped unsur is known.
 */
public record Tally(long responden, SortedMap<Unsur, SortedMap<String, Frekuensi>> butir) {
    public static final Tally KOSONG = new Tally(0, new TreeMap<>());

    public Tally {
        if (responden < 0) {
            throw new IllegalArgumentException("respondents below zero");
        }
        SortedMap<Unsur, SortedMap<String, Frekuensi>> copy = new TreeMap<>();
        butir.forEach((unsur, items) -> copy.put(unsur, Collections.unmodifiableSortedMap(new TreeMap<>(items))));
        butir = Collections.unmodifiableSortedMap(copy);
    }

    /** One respondent; an item without a nilai was left blank. */
    public static Tally one(Map<String, Unsur> items, Map<String, Nilai> jawaban) {
        return of(items, List.of(jawaban));
    }

    /** All respondents of a table; answers to questions that measure no unsur are left out. */
    public static Tally of(Map<String, Unsur> items, Iterable<Map<String, Nilai>> jawaban) {
        Map<String, long[]> counts = new HashMap<>();
        items.keySet().forEach(item -> counts.put(item, new long[Nilai.TERTINGGI + 1]));
        long responden = 0;
        for (Map<String, Nilai> one : jawaban) {
            responden++;
            one.forEach((item, nilai) -> counts.getOrDefault(item, new long[Nilai.TERTINGGI + 1])[nilai.angka()]++);
        }
        Map<String, Frekuensi> frekuensi = new HashMap<>();
        counts.forEach((item, n) -> frekuensi.put(item, new Frekuensi(n[1], n[2], n[3], n[4])));
        return ofItems(responden, items, frekuensi);
    }

    /** Counts kept elsewhere, an item each. */
    public static Tally ofItems(long responden, Map<String, Unsur> items, Map<String, Frekuensi> frekuensi) {
        SortedMap<Unsur, SortedMap<String, Frekuensi>> butir = new TreeMap<>();
        items.forEach((item, unsur) -> butir.computeIfAbsent(unsur, none -> new TreeMap<>())
                .put(item, frekuensi.getOrDefault(item, Frekuensi.KOSONG)));
        return new Tally(responden, butir);
    }

    public Tally plus(Tally other) {
        SortedMap<Unsur, SortedMap<String, Frekuensi>> sum = new TreeMap<>();
        for (Tally tally : List.of(this, other)) {
            tally.butir.forEach((unsur, items) -> {
                SortedMap<String, Frekuensi> target = sum.computeIfAbsent(unsur, none -> new TreeMap<>());
                items.forEach((item, frekuensi) -> target.merge(item, frekuensi, Frekuensi::plus));
            });
        }
        return new Tally(responden + other.responden, sum);
    }

    /** All questions of an unsur together. */
    public Frekuensi frekuensi(Unsur unsur) {
        return butir.getOrDefault(unsur, Collections.emptySortedMap()).values().stream()
                .reduce(Frekuensi.KOSONG, Frekuensi::plus);
    }

    /** The index, or nothing when no question was answered at all: no data is neither 0 nor D. */
    public Optional<Hasil> hasil(Bobot bobot) {
        return Hasil.of(this, bobot);
    }
}
