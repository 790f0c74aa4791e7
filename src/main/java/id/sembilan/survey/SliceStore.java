package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Moments;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.survey.Slices.By;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts of answers by loket, kanal and help; which of them may show is decided by {@link Slices}. */
@Singleton
final class SliceStore {
    private static final String RANGE =
            " where unit_id = ? and from_day >= ? and until_day <= ? and kuesioner_kode = ? and kuesioner_versi = ?";

    /** Help is not among what the tally is kept apart by. */
    private static final String SUBMISSIONS = """
             from submission s join jawaban j on j.submission_id = s.id
            where s.unit_id = ? and s.from_day >= ? and s.until_day <= ?
            and s.kuesioner_kode = ? and s.kuesioner_versi = ?
            and\s""" + SubmissionStore.COUNTS;

    /** Where answers stand, and so many of one nilai. */
    record Answers(Place place, String pertanyaan, int nilai, long jumlah) {}

    record Spreads(Place place, Moments moments) {}

    /** What decides whether an answer shows in a slice. */
    record Place(DayRange days, LocalDate entryDay, boolean imported, String key) {}

    List<SliceCell> cells(Reads reads, String unitId, DayRange range, KuesionerId version, By by) {
        String sql = by == By.DIBANTU
                ? "select from_day, until_day, entry_day, layanan_id, coalesce(loket_id, '') as loket, kanal, dibantu,"
                        + " count(distinct s.id) as n" + SUBMISSIONS
                        + " group by from_day, until_day, entry_day, layanan_id, coalesce(loket_id, ''), kanal, dibantu"
                : "select from_day, until_day, entry_day, layanan_id, loket_id as loket, kanal, '' as dibantu,"
                        + " sum(n) as n from tally_head" + RANGE
                        + " group by from_day, until_day, entry_day, layanan_id, loket_id, kanal";
        return reads.list(sql, SliceStore::cell, parameters(unitId, range, version));
    }

    List<Answers> answers(Reads reads, String unitId, DayRange range, KuesionerId version, By by) {
        String sql = by == By.DIBANTU
                ? "select from_day, until_day, entry_day, kanal, dibantu as kunci, pertanyaan, nilai, count(*) as jumlah"
                        + SUBMISSIONS + " group by from_day, until_day, entry_day, kanal, dibantu, pertanyaan, nilai"
                : "select from_day, until_day, entry_day, kanal, " + column(by)
                        + " as kunci, pertanyaan, nilai, sum(jumlah) as jumlah from tally" + RANGE
                        + " group by from_day, until_day, entry_day, kanal, " + column(by) + ", pertanyaan, nilai";
        return reads.list(
                sql,
                row -> new Answers(place(row), row.text("pertanyaan"), row.integer("nilai"), row.number("jumlah")),
                parameters(unitId, range, version));
    }

    /** For the margin; nothing is kept of those who were helped. */
    List<Spreads> spreads(Reads reads, String unitId, DayRange range, KuesionerId version, By by) {
        return by == By.DIBANTU
                ? List.of()
                : reads.list(
                        "select from_day, until_day, entry_day, kanal, " + column(by)
                                + " as kunci, moments from tally_head" + RANGE,
                        row -> new Spreads(place(row), Moments.parse(row.text("moments"))),
                        parameters(unitId, range, version));
    }

    private static String column(By by) {
        return by == By.LOKET ? "loket_id" : "kanal";
    }

    private static @Nullable Object[] parameters(String unitId, DayRange range, KuesionerId version) {
        return new @Nullable Object[] {unitId, range.from(), range.until(), version.kode(), version.versi()};
    }

    private static Place place(Row row) throws SQLException {
        return new Place(
                new DayRange(row.day("from_day"), row.day("until_day")),
                row.day("entry_day"),
                row.text("kanal").equals(Kanal.IMPOR.kode()),
                row.text("kunci"));
    }

    private static SliceCell cell(Row row) throws SQLException {
        return new SliceCell(
                new DayRange(row.day("from_day"), row.day("until_day")),
                row.day("entry_day"),
                row.text("layanan_id"),
                row.text("loket"),
                row.text("kanal"),
                row.text("dibantu"),
                row.number("n"));
    }
}
