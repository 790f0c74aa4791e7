package id.sembilan.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** So many answers that have everything in common by which answers are told apart, but for what was answered. */
record SliceCell(
        DayRange days, LocalDate entryDay, String layananId, String loketId, String kanal, String dibantu, long n) {

    /** A row of a whole period lies in no month. */
    Optional<YearMonth> month() {
        YearMonth month = YearMonth.from(days.from());
        return DayRange.of(month).contains(days) ? Optional.of(month) : Optional.empty();
    }

    boolean isImported() {
        return kanal.equals(Kanal.IMPOR.kode());
    }

    String key(Slices.By by) {
        return switch (by) {
            case LOKET -> loketId;
            case KANAL -> kanal;
            case DIBANTU -> dibantu;
        };
    }

    /** What all figures that were shown before slices of this kind have in common about these answers. */
    String ground(Slices.By by) {
        String ground = days.from() + "/" + days.until() + "/" + entryDay + "/" + layananId;
        return switch (by) {
            case LOKET -> ground;
            case KANAL -> ground + "/" + loketId;
            case DIBANTU -> ground + "/" + loketId + "/" + kanal;
        };
    }
}
