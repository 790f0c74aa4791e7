package id.sembilan.survey;

import id.sembilan.security.Device;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** How often a survey was left before its end, and where; never what had been answered. */
@Singleton
public final class AbandonedStore {
    /** So many times at one place: the number of a question, or layanan, profil, saran. */
    public record Count(String place, long n) {}

    /** A tablet tells its count of the day so far, so the same again, or an older one, changes nothing. */
    void keep(Writes writes, Device device, LocalDate day, Count count) {
        writes.change("""
                insert into abandoned (device_id, unit_id, day, place, n) values (?, ?, ?, ?, ?)
                on conflict (device_id, day, place) do update
                set n = case when excluded.n > abandoned.n then excluded.n else abandoned.n end""", device.id(), device.unitId(), day, count.place(), count.n());
    }

    /** Of all tablets together. */
    public List<Count> of(Reads reads, String unitId, LocalDate day) {
        return reads.list(
                "select place, sum(n) as total from abandoned where unit_id = ? and day = ? group by place"
                        + " order by place",
                row -> new Count(row.text("place"), row.number("total")),
                unitId,
                day);
    }
}
