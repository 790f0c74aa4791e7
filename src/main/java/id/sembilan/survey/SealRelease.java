package id.sembilan.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which layanan show in a sealed period: with five live answers or more, or none, and only while those of the others
 * are five or more or none, too. The office's own figure shows what was left over, for nothing follows it; but never
 * fewer than five in all.
 */
final class SealRelease {
    private SealRelease() {}

    static boolean office(long live, long n) {
        return live == 0 || n >= Release.AT_LEAST;
    }

    static Set<String> layanan(Map<String, Long> live) {
        List<Map.Entry<String, Long>> shown = new ArrayList<>(live.entrySet().stream()
                .filter(one -> one.getValue() >= Release.AT_LEAST)
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList());
        long rest = live.values().stream().mapToLong(Long::longValue).sum()
                - shown.stream().mapToLong(Map.Entry::getValue).sum();
        // The smallest joins those that do not show.
        while (rest > 0 && rest < Release.AT_LEAST && !shown.isEmpty()) {
            rest += shown.removeFirst().getValue();
        }
        Set<String> ids = new HashSet<>();
        shown.forEach(one -> ids.add(one.getKey()));
        live.entrySet().stream().filter(one -> one.getValue() == 0).forEach(one -> ids.add(one.getKey()));
        return ids;
    }
}
