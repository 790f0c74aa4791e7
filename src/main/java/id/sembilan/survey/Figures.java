package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Bobot;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.MarginOfError;
import id.sembilan.scoring.Tally;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;

/** The one place where counts become figures, for screens, exports and reports alike. */
@Singleton
public final class Figures {
    private final OfficeStore offices;
    private final KuesionerStore kuesioner;
    private final PeriodeStore periodes;
    private final TallyStore tallies;
    private final SubmissionStore submissions;
    private final SealStore seals;
    private final LateAnswerStore late;
    private final SealGathering gathering;
    private final PopulasiStore populasi;
    private final Reader reader;
    private final Clock clock;

    Figures(
            OfficeStore offices,
            KuesionerStore kuesioner,
            PeriodeStore periodes,
            TallyStore tallies,
            SubmissionStore submissions,
            SealStore seals,
            LateAnswerStore late,
            SealGathering gathering,
            PopulasiStore populasi,
            Reader reader,
            Clock clock) {
        this.offices = offices;
        this.kuesioner = kuesioner;
        this.periodes = periodes;
        this.tallies = tallies;
        this.submissions = submissions;
        this.seals = seals;
        this.late = late;
        this.gathering = gathering;
        this.populasi = populasi;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * What a person asks for.
     *
     * @param kuesioner the most answered version where none is named
     */
    public record Query(DayRange range, Optional<String> layananId, Optional<KuesionerId> kuesioner) {}

    /** What there is to choose from. */
    public record Choices(
            Unit unit,
            List<Layanan> layanan,
            List<Periode> periode,
            List<Year> years,
            List<Year> answeredYears,
            LocalDate today) {}

    /** Nothing before the first run is finished. */
    public Optional<Choices> choices() {
        return reader.read(reads -> offices.firstUnit(reads).map(unit -> choices(reads, unit)));
    }

    private Choices choices(Reads reads, Unit unit) {
        LocalDate today = unit.day(clock.instant());
        List<Year> answered = tallies.years(reads, unit.id());
        SequencedSet<Year> years = new LinkedHashSet<>(answered);
        years.addFirst(Year.from(today));
        return new Choices(
                unit,
                offices.layanan(reads, unit.id()),
                periodes.all(reads, unit.id()),
                years.stream().sorted(Comparator.reverseOrder()).toList(),
                answered,
                today);
    }

    /** Versions of the kuesioner that were answered in the range, the most answered first. */
    public List<KuesionerId> answered(Unit unit, DayRange range) {
        return reader.read(reads -> {
            Optional<SealContent> sealed = frozen(reads, unit, range).map(Frozen::content);
            return sealed.isPresent()
                    ? sealed.get().kuesioner().stream()
                            .map(part -> part.kuesioner().kuesioner().id())
                            .toList()
                    : answered(reads, unit, range);
        });
    }

    public Figure figure(Unit unit, Query query) {
        return reader.read(reads -> figure(reads, unit, query));
    }

    /** The figure of each month of the range that has answers to show; undated rows are in none. */
    public SortedMap<YearMonth, Figure> months(Unit unit, Query query) {
        return reader.read(reads -> {
            SortedMap<YearMonth, Figure> months = new TreeMap<>();
            YearMonth last = YearMonth.from(query.range().lastDay());
            for (YearMonth month = YearMonth.from(query.range().from());
                    !month.isAfter(last);
                    month = month.plusMonths(1)) {
                Figure figure =
                        figure(reads, unit, new Query(DayRange.of(month), query.layananId(), query.kuesioner()));
                if (figure.hasil().isPresent()) {
                    months.put(month, figure);
                }
            }
            return months;
        });
    }

    /** Respondents of the figure in an order that tells nothing, a page of the processing table. */
    public List<AnswerRow> rows(Figure figure, int offset, int limit) {
        if (figure.origin().rekap()) {
            return List.of();
        }
        return reader.read(reads -> figure.origin()
                .seal()
                .map(seal -> submissions.rows(
                        reads,
                        Membership.of(figure.unit().id(), figure.range(), seal),
                        figure.kuesioner().id(),
                        figure.layanan().map(Layanan::id).orElse(""),
                        offset,
                        limit))
                .orElseGet(() -> submissions.rows(reads, selection(figure), offset, limit)));
    }

    /** How many answers of this day each layanan has so far: counts, no figures. */
    public SortedMap<String, Long> counts(Unit unit, LocalDate day) {
        return reader.read(reads -> tallies.counts(reads, unit.id(), DayRange.of(day)));
    }

    /** The same by the way the answers came: poster, phone, tablet. */
    public SortedMap<String, Long> countsByKanal(Unit unit, LocalDate day) {
        return reader.read(reads -> tallies.countsByKanal(reads, unit.id(), DayRange.of(day)));
    }

    /** A sealed period is served from its seal, a rekap from its counts, everything else from the tally. */
    Figure figure(Reads reads, Unit unit, Query query) {
        return frozen(reads, unit, query.range())
                .map(frozen -> SealedFigures.figure(
                        unit,
                        frozen.content(),
                        query,
                        kuesioner.kuesioner(reads, unit.kuesioner()).orElseThrow(),
                        frozen.origin()))
                .orElseGet(() -> live(reads, unit, query));
    }

    /** What is not made from the tally. */
    private record Frozen(SealContent content, Figure.Origin origin) {}

    private Optional<Frozen> frozen(Reads reads, Unit unit, DayRange range) {
        return periodes.byRange(reads, unit.id(), range)
                .flatMap(periode -> sealed(reads, periode).or(() -> rekap(reads, unit, periode)));
    }

    private Optional<Frozen> sealed(Reads reads, Periode periode) {
        return seals.effective(reads, periode.id())
                .map(kept -> new Frozen(
                        kept.content(),
                        new Figure.Origin(
                                Optional.of(kept.seal()),
                                late.count(reads, periode),
                                kept.content().isRekap())));
    }

    private Optional<Frozen> rekap(Reads reads, Unit unit, Periode periode) {
        return gathering
                .rekap(reads, unit, periode)
                .map(gathered -> new Frozen(gathered.content(), new Figure.Origin(Optional.empty(), 0, true)));
    }

    private Figure live(Reads reads, Unit unit, Query query) {
        KuesionerId version = query.kuesioner()
                .or(() -> answered(reads, unit, query.range()).stream().findFirst())
                .orElse(unit.kuesioner());
        Kuesioner instrument = kuesioner.kuesioner(reads, version).orElseThrow();
        List<Release.DayCount> counts = tallies.dayCounts(reads, unit.id(), query.range(), version);
        LocalDate whole = unit.lastWholeDay(clock.instant());
        Release release = query.layananId().isPresent() ? Release.of(counts, whole) : Release.ofOffice(counts, whole);
        LocalDate released = release.of(query.layananId());
        Selection selection = new Selection(unit.id(), query.range(), version, query.layananId(), released);
        Tally tally = tallies.tally(reads, selection, instrument);
        Optional<Periode> around = periodes.around(reads, unit.id(), query.range());
        Bobot bobot = bobot(around.map(Periode::bobot).orElse(unit.bobot()), instrument);
        Optional<Long> populasi = around.filter(one -> one.range().equals(query.range()))
                .flatMap(one -> populasi(reads, one, query.layananId()));
        Optional<Hasil> hasil = tally.hasil(bobot);
        return new Figure(
                unit,
                instrument,
                query.range(),
                query.layananId().flatMap(id -> offices.layananById(reads, id)),
                bobot,
                populasi,
                tally,
                hasil,
                MarginOfError.of(
                        tallies.spread(reads, selection),
                        instrument.items(),
                        bobot,
                        populasi.map(OptionalLong::of).orElse(OptionalLong.empty())),
                released,
                release.waiting(),
                Figure.Origin.LIVE);
    }

    private Optional<Long> populasi(Reads reads, Periode periode, Optional<String> layananId) {
        Map<String, Long> served = populasi.ofPeriode(reads, periode.id());
        return layananId.isPresent() ? layananId.map(served::get) : PopulasiStore.total(periode, served);
    }

    private List<KuesionerId> answered(Reads reads, Unit unit, DayRange range) {
        return tallies.kuesioner(reads, unit.id(), range).entrySet().stream()
                .sorted(Map.Entry.<KuesionerId, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A convention that does not fit this instrument (0,111 for sixteen unsur) gives way to the exact share. */
    static Bobot bobot(String text, Kuesioner instrument) {
        return switch (Bobot.parse(text, instrument.unsur())) {
            case Bobot.Diterima accepted -> accepted.bobot();
            case Bobot.Ditolak refused -> new Bobot.Sama();
        };
    }

    /** The answers that are in a figure. */
    static Selection selection(Figure figure) {
        return new Selection(
                figure.unit().id(),
                figure.range(),
                figure.kuesioner().id(),
                figure.layanan().map(Layanan::id),
                figure.released());
    }
}
