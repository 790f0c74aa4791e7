package id.sembilan.security;

import java.time.Instant;
import java.util.Optional;

/**
 * A tablet of the office.
 *
 * @param loketId the counter it stands at, for answers that name none
 * @param layananId the layanan it asks about without letting the resident choose
 * @param enrolledAt when it became a device first; another token later changes nothing about that
 */
public record Device(
        String id,
        String unitId,
        String nama,
        Optional<String> loketId,
        Optional<String> layananId,
        Instant enrolledAt,
        Optional<Instant> revokedAt) {

    public boolean active() {
        return revokedAt.isEmpty();
    }

    /** What a device told last, and when. */
    public record Contact(
            Instant at,
            String version,
            int waiting,
            Optional<Instant> waitingSince,
            int refused,
            long clockDifferenceMs) {}

    /** A device and its last word, if it ever had one. */
    public record Seen(Device device, Optional<Contact> contact) {}
}
