package id.sembilan.scoring;

import static java.util.stream.Collectors.toMap;

import java.util.Collections;
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
        return ofItems(1, items, items.keySet().stream().collect(toMap(item -> item, item -> Optional.ofNullable(
                        jawaban.get(item))
                .map(Frekuensi::of)
                .orElse(Frekuensi.KOSONG))));
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

    /** The index, or nothing when no question was answered at all: no data is neither 0 nor D. */
    public Optional<Hasil> hasil(Bobot bobot) {
        return Hasil.of(this, bobot);
    }
}
