package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Frekuensi;
import id.sembilan.scoring.Moments;
import id.sembilan.scoring.Nilai;
import id.sembilan.scoring.Spread;
import id.sembilan.scoring.Tally;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import id.sembilan.survey.Release.DayCount;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The counts that every figure is made from; they grow in the same transaction as the submissions. */
@Singleton
final class TallyStore {
    private static final String SAME_KEY = """
            unit_id = ? and from_day = ? and until_day = ? and entry_day = ? and layanan_id = ? and loket_id = ?
            and kanal = ? and kuesioner_kode = ? and kuesioner_versi = ?""";

    /**
     * Rows of a file were in the office's hands before they came here: they wait for no closing time. A row begins before
     * it ends: the bound on from_day follows from the other, and lets the search of the index end there, too.
     */
    static final String SELECTED = """
             where unit_id = ? and from_day >= ? and from_day < ? and until_day <= ? and kuesioner_kode = ? and kuesioner_versi = ?
            and (? = '' or layanan_id = ?) and (kanal = 'impor' or entry_day <= ?)""";

    void add(Writes writes, Counts counts) {
        counts.answers()
                .forEach((key, items) -> items.forEach((item, frekuensi) -> {
                    for (int nilai = Nilai.TERENDAH; nilai <= Nilai.TERTINGGI; nilai++) {
                        addAnswers(writes, key, item, nilai, frekuensi.kali(new Nilai(nilai)));
                    }
                }));
        counts.spreads()
                .forEach((key, spread) -> spread.patterns().values().forEach(one -> addMoments(writes, key, one)));
    }

    private static void addAnswers(Writes writes, TallyKey key, String pertanyaan, int nilai, long jumlah) {
        if (jumlah > 0) {
            writes.change(
                    "insert into tally (" + TallyKey.COLUMNS + ", pertanyaan, nilai, jumlah)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (" + TallyKey.COLUMNS
                            + ", pertanyaan, nilai) do update set jumlah = tally.jumlah + excluded.jumlah",
                    key.parameters(List.of(), List.of(pertanyaan, nilai, jumlah)));
        }
    }

    /** The first statement locks the row, so that two writers of PostgreSQL cannot lose each other's sums. */
    private static void addMoments(Writes writes, TallyKey key, Moments more) {
        writes.change(
                "insert into tally_head (" + TallyKey.COLUMNS + ", pola, n, moments)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '') on conflict (" + TallyKey.COLUMNS
                        + ", pola) do update set n = tally_head.n",
                key.parameters(List.of(), List.of(more.pattern())));
        String kept = writes.one(
                        "select moments from tally_head where " + SAME_KEY + " and pola = ?",
                        row -> row.text("moments"),
                        key.parameters(List.of(), List.of(more.pattern())))
                .orElseThrow();
        Moments sum = kept.isEmpty() ? more : Moments.parse(kept).plus(more);
        writes.change(
                "update tally_head set n = ?, moments = ? where " + SAME_KEY + " and pola = ?",
                key.parameters(List.of(sum.n(), sum.encode()), List.of(more.pattern())));
    }

    /** Forgets what is counted under this key, before it is added up again. */
    void clear(Writes writes, TallyKey key) {
        for (String table : List.of("tally", "tally_head")) {
            writes.change("delete from " + table + " where " + SAME_KEY, key.parameters(List.of(), List.of()));
        }
    }

    /** Forgets what imports brought, before the imports that remain are added up again. */
    void clearImported(Writes writes, String unitId) {
        writes.change("delete from tally where unit_id = ? and kanal = 'impor'", unitId);
        writes.change("delete from tally_head where unit_id = ? and kanal = 'impor'", unitId);
    }

    Tally tally(Reads reads, Selection selection, Kuesioner kuesioner) {
        Map<String, Frekuensi> frekuensi = new HashMap<>();
        reads.each(
                "select pertanyaan, nilai, sum(jumlah) as jumlah from tally" + SELECTED + " group by pertanyaan, nilai",
                row -> frekuensi.merge(row.text("pertanyaan"), frekuensi(row), Frekuensi::plus),
                selection.parameters());
        long n = reads.one(
                        "select coalesce(sum(n), 0) as n from tally_head" + SELECTED,
                        row -> row.number("n"),
                        selection.parameters())
                .orElseThrow();
        return Tally.ofItems(n, kuesioner.items(), frekuensi);
    }

    Spread spread(Reads reads, Selection selection) {
        return Spread.of(reads.list(
                "select moments from tally_head" + SELECTED,
                row -> Moments.parse(row.text("moments")),
                selection.parameters()));
    }

    /** The answers of a figure by the way they came. */
    SortedMap<String, Long> perKanal(Reads reads, Selection selection) {
        SortedMap<String, Long> counts = new TreeMap<>();
        reads.each(
                "select kanal, sum(n) as n from tally_head" + SELECTED + " group by kanal",
                row -> counts.put(row.text("kanal"), row.number("n")),
                selection.parameters());
        return counts;
    }

    /** How many answers came in live, by the day they wait for, for {@link Release}. */
    List<DayCount> dayCounts(Reads reads, String unitId, DayRange range, KuesionerId version) {
        return reads.list(
                """
                select entry_day, layanan_id, sum(n) as n from tally_head
                where unit_id = ? and from_day >= ? and from_day < ? and until_day <= ? and kanal <> 'impor'
                  and kuesioner_kode = ? and kuesioner_versi = ?
                group by entry_day, layanan_id order by entry_day, layanan_id""",
                row -> new DayCount(row.day("entry_day"), row.text("layanan_id"), row.number("n")),
                unitId,
                range.from(),
                range.until(),
                range.until(),
                version.kode(),
                version.versi());
    }

    /** Which versions of the instrument were answered in the range, and how often. */
    Map<KuesionerId, Long> kuesioner(Reads reads, String unitId, DayRange range) {
        Map<KuesionerId, Long> answered = new HashMap<>();
        reads.each(
                """
                select kuesioner_kode, kuesioner_versi, sum(n) as n from tally_head
                where unit_id = ? and from_day >= ? and from_day < ? and until_day <= ?
                group by kuesioner_kode, kuesioner_versi""",
                row -> answered.put(
                        new KuesionerId(row.text("kuesioner_kode"), row.integer("kuesioner_versi")), row.number("n")),
                unitId,
                range.from(),
                range.until(),
                range.until());
        return answered;
    }

    /** How many answers each layanan has, by its name. */
    SortedMap<String, Long> counts(Reads reads, String unitId, DayRange range) {
        SortedMap<String, Long> counts = new TreeMap<>();
        reads.each(
                """
                select l.nama, sum(t.n) as n from tally_head t join layanan l on l.id = t.layanan_id
                where t.unit_id = ? and t.from_day >= ? and t.from_day < ? and t.until_day <= ? group by l.nama""",
                row -> counts.put(row.text("nama"), row.number("n")),
                unitId,
                range.from(),
                range.until(),
                range.until());
        return counts;
    }

    /** How many of the selected answers each day has; those of a whole period have no day. */
    SortedMap<LocalDate, Long> perDay(Reads reads, Selection selection) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        reads.each(
                "select from_day, until_day, sum(n) as n from tally_head" + SELECTED + " group by from_day, until_day",
                row -> {
                    LocalDate day = row.day("from_day");
                    if (row.day("until_day").equals(day.plusDays(1))) {
                        days.put(day, row.number("n"));
                    }
                },
                selection.parameters());
        return days;
    }

    /** How many answers came by each kanal. */
    SortedMap<String, Long> countsByKanal(Reads reads, String unitId, DayRange range) {
        SortedMap<String, Long> counts = new TreeMap<>();
        reads.each(
                """
                select kanal, sum(n) as n from tally_head
                where unit_id = ? and from_day >= ? and from_day < ? and until_day <= ? group by kanal""",
                row -> counts.put(row.text("kanal"), row.number("n")),
                unitId,
                range.from(),
                range.until(),
                range.until());
        return counts;
    }

    /** The years with answers, the latest first. */
    List<Year> years(Reads reads, String unitId) {
        return reads.list("""
                select distinct substr(from_day, 1, 4) as year from tally_head
                where unit_id = ? order by year desc""", row -> Year.parse(row.text("year")), unitId);
    }

    /** Everything kept for the unit, to compare with the submissions themselves. */
    Counts kept(Reads reads, String unitId) {
        Counts kept = new Counts();
        reads.each(
                "select " + TallyKey.COLUMNS + ", pertanyaan, nilai, jumlah from tally where unit_id = ?",
                row -> kept.answers()
                        .computeIfAbsent(TallyKey.of(row), none -> new HashMap<>())
                        .merge(row.text("pertanyaan"), frekuensi(row), Frekuensi::plus),
                unitId);
        reads.each(
                "select " + TallyKey.COLUMNS + ", moments from tally_head where unit_id = ?",
                row -> kept.spreads()
                        .merge(TallyKey.of(row), Spread.of(List.of(Moments.parse(row.text("moments")))), Spread::plus),
                unitId);
        return kept;
    }

    private static Frekuensi frekuensi(Row row) throws SQLException {
        return Frekuensi.of(new Nilai(row.integer("nilai")), row.number("jumlah"));
    }
}
