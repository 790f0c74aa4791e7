package id.sembilan.survey;

import static java.util.stream.Collectors.groupingBy;

import id.sembilan.survey.Slices.By;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The answers of months in blocks that show at once: a month's answers that came in during one month, as far as the
 * office's own figure shows them. A block shows when its month of coming in is over and never changes afterwards, so
 * that no two days' pages can be subtracted.
 */
final class SliceBlocks {
    /** The block of an entry day, by month; a day that is missing waits. */
    private final Map<YearMonth, NavigableMap<LocalDate, Block>> days = new HashMap<>();

    private final Map<Block, Set<String>> shown = new HashMap<>();

    /**
     * A month's answers that came in during another, or the same; those of a file stand apart, as they wait for nothing.
     */
    private record Block(YearMonth month, Optional<YearMonth> entry) {}

    SliceBlocks(List<SliceCell> cells, By by, LocalDate lastWholeDay) {
        Map<YearMonth, List<SliceCell>> months = cells.stream()
                .filter(cell -> cell.month().isPresent())
                .collect(groupingBy(cell -> cell.month().orElseThrow()));
        months.forEach((month, own) -> days.put(month, steps(month, own, lastWholeDay)));
        Map<Block, List<SliceCell>> blocks = new HashMap<>();
        months.values()
                .forEach(own -> own.forEach(cell -> block(cell.days(), cell.entryDay(), cell.isImported())
                        .ifPresent(block -> blocks.computeIfAbsent(block, none -> new ArrayList<>())
                                .add(cell))));
        blocks.forEach(
                (block, own) -> shown.put(block, SliceRelease.shown(own, by).getOrDefault(by, Set.of())));
    }

    boolean shows(SliceStore.Place place) {
        return block(place.days(), place.entryDay(), place.imported())
                .filter(block -> shown.getOrDefault(block, Set.of()).contains(place.key()))
                .isPresent();
    }

    /** A day joins the next until five answers came in together, as in the office's figure; see {@link Release}. */
    private static NavigableMap<LocalDate, Block> steps(
            YearMonth month, List<SliceCell> cells, LocalDate lastWholeDay) {
        NavigableMap<LocalDate, Long> counts = new TreeMap<>();
        cells.stream()
                .filter(cell -> !cell.isImported())
                .forEach(cell -> counts.merge(cell.entryDay(), cell.n(), Long::sum));
        NavigableMap<LocalDate, Block> steps = new TreeMap<>();
        long together = 0;
        for (Map.Entry<LocalDate, Long> day : counts.entrySet()) {
            together += day.getValue();
            if (together >= Release.AT_LEAST) {
                YearMonth entry = YearMonth.from(day.getKey());
                if (!lastWholeDay.isBefore(entry.atEndOfMonth())) {
                    steps.put(day.getKey(), new Block(month, Optional.of(entry)));
                }
                together = 0;
            }
        }
        return steps;
    }

    private Optional<Block> block(DayRange range, LocalDate entryDay, boolean imported) {
        YearMonth month = YearMonth.from(range.from());
        NavigableMap<LocalDate, Block> steps = days.get(month);
        if (steps == null || !DayRange.of(month).contains(range)) {
            return Optional.empty();
        }
        if (imported) {
            return Optional.of(new Block(month, Optional.empty()));
        }
        return Optional.ofNullable(steps.ceilingEntry(entryDay)).map(Map.Entry::getValue);
    }
}
