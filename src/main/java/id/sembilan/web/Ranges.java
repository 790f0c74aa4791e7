package id.sembilan.web;

import java.time.LocalDate;
import java.time.YearMonth;

/** Names of stretches of days as people say them. */
public final class Ranges {
    private Ranges() {}

    /** Such as "Tahun 2023", "Mei 2023" or "6 Februari 2023 – 17 Februari 2023". */
    public static String name(Messages messages, LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return Formats.day(first);
        }
        YearMonth from = YearMonth.from(first);
        YearMonth to = YearMonth.from(last);
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.equals(to.atEndOfMonth());
        boolean sameYear = from.getYear() == to.getYear();
        int months = to.getMonthValue() - from.getMonthValue() + 1;
        boolean aligned = (from.getMonthValue() - 1) % months(months) == 0;
        if (wholeMonths && sameYear && months == 12) {
            return messages.get("rentang.tahun", year(from));
        }
        if (wholeMonths && sameYear && months == 1) {
            return Formats.month(from);
        }
        if (wholeMonths && sameYear && aligned && (months == 3 || months == 6)) {
            String key = months == 3 ? "rentang.triwulan" : "rentang.semester";
            return messages.get(key, (from.getMonthValue() - 1) / months + 1, year(from));
        }
        return messages.get("rentang.hari", Formats.day(first), Formats.day(last));
    }

    private static int months(int months) {
        return Math.max(1, months);
    }

    /** As text: a number of the message format would get a dot between its thousands. */
    private static String year(YearMonth month) {
        return Integer.toString(month.getYear());
    }
}
