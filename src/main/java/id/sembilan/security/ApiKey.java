package id.sembilan.security;

import java.time.Instant;
import java.util.Optional;

/**
 * The key of another machine, without the key itself.
 *
 * @param hint the key's last letters, to tell two keys apart
 */
public record ApiKey(
        String id, String nama, String hint, Instant createdAt, Optional<Instant> usedAt, Optional<Instant> revokedAt) {

    /** As the trail and the receipts name the machine. */
    String account() {
        return "mesin:" + nama;
    }
}
