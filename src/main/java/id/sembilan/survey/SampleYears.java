package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.Loket;
import id.sembilan.office.Unit;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Two years of invented answers up to this hour, with what an office notes beside them. */
@Singleton
public final class SampleYears {
    static final int MONTHS = 24;

    /** So many months ago the network failed. */
    static final int TROUBLE = 3;

    private static final int THIRD_LOKET = 9;
    private static final int TRIED_OUT = 8;
    private static final int[] NOTED = {15, THIRD_LOKET, TROUBLE, 1};
    private static final String PLANNER = "perencana";

    private final SubmissionStore submissions;
    private final PeristiwaStore events;
    private final SamplePeriods periods;
    private final Writer writer;
    private final Messages messages;
    private final Clock clock;

    SampleYears(
            SubmissionStore submissions,
            PeristiwaStore events,
            SamplePeriods periods,
            Writer writer,
            Messages messages,
            Clock clock) {
        this.submissions = submissions;
        this.events = events;
        this.periods = periods;
        this.writer = writer;
        this.messages = messages;
        this.clock = clock;
    }

    /** For an office that has three loket and no answers yet of these years. */
    public void fill(Unit unit, List<Layanan> layanan, List<Loket> loket) {
        Instant now = clock.instant();
        YearMonth last = YearMonth.from(unit.day(now));
        List<Submission> tried = rush(unit, layanan, loket, last.minusMonths(TRIED_OUT), 1);
        List<Submission> all = new ArrayList<>(tried);
        all.addAll(rush(unit, layanan, loket, last.minusMonths(1), 4));
        for (int age = MONTHS - 1; age >= 0; age--) {
            all.addAll(month(unit, layanan, loket, last.minusMonths(age), age));
        }
        writer.write(writes -> {
            submissions.addAll(
                    writes,
                    all.stream()
                            .filter(one -> one.receivedAt().isBefore(now))
                            .sorted(Comparator.comparing(Submission::receivedAt))
                            .toList(),
                    () -> {});
            note(writes, unit, last, now);
            return true;
        });
        periods.fill(unit, layanan, tried);
    }

    private List<Submission> month(Unit unit, List<Layanan> layanan, List<Loket> loket, YearMonth month, int age) {
        List<String> saran = messages.get("contoh.saran").lines().toList();
        List<Loket> open = age < THIRD_LOKET ? loket : loket.subList(0, 2);
        LocalDate evening = monday(month).plusDays(3);
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(day -> new SampleDay(unit, layanan, open, saran, day, age))
                .flatMap(day -> day.is(evening) && age < 3
                        ? Stream.concat(day.answers(), Stream.of(day.evening()))
                        : day.answers())
                .toList();
    }

    private static List<Submission> rush(
            Unit unit, List<Layanan> layanan, List<Loket> loket, YearMonth month, int nilai) {
        // The weekday before has answers of its own, and a seed of its own.
        return new SampleDay(unit, layanan, loket, List.of(), monday(month).plusDays(1), nilai)
                .rush(nilai)
                .toList();
    }

    private static LocalDate monday(YearMonth month) {
        return month.atDay(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private void note(Writes writes, Unit unit, YearMonth last, Instant now) {
        List<String> texts = messages.get("contoh.peristiwa").lines().toList();
        for (int i = 0; i < NOTED.length; i++) {
            events.add(
                    writes,
                    new Peristiwa(
                            UUID.randomUUID().toString(),
                            unit.id(),
                            last.minusMonths(NOTED[i]).atDay(3),
                            texts.get(i)),
                    PLANNER,
                    now);
        }
    }
}
