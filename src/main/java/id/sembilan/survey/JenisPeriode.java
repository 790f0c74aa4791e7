package id.sembilan.survey;

import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/** How long a period is: the calendar's lengths lie in one another, a month in its triwulan, semester and year. */
public enum JenisPeriode {
    BULAN,
    TRIWULAN,
    SEMESTER,
    TAHUN,
    /** A dated window, as of an office that surveys once or twice a year. */
    JENDELA;

    public static JenisPeriode of(DayRange range) {
        if (range.equals(DayRange.of(Year.from(range.from())))) {
            return TAHUN;
        }
        if (range.equals(DayRange.of(YearMonth.from(range.from())))) {
            return BULAN;
        }
        String text = RangeText.of(range);
        return text.contains("-S") ? SEMESTER : text.contains("-T") ? TRIWULAN : JENDELA;
    }

    /** As the message file names it. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
