package id.sembilan.survey;

import id.sembilan.storage.Reader;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many answers of a figure each day has; a day joins the next until five came together. */
@Singleton
public final class DayCounts {
    private final TallyStore tallies;
    private final Reader reader;

    DayCounts(TallyStore tallies, Reader reader) {
        this.tallies = tallies;
        this.reader = reader;
    }

    /** Neighbouring days with answers, and how many they have together. */
    public record Days(DayRange range, long n) {}

    /** Nothing where the figure has not enough to show; answers whose day is not known are on none. */
    public List<Days> of(Figure figure) {
        return figure.shown().isEmpty() || figure.origin().rekap()
                ? List.of()
                : joined(reader.read(reads -> tallies.perDay(reads, Figures.selection(figure))));
    }

    /** Fewer than five at the end join those before them. */
    static List<Days> joined(Map<LocalDate, Long> counts) {
        List<Days> days = new ArrayList<>();
        for (Map.Entry<LocalDate, Long> day : counts.entrySet()) {
            DayRange one = DayRange.of(day.getKey());
            if (days.isEmpty() || days.getLast().n() >= Release.AT_LEAST) {
                days.add(new Days(one, day.getValue()));
            } else {
                join(days, new Days(one, day.getValue()));
            }
        }
        if (!days.isEmpty() && days.getLast().n() < Release.AT_LEAST) {
            Days rest = days.removeLast();
            if (!days.isEmpty()) {
                join(days, rest);
            }
        }
        return List.copyOf(days);
    }

    private static void join(List<Days> days, Days more) {
        Days last = days.removeLast();
        days.add(new Days(new DayRange(last.range().from(), more.range().until()), last.n() + more.n()));
    }
}
