package id.sembilan.report;

import id.sembilan.office.Loket;
import id.sembilan.office.Unit;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Figures;
import id.sembilan.survey.Figures.Choices;
import id.sembilan.survey.Figures.Query;
import id.sembilan.survey.JenisPeriode;
import id.sembilan.survey.Slices;
import id.sembilan.survey.Slices.By;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The figures of the dashboard, from the same place as those of the result page; nothing is computed here. */
@Singleton
final class DashboardFigures {
    private static final int LINE_MONTHS = 24;

    private final Figures figures;
    private final Slices slices;
    private final Messages messages;

    DashboardFigures(Figures figures, Slices slices, Messages messages) {
        this.figures = figures;
        this.slices = slices;
        this.messages = messages;
    }

    Figure figure(Unit unit, DashboardQuery query) {
        Optional<By> by = by(query);
        return by.isPresent()
                ? slices.figure(
                        unit,
                        query.range(),
                        version(unit, query),
                        by.get(),
                        query.filter().id())
                : figures.figure(unit, plain(query));
    }

    /** Only months with enough answers to show. */
    SortedMap<YearMonth, Figure> months(Unit unit, DashboardQuery query) {
        Optional<By> by = by(query);
        SortedMap<YearMonth, Figure> months = new TreeMap<>(
                by.isPresent()
                        ? slices.months(
                                unit,
                                query.range(),
                                version(unit, query),
                                by.get(),
                                query.filter().id())
                        : figures.months(unit, plain(query)));
        months.values().removeIf(figure -> figure.shown().isEmpty());
        return months;
    }

    static boolean isSlice(DashboardQuery query) {
        return by(query).isPresent();
    }

    private static Query plain(DashboardQuery query) {
        return new Query(query.range(), query.filter().layananId(), query.kuesioner());
    }

    private static Optional<By> by(DashboardQuery query) {
        return switch (query.filter().kind()) {
            case LOKET -> Optional.of(By.LOKET);
            case KANAL -> Optional.of(By.KANAL);
            case SEMUA, LAYANAN -> Optional.empty();
        };
    }

    private KuesionerId version(Unit unit, DashboardQuery query) {
        return query.kuesioner()
                .or(() -> figures.answered(unit, query.range()).stream().findFirst())
                .orElse(unit.kuesioner());
    }

    /** What a slice is called. */
    String label(Unit unit, By by, String key) {
        return switch (by) {
            case LOKET ->
                slices.loket(unit).stream()
                        .filter(one -> one.id().equals(key))
                        .map(Loket::nama)
                        .findFirst()
                        .orElseGet(() -> messages.get("dasbor.loket.tanpa"));
            case KANAL -> messages.get("kanal." + key);
            case DIBANTU -> messages.get("dibantu." + key);
        };
    }

    /** The months up to the end of a range. */
    static DayRange line(DayRange range) {
        YearMonth last = YearMonth.from(range.lastDay());
        return new DayRange(
                last.minusMonths(LINE_MONTHS - 1L).atDay(1), last.plusMonths(1).atDay(1));
    }

    /** What a range is compared with: the one of the same length before it; a free stretch of days with nothing. */
    static Optional<DayRange> before(DayRange range) {
        int months =
                switch (JenisPeriode.of(range)) {
                    case BULAN -> 1;
                    case TRIWULAN -> 3;
                    case SEMESTER -> 6;
                    case TAHUN -> 12;
                    case JENDELA -> 0;
                };
        return months == 0
                ? Optional.empty()
                : Optional.of(new DayRange(range.from().minusMonths(months), range.from()));
    }

    /** From the first day of the year, where the range does not begin there itself. */
    static Optional<DayRange> yearToDate(DayRange range) {
        return range.from().getDayOfYear() == 1
                        || range.from().getYear() != range.lastDay().getYear()
                ? Optional.empty()
                : Optional.of(new DayRange(range.from().withDayOfYear(1), range.until()));
    }

    /** The last month that is over and has something to show, or the running one; this month where there is nothing. */
    DayRange latest(Choices choices) {
        YearMonth now = YearMonth.from(choices.today());
        YearMonth last = choices.answeredYears().stream()
                .findFirst()
                .map(year -> year.atMonth(12))
                .filter(month -> month.isBefore(now))
                .orElse(now);
        return Stream.iterate(last.equals(now) ? now.minusMonths(1) : last, month -> month.minusMonths(1))
                .limit(LINE_MONTHS)
                .filter(month -> shows(choices.unit(), month))
                .findFirst()
                .map(DayRange::of)
                .orElseGet(() -> DayRange.of(now));
    }

    private boolean shows(Unit unit, YearMonth month) {
        return figure(unit, new DashboardQuery(DayRange.of(month), DashboardQuery.Filter.EVERYTHING, Optional.empty()))
                .shown()
                .isPresent();
    }
}
