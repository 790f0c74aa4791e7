package id.sembilan.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Up to which day the answers may show, so that nobody can work out one resident's answer by comparing the figures
 * of today with those of yesterday, or the whole office with one layanan.
 *
 * <p>Whole days only, and a day joins the next until at least {@value #AT_LEAST} answers come in together. A layanan
 * shows its answers only together with the office's, only {@value #AT_LEAST} or more at once, and only while what the
 * other layanan still hold back is none or again that many.
 *
 * @param total last entry day in the office's figure
 * @param layanan last entry day in the figure of each layanan
 * @param answers live answers so far
 * @param waiting those not in the office's figure yet
 */
record Release(LocalDate total, Map<String, LocalDate> layanan, long answers, long waiting) {
    static final int AT_LEAST = 5;

    /** Before any answer. */
    static final LocalDate NONE = LocalDate.of(1, 1, 1);

    /** So many live answers of a layanan wait for the closing of this day. */
    record DayCount(LocalDate entryDay, String layananId, long n) {}

    LocalDate of(Optional<String> layananId) {
        return layananId.map(id -> layanan.getOrDefault(id, NONE)).orElse(total);
    }

    static Release of(List<DayCount> counts, LocalDate lastWholeDay) {
        NavigableMap<LocalDate, Map<String, Long>> days = new TreeMap<>();
        counts.forEach(count -> days.computeIfAbsent(count.entryDay(), none -> new HashMap<>())
                .merge(count.layananId(), count.n(), Long::sum));
        long answers = counts.stream().mapToLong(DayCount::n).sum();
        LocalDate total = NONE;
        long together = 0;
        long shown = 0;
        Map<String, Long> held = new HashMap<>();
        Map<String, LocalDate> layanan = new HashMap<>();
        for (Map.Entry<LocalDate, Map<String, Long>> day :
                days.headMap(lastWholeDay, true).entrySet()) {
            day.getValue().forEach((id, n) -> held.merge(id, n, Long::sum));
            together += sum(day.getValue());
            if (together >= AT_LEAST) {
                total = day.getKey();
                shown += together;
                together = 0;
                show(held, layanan, total);
            }
        }
        return new Release(total, Map.copyOf(layanan), answers, answers - shown);
    }

    /** Lets the layanan with enough answers show them, unless the rest could be told by subtraction. */
    private static void show(Map<String, Long> held, Map<String, LocalDate> layanan, LocalDate day) {
        List<String> enough = held.entrySet().stream()
                .filter(one -> one.getValue() >= AT_LEAST)
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        long rest = sum(held) - enough.stream().mapToLong(held::get).sum();
        // The smallest stays back with a rest too small to stand alone.
        for (String id :
                rest > 0 && rest < AT_LEAST ? enough.subList(Math.min(1, enough.size()), enough.size()) : enough) {
            layanan.put(id, day);
            held.remove(id);
        }
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
