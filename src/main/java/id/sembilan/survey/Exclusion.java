package id.sembilan.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Answers that somebody wants left out of the figures. They stay where they are; only an approved one leaves them out.
 *
 * @param sign what made them suspicious
 * @param approved nothing until a second person decided
 */
record Exclusion(
        String id,
        Sign sign,
        String reason,
        List<String> submissions,
        Instant proposedAt,
        String proposedBy,
        Optional<Boolean> approved,
        String note,
        Optional<String> decidedBy) {
    Exclusion {
        submissions = List.copyOf(submissions);
    }

    /** What a group of answers looks like. Each has an honest explanation, too: nothing is left out by itself. */
    enum Sign {
        /** Many answers from one loket within a few minutes. */
        BURST,
        /** Many equal answers one after the other from one loket. */
        RUN,
        /** Outside the hours of service. */
        HOURS
    }
}
