package id.sembilan.survey;

import id.sembilan.security.Device.Contact;
import id.sembilan.survey.AbandonedStore.Count;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a tablet tells of itself, before it is believed.
 *
 * @param version of the files it runs
 * @param waiting answers that wait on it
 * @param waitingSince when the oldest of them was given, ISO 8601 in UTC
 * @param refused answers that the service refused and that lie on it
 * @param sentAt the tablet's clock now
 * @param abandoned how often surveys were left, each day's count so far
 */
@Serdeable
record HeartbeatForm(
        @Nullable String version,
        @Nullable Integer waiting,
        @Nullable String waitingSince,
        @Nullable Integer refused,
        @Nullable String sentAt,
        @Nullable List<Left> abandoned) {
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z@]{1,20}");
    private static final Pattern PLACE = Pattern.compile("[1-9][0-9]?|layanan|profil|saran");
    private static final int MOST = 1_000_000;
    private static final int MOST_LEFT = 500;
    private static final int OLDEST_DAYS = 40;

    /** Surveys left on one day at one place. */
    @Serdeable
    record Left(
            @Nullable String day,
            @Nullable String place,
            @Nullable Integer n) {}

    /** Surveys left, believed. */
    record LeftOn(LocalDate day, Count count) {}

    /** Nothing when any of it cannot be true. */
    Optional<Contact> contact(Instant now) {
        try {
            Instant since = waitingSince == null ? null : Instant.parse(waitingSince);
            Instant told = Instant.parse(sentAt == null ? "" : sentAt);
            if (version == null || !VERSION.matcher(version).matches() || !isCount(waiting) || !isCount(refused)) {
                return Optional.empty();
            }
            return Optional.of(new Contact(
                    now,
                    version,
                    waiting == null ? 0 : waiting,
                    // A clock that is ahead must not show answers of the future.
                    Optional.ofNullable(since).map(at -> at.isAfter(now) ? now : at),
                    refused == null ? 0 : refused,
                    Duration.between(now, told).toMillis()));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static boolean isCount(@Nullable Integer number) {
        return number == null || (number >= 0 && number <= MOST);
    }

    /** Those of the last weeks; one that cannot be true makes the whole refused. */
    Optional<List<LeftOn>> left(LocalDate today) {
        List<Left> all = abandoned == null ? List.of() : abandoned;
        if (all.size() > MOST_LEFT) {
            return Optional.empty();
        }
        List<Optional<LeftOn>> believed =
                all.stream().map(HeartbeatForm::believed).toList();
        if (believed.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(believed.stream()
                .flatMap(Optional::stream)
                .filter(one -> one.day().isAfter(today.minusDays(OLDEST_DAYS))
                        && one.day().isBefore(today.plusDays(2)))
                .toList());
    }

    private static Optional<LeftOn> believed(@Nullable Left one) {
        if (one == null || one.day() == null || one.place() == null || one.n() == null) {
            return Optional.empty();
        }
        boolean possible = PLACE.matcher(one.place()).matches() && one.n() > 0 && one.n() <= MOST;
        try {
            return possible
                    ? Optional.of(new LeftOn(LocalDate.parse(one.day()), new Count(one.place(), one.n())))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
