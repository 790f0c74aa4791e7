package id.sembilan.survey;

import id.sembilan.office.Unit;
import id.sembilan.scoring.Nilai;
import id.sembilan.survey.Exclusion.Sign;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Looks for groups of answers that deserve a question. It reads only, and leaves nothing out. */
final class QualityCheck {
    /** So many answers of one loket within this time are more than a counter serves. */
    static final int BURST = 5;

    static final Duration BURST_TIME = Duration.ofMinutes(5);

    /**
     * So many equal answers, each with the same nilai for all questions, one after the other on one tablet, or at one
     * loket where no tablet is known.
     */
    static final int RUN = 5;

    /** Reading a question and its four choices takes longer than this; a sheet of nine is hasty below 18 seconds. */
    static final int SECONDS_PER_QUESTION = 2;

    /** Nobody is served before; the end is the office's closing time and an hour for those who waited. */
    static final LocalTime OPENING = LocalTime.of(7, 0);

    private static final int HOURS_AFTER_CLOSING = 1;

    private final Unit unit;
    private final DayRange range;
    private final List<Group> groups = new ArrayList<>();

    QualityCheck(Unit unit, DayRange range) {
        this.unit = unit;
        this.range = range;
    }

    /** An answer with what the signs need; nothing else of it. */
    record Answer(
            String id,
            String place,
            String device,
            Instant answeredAt,
            Optional<Integer> seconds,
            SortedMap<String, Nilai> jawaban) {
        boolean isStraight() {
            return jawaban.size() > 1 && jawaban.values().stream().distinct().count() == 1;
        }

        boolean isHasty() {
            return isStraight()
                    && seconds.filter(one -> one < jawaban.size() * SECONDS_PER_QUESTION)
                            .isPresent();
        }

        boolean isSame(Answer other) {
            return source().equals(other.source()) && jawaban.equals(other.jawaban);
        }

        String source() {
            return device.isEmpty() ? place : device;
        }
    }

    /**
     * Answers that have a sign in common.
     *
     * @param place id of the loket, or of the tablet for a run; empty where neither is known
     */
    record Group(Sign sign, Instant from, Instant until, String place, List<String> ids) {
        Group {
            ids = List.copyOf(ids);
        }
    }

    /** The answers of a period in the order in which they were given. */
    List<Group> groups(List<Answer> answers) {
        groups.clear();
        List<Answer> sorted = answers.stream()
                .sorted(Comparator.comparing(Answer::place).thenComparing(Answer::answeredAt))
                .toList();
        bursts(sorted);
        runs(answers.stream()
                .sorted(Comparator.comparing(Answer::source).thenComparing(Answer::answeredAt))
                .toList());
        hours(sorted);
        hasty(sorted);
        return List.copyOf(groups);
    }

    private void bursts(List<Answer> sorted) {
        int from = 0;
        while (from < sorted.size()) {
            int until = from + 1;
            while (until < sorted.size() && isWithin(sorted, from, until)) {
                until++;
            }
            if (until - from >= BURST) {
                add(Sign.BURST, sorted.subList(from, until));
                from = until;
            } else {
                from++;
            }
        }
    }

    private static boolean isWithin(List<Answer> sorted, int from, int at) {
        return sorted.get(from).place().equals(sorted.get(at).place())
                && Duration.between(
                                        sorted.get(from).answeredAt(),
                                        sorted.get(at).answeredAt())
                                .compareTo(BURST_TIME)
                        <= 0;
    }

    private void runs(List<Answer> sorted) {
        int from = 0;
        while (from < sorted.size()) {
            int until = from + 1;
            while (until < sorted.size()
                    && sorted.get(from).isStraight()
                    && sorted.get(from).isSame(sorted.get(until))) {
                until++;
            }
            if (until - from >= RUN) {
                add(Sign.RUN, sorted.subList(from, until));
            }
            from = until;
        }
    }

    private void hours(List<Answer> sorted) {
        List<Answer> outside =
                sorted.stream().filter(one -> isOutside(one.answeredAt())).toList();
        if (!outside.isEmpty()) {
            add(Sign.HOURS, outside);
        }
    }

    private boolean isOutside(Instant at) {
        LocalTime time = LocalTime.ofInstant(at, unit.zonaWaktu().zone());
        LocalTime end = unit.closingTime().plusHours(HOURS_AFTER_CLOSING);
        // A closing time so late that the hour after it is tomorrow has no end today.
        return time.isBefore(OPENING) || (end.isAfter(unit.closingTime()) && time.isAfter(end));
    }

    /** Fewer than five, or the moment of one, would tell how somebody answered: it is a group of the whole period. */
    private void hasty(List<Answer> sorted) {
        List<String> ids =
                sorted.stream().filter(Answer::isHasty).map(Answer::id).toList();
        if (ids.size() >= Release.AT_LEAST) {
            groups.add(new Group(
                    Sign.FAST,
                    range.from().atStartOfDay(unit.zonaWaktu().zone()).toInstant(),
                    range.lastDay().atStartOfDay(unit.zonaWaktu().zone()).toInstant(),
                    "",
                    ids));
        }
    }

    private void add(Sign sign, List<Answer> answers) {
        Optional<Instant> first = answers.stream().map(Answer::answeredAt).min(Comparator.naturalOrder());
        Optional<Instant> last = answers.stream().map(Answer::answeredAt).max(Comparator.naturalOrder());
        groups.add(new Group(
                sign,
                first.orElseThrow(),
                last.orElseThrow(),
                switch (sign) {
                    case BURST -> answers.getFirst().place();
                    case RUN -> answers.getFirst().source();
                    case HOURS, FAST -> "";
                },
                answers.stream().map(Answer::id).toList()));
    }
}
