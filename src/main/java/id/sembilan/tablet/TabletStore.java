package id.sembilan.tablet;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import id.sembilan.tablet.TabletSetting.Hours;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How tablets behave, one row for a unit. */
@Singleton
public final class TabletStore {
    public TabletSetting setting(Reads reads, String unitId) {
        return reads.one(
                        "select pin_salt, pin_hash, pin_rounds, opens, service_days from tablet_setting where unit_id = ?",
                        TabletStore::setting,
                        unitId)
                .orElse(TabletSetting.NONE);
    }

    public void save(Writes writes, String unitId, TabletSetting setting) {
        writes.change(
                """
                insert into tablet_setting (unit_id, pin_salt, pin_hash, pin_rounds, opens, service_days)
                values (?, ?, ?, ?, ?, ?)
                on conflict (unit_id) do update
                set pin_salt = excluded.pin_salt, pin_hash = excluded.pin_hash, pin_rounds = excluded.pin_rounds,
                    opens = excluded.opens, service_days = excluded.service_days""",
                unitId,
                setting.pin().map(Pin::salt).orElse(null),
                setting.pin().map(Pin::hash).orElse(null),
                setting.pin().map(Pin::rounds).orElse(null),
                setting.hours().map(hours -> hours.opens().toString()).orElse(null),
                setting.hours().map(TabletStore::days).orElse(null));
    }

    private static String days(Hours hours) {
        return hours.days().stream()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining(","));
    }

    private static TabletSetting setting(Row row) throws SQLException {
        Optional<String> salt = row.optionalText("pin_salt");
        Optional<String> opens = row.optionalText("opens");
        return new TabletSetting(
                salt.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Pin(salt.get(), row.text("pin_hash"), row.integer("pin_rounds"))),
                opens.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Hours(LocalTime.parse(opens.get()), days(row.text("service_days")))));
    }

    private static SortedSet<DayOfWeek> days(String numbers) {
        return Arrays.stream(numbers.split(",", -1))
                .map(number -> DayOfWeek.of(Integer.parseInt(number)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
