package id.sembilan.address;

import id.sembilan.address.PhoneAddress.Check;
import id.sembilan.address.PhoneAddress.Kind;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Row;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The office's choice of an address for phones, and the code of its check. */
@Singleton
final class PhoneAddressStore {

    /**
     * A code that was shown to be opened from a phone.
     *
     * @param until from when on it is good no more
     */
    record Pending(String code, Instant until) {}

    Optional<PhoneAddress> of(Reads reads, String unitId) {
        return reads.one(
                "select kind, address, wifi, hint, checked_at, checked_from from phone_address where unit_id = ?",
                PhoneAddressStore::address,
                unitId);
    }

    /** Another choice takes the place of the last one, with its check or without any. */
    void save(Writes writes, String unitId, PhoneAddress chosen) {
        writes.change("delete from phone_address where unit_id = ?", unitId);
        writes.change(
                """
                insert into phone_address (unit_id, kind, address, wifi, hint, checked_at, checked_from)
                values (?, ?, ?, ?, ?, ?, ?)""",
                unitId,
                chosen.kind().name(),
                chosen.address(),
                chosen.wifi(),
                chosen.hint(),
                chosen.check().map(Check::at).orElse(null),
                chosen.check().map(Check::from).orElse(null));
    }

    Optional<Pending> pending(Reads reads, String unitId) {
        return reads.one(
                "select check_code, check_until from phone_address where unit_id = ? and check_code is not null",
                row -> new Pending(row.text("check_code"), row.instant("check_until")),
                unitId);
    }

    void begin(Writes writes, String unitId, Pending pending) {
        writes.change(
                "update phone_address set check_code = ?, check_until = ? where unit_id = ?",
                pending.code(),
                pending.until(),
                unitId);
    }

    /** The code is spent with it; false when somebody was quicker. */
    boolean pass(Writes writes, String unitId, String code, Check check) {
        return writes.change("""
                        update phone_address
                        set checked_at = ?, checked_from = ?, check_code = null, check_until = null
                        where unit_id = ? and check_code = ?""", check.at(), check.from(), unitId, code) == 1;
    }

    private static PhoneAddress address(Row row) throws SQLException {
        Optional<Instant> at = row.optionalInstant("checked_at");
        Optional<String> from = row.optionalText("checked_from");
        return new PhoneAddress(
                Kind.valueOf(row.text("kind")),
                row.text("address"),
                row.text("wifi"),
                row.text("hint"),
                at.flatMap(moment -> from.map(device -> new Check(moment, device))));
    }
}
