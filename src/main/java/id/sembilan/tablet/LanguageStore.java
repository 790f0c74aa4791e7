package id.sembilan.tablet;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Which translations a speaker has checked for a unit. */
@Singleton
public final class LanguageStore {
    /** Who spoke, when they checked, and which file it was. */
    public record Confirmation(String bahasa, String sum, String checkedBy, LocalDate checkedDay) {}

    public List<Confirmation> confirmed(Reads reads, String unitId) {
        return reads.list(
                "select bahasa, sum, checked_by, checked_day from tablet_language where unit_id = ? order by bahasa",
                row -> new Confirmation(
                        row.text("bahasa"), row.text("sum"), row.text("checked_by"), row.day("checked_day")),
                unitId);
    }

    public void confirm(Writes writes, String unitId, Confirmation said, String account, Instant now) {
        remove(writes, unitId, said.bahasa());
        writes.change("""
                insert into tablet_language (unit_id, bahasa, sum, checked_by, checked_day, confirmed_by, confirmed_at)
                values (?, ?, ?, ?, ?, ?, ?)""", unitId, said.bahasa(), said.sum(), said.checkedBy(), said.checkedDay(), account, now);
    }

    public void remove(Writes writes, String unitId, String bahasa) {
        writes.change("delete from tablet_language where unit_id = ? and bahasa = ?", unitId, bahasa);
    }
}
