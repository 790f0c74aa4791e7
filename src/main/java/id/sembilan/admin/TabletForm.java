package id.sembilan.admin;

import id.sembilan.tablet.TabletSetting.Hours;
import id.sembilan.web.Messages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** When tablets sleep, before it is believed. */
@Serdeable
record TabletForm(
        @Nullable String tidur,
        @Nullable String buka,
        @Nullable List<String> hari) {

    boolean sleeps() {
        return "ya".equals(tidur);
    }

    Optional<LocalTime> opens() {
        try {
            return Optional.of(LocalTime.parse(buka == null ? "" : buka));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What is no day's number is left out. */
    SortedSet<DayOfWeek> days() {
        return (hari == null ? List.<String>of() : hari)
                .stream()
                        .filter(one -> one.matches("[1-7]"))
                        .map(one -> DayOfWeek.of(Integer.parseInt(one)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<Hours> hours() {
        return sleeps() ? Optional.of(new Hours(opens().orElseThrow(), days())) : Optional.empty();
    }

    /** Reasons, in words, why this cannot be kept. */
    List<String> errors(Messages messages, LocalTime closes) {
        if (!sleeps()) {
            return List.of();
        }
        if (opens().filter(closes::isAfter).isEmpty()) {
            return List.of(messages.get("tablet.galat.buka", closes.toString()));
        }
        return days().isEmpty() ? List.of(messages.get("tablet.galat.hari")) : List.of();
    }
}
