package id.sembilan.lkjip;

import id.sembilan.office.Unit;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The years for which the office may write a report. */
@Singleton
final class LkjipYears {
    private static final int BACK = 6;

    private final Clock clock;

    LkjipYears(Clock clock) {
        this.clock = clock;
    }

    /** The latest first. */
    List<Integer> all(Unit unit) {
        int now = unit.day(clock.instant()).getYear();
        return IntStream.rangeClosed(0, BACK).mapToObj(back -> now - back).toList();
    }

    /** A report is written early in the next year; late in a year people prepare that of the year itself. */
    int first(Unit unit) {
        LocalDate today = unit.day(clock.instant());
        return today.getMonthValue() > BACK ? today.getYear() : today.getYear() - 1;
    }

    /** All that the report of a year is made of; a year that none can be written for is not found. */
    LkjipData data(LkjipReading reading, Unit unit, int tahun) {
        if (!all(unit).contains(tahun)) {
            throw LkjipController.missing();
        }
        return reading.read(unit, tahun);
    }
}
