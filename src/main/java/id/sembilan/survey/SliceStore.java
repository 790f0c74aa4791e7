package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Moments;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.survey.Slices.By;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts of answers by loket, kanal and help; which of them may show is decided by {@link Slices}. */
@Singleton
final class SliceStore {
    private static final String RANGE =
            " where unit_id = ? and from_day >= ? and from_day < ? and until_day <= ? and kuesioner_kode = ? and kuesioner_versi = ?";

    /** Help is not among what the tally is kept apart by. */
    private static final String SUBMISSIONS = """
             where s.unit_id = ? and s.from_day >= ? and s.from_day < ? and s.until_day <= ?
            and s.kuesioner_kode = ? and s.kuesioner_versi = ?
            and\s""" + SubmissionStore.COUNTS;

    /** Where answers stand, and so many of one nilai. */
    record Answers(Place place, String pertanyaan, int nilai, long jumlah) {
        /** As it stands among those who filled it in themselves, without the number. */
        private Answers alone() {
            return new Answers(
                    new Place(place.days(), place.entryDay(), place.imported(), Dibantu.TIDAK.kode()),
                    pertanyaan,
                    nilai,
                    0);
        }

        private Answers times(long other) {
            return new Answers(place, pertanyaan, nilai, other);
        }
    }

    record Spreads(Place place, Moments moments) {}

    /** What decides whether an answer shows in a slice. */
    record Place(DayRange days, LocalDate entryDay, boolean imported, String key) {}

    List<SliceCell> cells(Reads reads, String unitId, DayRange range, KuesionerId version, By by) {
        String sql = by == By.DIBANTU
                ? "select from_day, until_day, entry_day, layanan_id, coalesce(loket_id, '') as loket, kanal, dibantu,"
                        + " count(*) as n from submission s" + SUBMISSIONS
                        + " group by from_day, until_day, entry_day, layanan_id, coalesce(loket_id, ''), kanal, dibantu"
                : "select from_day, until_day, entry_day, layanan_id, loket_id as loket, kanal, '' as dibantu,"
                        + " sum(n) as n from tally_head" + RANGE
                        + " group by from_day, until_day, entry_day, layanan_id, loket_id, kanal";
        return reads.list(sql, SliceStore::cell, parameters(unitId, range, version));
    }

    List<Answers> answers(Reads reads, String unitId, DayRange range, KuesionerId version, By by) {
        if (by == By.DIBANTU) {
            return byHelp(reads, parameters(unitId, range, version));
        }
        return reads.list(
                "select from_day, until_day, entry_day, kanal, " + column(by)
                        + " as kunci, pertanyaan, nilai, sum(jumlah) as jumlah from tally" + RANGE
                        + " group by from_day, until_day, entry_day, kanal, " + column(by) + ", pertanyaan, nilai",
                SliceStore::answers,
                parameters(unitId, range, version));
    }

    /** Most fill it in themselves: theirs is what the tally has beyond those few who were helped. */
    private static List<Answers> byHelp(Reads reads, @Nullable Object... parameters) {
        List<Answers> helped = reads.list("""
                select from_day, until_day, entry_day, kanal, dibantu as kunci, pertanyaan, nilai, count(*) as jumlah
                from submission s join jawaban j on j.submission_id = s.id""" + SUBMISSIONS + """
                 and s.dibantu <> 'tidak'
                group by from_day, until_day, entry_day, kanal, dibantu, pertanyaan, nilai""", SliceStore::answers, parameters);
        Map<Answers, Long> own = new HashMap<>();
        reads.each(
                "select from_day, until_day, entry_day, kanal, 'tidak' as kunci, pertanyaan, nilai, sum(jumlah) as jumlah"
                        + " from tally" + RANGE
                        + " group by from_day, until_day, entry_day, kanal, pertanyaan, nilai",
                row -> {
                    Answers all = answers(row);
                    own.merge(all.alone(), all.jumlah(), Long::sum);
                },
                parameters);
        helped.forEach(one -> own.merge(one.alone(), -one.jumlah(), Long::sum));
        return Stream.concat(
                        helped.stream(),
                        own.entrySet().stream()
                                .filter(one -> one.getValue() > 0)
                                .map(one -> one.getKey().times(one.getValue())))
                .toList();
    }

    private static Answers answers(Row row) throws SQLException {
        return new Answers(place(row), row.text("pertanyaan"), row.integer("nilai"), row.number("jumlah"));
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
        return new @Nullable Object[] {
            unitId, range.from(), range.until(), range.until(), version.kode(), version.versi()
        };
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
