package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.survey.Exclusion.Sign;
import id.sembilan.web.Messages;
import id.sembilan.web.Ranges;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The periods of the sample: those that are over sealed and approved when an office would have done it. */
@Singleton
final class SamplePeriods {
    private static final String PLANNER = "perencana";
    private static final String CAMAT = "camat";

    /** People served by a layanan for each answer of the sample, in the order of the layanan. */
    private static final int[] SERVED = {210, 240, 120, 130, 90};

    private final OfficeStore offices;
    private final PeriodeStore periodes;
    private final SubmissionStore submissions;
    private final SealStore seals;
    private final SealGathering gathering;
    private final PopulasiStore served;
    private final IkmTerbitStore published;
    private final ExclusionStore exclusions;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Messages messages;
    private final Clock clock;

    SamplePeriods(
            OfficeStore offices,
            PeriodeStore periodes,
            SubmissionStore submissions,
            SealStore seals,
            SealGathering gathering,
            PopulasiStore served,
            IkmTerbitStore published,
            ExclusionStore exclusions,
            Reader reader,
            Writer writer,
            Audit audit,
            Messages messages,
            Clock clock) {
        this.offices = offices;
        this.periodes = periodes;
        this.submissions = submissions;
        this.seals = seals;
        this.gathering = gathering;
        this.served = served;
        this.published = published;
        this.exclusions = exclusions;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param tried answers that turned out to be somebody trying the tablet */
    void fill(Unit unit, List<Layanan> layanan, List<Submission> tried) {
        Instant now = clock.instant();
        Year year = Year.from(unit.day(now));
        exclude(unit, tried);
        earlier(unit, now);
        Stream.of(
                        (year.getValue() - 1) + "-S1",
                        (year.getValue() - 1) + "-S2",
                        year.minusYears(1) + "",
                        year + "-S1",
                        year + "")
                .flatMap(text -> RangeText.parse(text).stream())
                .forEach(range -> period(unit, layanan, range, now));
    }

    private void period(Unit unit, List<Layanan> layanan, DayRange range, Instant now) {
        Periode periode =
                reader.read(reads -> periodes.byRange(reads, unit.id(), range)).orElseGet(() -> added(unit, range));
        boolean year = JenisPeriode.of(range) == JenisPeriode.TAHUN;
        Map<String, Long> counts = new HashMap<>();
        for (int i = 0; i < layanan.size(); i++) {
            counts.put(layanan.get(i).id(), (long) SERVED[i % SERVED.length] * (year ? 2 : 1) + i);
        }
        writer.write(writes -> {
            served.keep(writes, periode.id(), counts);
            return true;
        });
        Instant sealed = range.until().plusDays(4).atTime(3, 0).toInstant(ZoneOffset.UTC);
        if (sealed.isBefore(now)) {
            seal(periode, sealed);
        }
    }

    private Periode added(Unit unit, DayRange range) {
        Periode periode = new Periode(
                UUID.randomUUID().toString(),
                unit.id(),
                Ranges.name(messages, range.from(), range.lastDay()),
                range,
                unit.bobot(),
                Optional.empty(),
                Optional.empty());
        writer.write(writes -> {
            periodes.add(writes, periode);
            return true;
        });
        return periode;
    }

    /** As the page does it, on the day on which it would have been done. */
    private void seal(Periode periode, Instant at) {
        PeriodeSealing then = new PeriodeSealing(
                offices, periodes, submissions, seals, gathering, writer, audit, Clock.fixed(at, ZoneOffset.UTC));
        then.seal(new PeriodeSealing.Request(periode.id(), "", Optional.empty(), Optional.empty()), PLANNER);
        String id = reader.read(reads -> seals.all(reads, periode.id()))
                .getFirst()
                .seal()
                .id();
        then.decide(id, true, "", CAMAT);
    }

    /** Three days later, when somebody had looked. */
    private void exclude(Unit unit, List<Submission> tried) {
        Instant at = tried.getLast().receivedAt().plus(Duration.ofDays(3));
        List<String> ids = tried.stream().map(Submission::id).toList();
        Excluding then = new Excluding(exclusions, submissions, writer, audit, Clock.fixed(at, ZoneOffset.UTC));
        then.propose(unit.id(), Sign.BURST, messages.get("contoh.dikecualikan"), ids, PLANNER);
        String id = reader.read(reads -> exclusions.all(reads, unit.id()))
                .getFirst()
                .id();
        then.decide(id, true, "", CAMAT);
    }

    /** What the same report says of the years before; a line each with year and value. */
    private void earlier(Unit unit, Instant now) {
        String source = messages.get("contoh.terbit.sumber");
        writer.write(writes -> {
            messages.get("contoh.terbit")
                    .lines()
                    .map(line -> line.split(" ", -1))
                    .forEach(part -> published.keep(
                            writes,
                            unit.id(),
                            new TahunIkm(Year.parse(part[0]), new BigDecimal(part[1]), Optional.empty(), false, source),
                            PLANNER,
                            now));
            return true;
        });
    }
}
