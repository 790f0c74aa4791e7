package id.sembilan.survey;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * Local days from the first up to, not including, {@code until}: half-open, so that no last day is lost and
 * neighbours share none.
 */
public record DayRange(LocalDate from, LocalDate until) {
    public DayRange {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("No day from " + from + " until " + until);
        }
    }

    public static DayRange of(LocalDate day) {
        return new DayRange(day, day.plusDays(1));
    }

    public static DayRange of(YearMonth month) {
        return new DayRange(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public static DayRange of(Year year) {
        return new DayRange(year.atDay(1), year.plusYears(1).atDay(1));
    }

    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean contains(DayRange other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    public boolean overlaps(DayRange other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
