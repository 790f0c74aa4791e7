package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.storage.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the counts are kept apart by. */
record TallyKey(
        String unitId,
        DayRange days,
        LocalDate entryDay,
        String layananId,
        String loketId,
        String kanal,
        KuesionerId kuesioner) {

    static final String COLUMNS =
            "unit_id, from_day, until_day, entry_day, layanan_id, loket_id, kanal, kuesioner_kode, kuesioner_versi";

    static TallyKey of(Submission submission) {
        return new TallyKey(
                submission.source().unitId(),
                submission.days(),
                submission.entryDay(),
                submission.source().layananId(),
                // A key column cannot be null.
                submission.source().loketId().orElse(""),
                submission.source().kanal().kode(),
                submission.kuesioner());
    }

    static TallyKey of(Row row) throws SQLException {
        return new TallyKey(
                row.text("unit_id"),
                new DayRange(row.day("from_day"), row.day("until_day")),
                row.day("entry_day"),
                row.text("layanan_id"),
                row.text("loket_id"),
                row.text("kanal"),
                new KuesionerId(row.text("kuesioner_kode"), row.integer("kuesioner_versi")));
    }

    /** The key's columns in order, between or around which a statement has more. */
    @Nullable
    Object[] parameters(List<Object> before, List<Object> after) {
        List<@Nullable Object> all = new ArrayList<>(before);
        all.addAll(List.of(
                unitId,
                days.from(),
                days.until(),
                entryDay,
                layananId,
                loketId,
                kanal,
                kuesioner.kode(),
                kuesioner.versi()));
        all.addAll(after);
        return all.toArray();
    }
}
