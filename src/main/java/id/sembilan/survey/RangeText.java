package id.sembilan.survey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short text of a range, as it stands in addresses and on the command line: {@code 2023} (tahun),
 * {@code 2023-S1} (semester), {@code 2023-T3} (triwulan), {@code 2023-05} (bulan), or first and last day
 * {@code 2023-02-06..2023-02-17}.
 */
public final class RangeText {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern PART = Pattern.compile("(\\d{4})-([ST])([1-4])");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    private RangeText() {}

    public static Optional<DayRange> parse(String text) {
        try {
            return parsed(text.strip());
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<DayRange> parsed(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(DayRange.of(Year.parse(text)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return Optional.of(DayRange.of(YearMonth.parse(text)));
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return part(Year.parse(part.group(1)), part.group(2).equals("S") ? 6 : 3, Integer.parseInt(part.group(3)));
        }
        Matcher days = DAYS.matcher(text);
        return days.matches()
                ? Optional.of(new DayRange(
                        LocalDate.parse(days.group(1)),
                        LocalDate.parse(days.group(2)).plusDays(1)))
                : Optional.empty();
    }

    private static Optional<DayRange> part(Year year, int months, int number) {
        if (months * number > 12) {
            return Optional.empty();
        }
        YearMonth first = year.atMonth(months * (number - 1) + 1);
        return Optional.of(new DayRange(first.atDay(1), first.plusMonths(months).atDay(1)));
    }

    /** The shortest text that parses back to the range. */
    public static String of(DayRange range) {
        Year year = Year.from(range.from());
        if (range.equals(DayRange.of(year))) {
            return year.toString();
        }
        for (String part : new String[] {"-S1", "-S2", "-T1", "-T2", "-T3", "-T4"}) {
            if (parse(year + part).filter(range::equals).isPresent()) {
                return year + part;
            }
        }
        YearMonth month = YearMonth.from(range.from());
        return range.equals(DayRange.of(month)) ? month.toString() : range.from() + ".." + range.lastDay();
    }
}
