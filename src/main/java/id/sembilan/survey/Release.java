package id.sembilan.survey;

import java.time.LocalDate;
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
 * shows its answers only together with the office's, only {@value #AT_LEAST} or more at once, and only while no figures
 * of any days, added and subtracted, tell fewer; see {@link ShownFigures}.
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
        return of(counts, lastWholeDay, true);
    }

    /** The office's figure alone, which waits for no layanan: without the search that those need. */
    static Release ofOffice(List<DayCount> counts, LocalDate lastWholeDay) {
        return of(counts, lastWholeDay, false);
    }

    private static Release of(List<DayCount> counts, LocalDate lastWholeDay, boolean each) {
        NavigableMap<LocalDate, Map<String, Long>> days = new TreeMap<>();
        counts.forEach(count -> days.computeIfAbsent(count.entryDay(), none -> new HashMap<>())
                .merge(count.layananId(), count.n(), Long::sum));
        long answers = counts.stream().mapToLong(DayCount::n).sum();
        LocalDate total = NONE;
        long shown = 0;
        Map<String, Long> next = new HashMap<>();
        Map<String, LocalDate> layanan = new HashMap<>();
        ShownFigures figures = new ShownFigures();
        for (Map.Entry<LocalDate, Map<String, Long>> day :
                days.headMap(lastWholeDay, true).entrySet()) {
            day.getValue().forEach((id, n) -> next.merge(id, n, Long::sum));
            if (sum(next) >= AT_LEAST) {
                total = day.getKey();
                shown += sum(next);
                if (each) {
                    figures.office(next);
                    for (String id : figures.layanan()) {
                        layanan.put(id, total);
                    }
                }
                next.clear();
            }
        }
        return new Release(total, Map.copyOf(layanan), answers, answers - shown);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
