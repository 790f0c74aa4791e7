package id.sembilan.survey;

import java.time.Instant;
import java.util.Optional;

/**
 * A sealed version of a period's result. It is never altered; a later version may take its place.
 *
 * @param n respondents in it
 * @param submissionHash SHA-256 over its answers, see {@link SealHash}
 * @param untilNomor the last running number an answer in it may have
 * @param decision what the camat said, if anything yet
 */
public record Seal(
        String id,
        String periodeId,
        int versi,
        String reason,
        long n,
        String submissionHash,
        long untilNomor,
        Instant sealedAt,
        String sealedBy,
        Optional<Decision> decision) {

    /** The word of a second person. */
    public record Decision(boolean approved, String note, Instant at, String by) {}

    /** The first version counts from its sealing; a later one only when it was approved. */
    public boolean isEffective() {
        return versi == 1 || isApproved();
    }

    /** Only an approved version may be published. */
    public boolean isApproved() {
        return decision.filter(Decision::approved).isPresent();
    }

    /** A later version that nobody has decided yet. */
    boolean isProposed() {
        return versi > 1 && decision.isEmpty();
    }
}
