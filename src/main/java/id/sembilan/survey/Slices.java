package id.sembilan.survey;

import id.sembilan.office.Loket;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Bobot;
import id.sembilan.scoring.Frekuensi;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.MarginOfError;
import id.sembilan.scoring.Moments;
import id.sembilan.scoring.Nilai;
import id.sembilan.scoring.Spread;
import id.sembilan.scoring.Tally;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.survey.SliceStore.Answers;
import id.sembilan.survey.SliceStore.Place;
import id.sembilan.survey.SliceStore.Spreads;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The figures of a loket, of a kanal, and of those who were helped, as far as they may show beside all other figures:
 * of months that are over, and only where nobody can work out fewer than {@value Release#AT_LEAST} answers.
 */
@Singleton
public final class Slices {
    private final SliceStore store;
    private final OfficeStore offices;
    private final KuesionerStore kuesioner;
    private final PeriodeStore periodes;
    private final Reader reader;
    private final Clock clock;

    Slices(
            SliceStore store,
            OfficeStore offices,
            KuesionerStore kuesioner,
            PeriodeStore periodes,
            Reader reader,
            Clock clock) {
        this.store = store;
        this.offices = offices;
        this.kuesioner = kuesioner;
        this.periodes = periodes;
        this.reader = reader;
        this.clock = clock;
    }

    /** By what answers are told apart; a kind is released after those before it. */
    public enum By {
        LOKET,
        KANAL,
        DIBANTU
    }

    /** The loket by which answers may be told apart. */
    public List<Loket> loket(Unit unit) {
        return reader.read(reads -> offices.loket(reads, unit.id()));
    }

    /** The kode of every kanal. */
    public static List<String> kanal() {
        return Arrays.stream(Kanal.values()).map(Kanal::kode).toList();
    }

    /** Everything that shows of a kind in a range, by the id of the loket (empty for none), kode of kanal or of help. */
    public SortedMap<String, Figure> figures(Unit unit, DayRange range, KuesionerId version, By by) {
        return reader.read(reads -> {
            Found found = found(reads, unit, range, version, by);
            SortedMap<String, Figure> figures = new TreeMap<>();
            found.answers().stream()
                    .map(one -> one.place().key())
                    .distinct()
                    .forEach(key -> figures.put(key, figure(reads, unit, range, found, place -> place.key()
                            .equals(key))));
            return figures;
        });
    }

    /** One of them; a figure without a hasil where nothing may show. */
    public Figure figure(Unit unit, DayRange range, KuesionerId version, By by, String key) {
        return reader.read(
                reads -> figure(reads, unit, range, found(reads, unit, range, version, by), place -> place.key()
                        .equals(key)));
    }

    /** One of them month by month; months with nothing to show are left out. */
    public SortedMap<YearMonth, Figure> months(Unit unit, DayRange range, KuesionerId version, By by, String key) {
        return reader.read(reads -> {
            Found found = found(reads, unit, range, version, by);
            SortedMap<YearMonth, Figure> months = new TreeMap<>();
            for (YearMonth month = YearMonth.from(range.from());
                    !month.isAfter(YearMonth.from(range.lastDay()));
                    month = month.plusMonths(1)) {
                DayRange days = DayRange.of(month);
                Figure figure = figure(
                        reads, unit, days, found, place -> place.key().equals(key) && days.contains(place.days()));
                if (figure.hasil().isPresent()) {
                    months.put(month, figure);
                }
            }
            return months;
        });
    }

    /** What may show of a kind. */
    private record Found(Kuesioner instrument, List<Answers> answers, List<Spreads> spreads, List<SliceCell> cells) {}

    private Found found(Reads reads, Unit unit, DayRange range, KuesionerId version, By by) {
        List<SliceCell> cells = store.cells(reads, unit.id(), wholeMonths(range), version, by);
        SliceBlocks blocks = new SliceBlocks(cells, by, unit.lastWholeDay(clock.instant()));
        return new Found(
                kuesioner.kuesioner(reads, version).orElseThrow(),
                store.answers(reads, unit.id(), wholeMonths(range), version, by).stream()
                        .filter(one -> blocks.shows(one.place()))
                        .toList(),
                store.spreads(reads, unit.id(), wholeMonths(range), version, by).stream()
                        .filter(one -> blocks.shows(one.place()))
                        .toList(),
                cells.stream()
                        .filter(cell ->
                                blocks.shows(new Place(cell.days(), cell.entryDay(), cell.isImported(), cell.key(by))))
                        .map(cell -> new SliceCell(
                                cell.days(), cell.entryDay(), cell.key(by), "", cell.kanal(), "", cell.n()))
                        .toList());
    }

    /** The months of a range that are whole: a part of a month never shows in a slice. */
    public static Optional<DayRange> whole(DayRange range) {
        DayRange months = wholeMonths(range);
        return range.contains(months) ? Optional.of(months) : Optional.empty();
    }

    /** A part of a month is no block; where there is no whole month, a day before all answers. */
    private static DayRange wholeMonths(DayRange range) {
        LocalDate from = range.from().getDayOfMonth() == 1
                ? range.from()
                : range.from().plusMonths(1).withDayOfMonth(1);
        LocalDate until = range.until().withDayOfMonth(1);
        return from.isBefore(until) ? new DayRange(from, until) : DayRange.of(Release.NONE);
    }

    private Figure figure(Reads reads, Unit unit, DayRange range, Found found, Predicate<Place> wanted) {
        Kuesioner instrument = found.instrument();
        Map<String, Frekuensi> frekuensi = new HashMap<>();
        found.answers().stream()
                .filter(one -> wanted.test(one.place()))
                .forEach(one -> frekuensi.merge(
                        one.pertanyaan(), Frekuensi.of(new Nilai(one.nilai()), one.jumlah()), Frekuensi::plus));
        // The cells that are left carry the key in the place of the layanan.
        long n = found.cells().stream()
                .filter(cell ->
                        wanted.test(new Place(cell.days(), cell.entryDay(), cell.isImported(), cell.layananId())))
                .mapToLong(SliceCell::n)
                .sum();
        List<Moments> moments = found.spreads().stream()
                .filter(one -> wanted.test(one.place()))
                .map(Spreads::moments)
                .toList();
        Bobot bobot = Figures.bobot(
                periodes.around(reads, unit.id(), range).map(Periode::bobot).orElse(unit.bobot()), instrument);
        Tally tally = Tally.ofItems(n, instrument.items(), frekuensi);
        Optional<Hasil> hasil = tally.hasil(bobot);
        return new Figure(
                unit,
                instrument,
                range,
                Optional.empty(),
                bobot,
                Optional.empty(),
                tally,
                hasil,
                MarginOfError.of(Spread.of(moments), instrument.items(), bobot, OptionalLong.empty()),
                range.lastDay(),
                0,
                Figure.Origin.LIVE);
    }
}
