package id.sembilan.survey;

import id.sembilan.security.Audit;
import id.sembilan.storage.Writer;
import id.sembilan.survey.Exclusion.Return;
import id.sembilan.survey.Exclusion.Sign;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Leaves answers out of the figures: one person proposes, another approves, and the counts follow in the same commit. */
@Singleton
final class Excluding {
    private final ExclusionStore exclusions;
    private final SubmissionStore submissions;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    Excluding(ExclusionStore exclusions, SubmissionStore submissions, Writer writer, Audit audit, Clock clock) {
        this.exclusions = exclusions;
        this.submissions = submissions;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why nothing was done. */
    enum Refusal {
        UNKNOWN,
        NO_REASON,
        /** Some of them are left out or proposed already. */
        TAKEN,
        DECIDED,
        SAME_PERSON,
        /** They count, or somebody asked already to count them again. */
        NOT_LEFT_OUT
    }

    Optional<Refusal> propose(String unitId, Sign sign, String reason, List<String> ids, String account) {
        return writer.write(writes -> {
            Set<String> asked = new HashSet<>(ids);
            if (reason.isBlank()) {
                return Optional.of(Refusal.NO_REASON);
            }
            if (asked.isEmpty() || !submissions.exist(writes, unitId, asked)) {
                return Optional.of(Refusal.UNKNOWN);
            }
            if (exclusions.taken(writes, unitId).stream().anyMatch(asked::contains)) {
                return Optional.of(Refusal.TAKEN);
            }
            Exclusion one = new Exclusion(
                    UUID.randomUUID().toString(),
                    sign,
                    reason.strip(),
                    List.copyOf(asked),
                    clock.instant(),
                    account,
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    List.of());
            exclusions.add(writes, unitId, one);
            audit.record(writes, account, "exclusion.propose", sign + " n=" + asked.size() + " " + reason);
            return Optional.empty();
        });
    }

    /** What is approved leaves the tally in the same transaction; sealed versions have their own list and stay. */
    Optional<Refusal> decide(String id, boolean approve, String note, String account) {
        return writer.write(writes -> {
            Optional<Exclusion> found = exclusions.byId(writes, id);
            if (found.isEmpty()) {
                return Optional.of(Refusal.UNKNOWN);
            }
            if (found.get().proposedBy().equals(account)) {
                return Optional.of(Refusal.SAME_PERSON);
            }
            if (!exclusions.decide(writes, id, approve, note.strip(), account, clock.instant())) {
                return Optional.of(Refusal.DECIDED);
            }
            if (approve) {
                submissions.recount(writes, found.get().submissions());
            }
            audit.record(
                    writes,
                    account,
                    approve ? "exclusion.approve" : "exclusion.reject",
                    found.get().reason());
            return Optional.empty();
        });
    }

    /** Asks to count answers again that are left out. */
    Optional<Refusal> proposeReturn(String id, String reason, String account) {
        return writer.write(writes -> {
            Optional<Exclusion> found = exclusions.byId(writes, id);
            if (found.isEmpty()) {
                return Optional.of(Refusal.UNKNOWN);
            }
            if (reason.isBlank()) {
                return Optional.of(Refusal.NO_REASON);
            }
            if (!found.get().isInForce() || found.get().pendingReturn().isPresent()) {
                return Optional.of(Refusal.NOT_LEFT_OUT);
            }
            Return one = new Return(
                    UUID.randomUUID().toString(),
                    reason.strip(),
                    clock.instant(),
                    account,
                    Optional.empty(),
                    Optional.empty());
            exclusions.addReturn(writes, id, one);
            audit.record(writes, account, "exclusion.return.propose", one.reason());
            return Optional.empty();
        });
    }

    /** Once approved they count again in what is open; sealed versions stay as they are. */
    Optional<Refusal> decideReturn(String id, boolean approve, String account) {
        return writer.write(writes -> {
            Optional<Exclusion> found = exclusions.byId(writes, id);
            Optional<Return> pending = found.flatMap(Exclusion::pendingReturn);
            if (pending.isEmpty()) {
                return Optional.of(found.isEmpty() ? Refusal.UNKNOWN : Refusal.DECIDED);
            }
            if (pending.get().proposedBy().equals(account)) {
                return Optional.of(Refusal.SAME_PERSON);
            }
            if (!exclusions.decideReturn(writes, id, pending.get().id(), approve, account, clock.instant())) {
                return Optional.of(Refusal.DECIDED);
            }
            if (approve) {
                submissions.recount(writes, found.orElseThrow().submissions());
            }
            audit.record(
                    writes,
                    account,
                    approve ? "exclusion.return.approve" : "exclusion.return.reject",
                    pending.get().reason());
            return Optional.empty();
        });
    }
}
