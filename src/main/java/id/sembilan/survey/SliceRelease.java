package id.sembilan.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import id.sembilan.survey.Slices.By;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which slices of a block of answers may show beside the figures of the office, of its layanan and of each other.
 *
 * <p>Two answers of the same ground are alike in every figure shown before. If one of them is in a slice and the other in
 * what stays back, no adding and subtracting of figures makes the slice vanish on both. So with
 * {@value Release#AT_LEAST} such pairs, each answer in one pair only, whatever is left of the slice tells
 * {@value Release#AT_LEAST} answers or more. What follows from slices that show is no secret and shows as well.
 */
final class SliceRelease {
    private final List<SliceCell> block;
    private final Map<By, Set<String>> shown = new EnumMap<>(By.class);

    private SliceRelease(List<SliceCell> block) {
        this.block = block;
    }

    /** The keys that show of each kind, up to this kind. */
    static Map<By, Set<String>> shown(List<SliceCell> block, By last) {
        SliceRelease release = new SliceRelease(block);
        for (By by : By.values()) {
            if (by.compareTo(last) <= 0) {
                release.decide(by);
            }
        }
        return release.shown;
    }

    private void decide(By by) {
        Map<String, Long> held =
                new TreeMap<>(block.stream().collect(groupingBy(cell -> cell.key(by), summingLong(SliceCell::n))));
        Set<String> free = new HashSet<>();
        shown.put(by, free);
        List<String> largestFirst = held.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        for (String key : largestFirst) {
            if (held.getOrDefault(key, 0L) >= Release.AT_LEAST
                    && (held.size() == 1 || follows(by, key) || pairs(by, key, held.keySet()) >= Release.AT_LEAST)) {
                held.remove(key);
                free.add(key);
            }
        }
    }

    /** Pairs of an answer of the slice and one of the slices that stay back, on the same ground. */
    private long pairs(By by, String key, Set<String> held) {
        Map<String, long[]> grounds = new TreeMap<>();
        for (SliceCell cell : block) {
            long[] sides = grounds.computeIfAbsent(cell.ground(by), none -> new long[2]);
            if (cell.key(by).equals(key)) {
                sides[0] += cell.n();
            } else if (held.contains(cell.key(by))) {
                sides[1] += cell.n();
            }
        }
        return grounds.values().stream()
                .mapToLong(sides -> Math.min(sides[0], sides[1]))
                .sum();
    }

    /** A kanal that is exactly some loket, all of which show, tells nothing new. */
    private boolean follows(By by, String key) {
        if (by != By.KANAL) {
            return false;
        }
        Map<String, long[]> loket = new TreeMap<>();
        for (SliceCell cell : block) {
            long[] sides = loket.computeIfAbsent(cell.loketId(), none -> new long[2]);
            sides[cell.key(by).equals(key) ? 0 : 1] += cell.n();
        }
        return loket.entrySet().stream()
                .allMatch(one -> one.getValue()[0] == 0
                        || (one.getValue()[1] == 0
                                && shown.getOrDefault(By.LOKET, Set.of()).contains(one.getKey())));
    }
}
