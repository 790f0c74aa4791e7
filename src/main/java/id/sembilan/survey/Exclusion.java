package id.sembilan.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Answers that somebody wants left out of the figures. They stay where they are; only an approved one leaves them out.
 *
 * @param sign what made them suspicious
 * @param approved nothing until a second person decided
 * @param returns what was asked and decided about counting them again, the latest first
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
        Optional<String> decidedBy,
        List<Return> returns) {
    Exclusion {
        submissions = List.copyOf(submissions);
        returns = List.copyOf(returns);
    }

    /**
     * Somebody's wish to count the answers again.
     *
     * @param approved nothing until a second person decided
     */
    record Return(
            String id,
            String reason,
            Instant proposedAt,
            String proposedBy,
            Optional<Boolean> approved,
            Optional<String> decidedBy) {}

    /** Whether its answers are left out of the figures now. */
    boolean isInForce() {
        return approved.orElse(false)
                && returns.stream().noneMatch(one -> one.approved().orElse(false));
    }

    /** The wish to count them again that waits for a second person. */
    Optional<Return> pendingReturn() {
        return returns.stream().filter(one -> one.approved().isEmpty()).findFirst();
    }

    /** What a group of answers looks like. Each has an honest explanation, too: nothing is left out by itself. */
    enum Sign {
        /** Many answers from one loket within a few minutes. */
        BURST,
        /** Many equal answers one after the other from one loket. */
        RUN,
        /** Outside the hours of service. */
        HOURS,
        /** The same nilai for every question, faster than anybody reads them. */
        FAST
    }
}
