package id.sembilan.survey;

import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.survey.Seal.Decision;
import id.sembilan.survey.SealGathering.Gathered;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Seals a period, proposes a version to take the place of an earlier one, and takes the camat's word on it. */
@Singleton
final class PeriodeSealing {
    private final OfficeStore offices;
    private final PeriodeStore periodes;
    private final SubmissionStore submissions;
    private final SealStore seals;
    private final SealGathering gathering;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    PeriodeSealing(
            OfficeStore offices,
            PeriodeStore periodes,
            SubmissionStore submissions,
            SealStore seals,
            SealGathering gathering,
            Writer writer,
            Audit audit,
            Clock clock) {
        this.offices = offices;
        this.periodes = periodes;
        this.submissions = submissions;
        this.seals = seals;
        this.gathering = gathering;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why a period cannot be sealed, or a version not decided. */
    enum Refusal {
        UNKNOWN,
        /** Its last day is not over. */
        NOT_WHOLE,
        /** It shares days with another window that was sealed. */
        OVERLAP,
        /** A version waits for the camat's word. */
        PROPOSED,
        /** A later version says why. */
        NO_REASON,
        /** A later version differs in something. */
        NO_CHANGE,
        DECIDED,
        /** Nobody approves what they sealed themselves. */
        SAME_PERSON
    }

    /**
     * What somebody wants to seal.
     *
     * @param bobot and populasi of a later version, where they change
     */
    record Request(String periodeId, String reason, Optional<String> bobot, Optional<Long> populasi) {}

    /** Nothing when it was sealed. */
    Optional<Refusal> seal(Request request, String account) {
        return writer.write(writes -> {
            Optional<Periode> found = periodes.byId(writes, request.periodeId());
            Optional<Refusal> refusal = found.map(one -> refusal(writes, one)).orElse(Optional.of(Refusal.UNKNOWN));
            return refusal.isPresent() ? refusal : seal(writes, found.orElseThrow(), request, account);
        });
    }

    private Optional<Refusal> seal(Writes writes, Periode periode, Request request, String account) {
        Optional<SealStore.Kept> last = seals.all(writes, periode.id()).stream().findFirst();
        if (last.isPresent() && request.reason().isBlank()) {
            return Optional.of(Refusal.NO_REASON);
        }
        Unit unit = offices.unit(writes, periode.unitId()).orElseThrow();
        long nomor = submissions.lockNomor(writes, unit.id());
        Membership membership = new Membership(unit.id(), periode.range(), nomor, "");
        Optional<SealStore.Kept> counts = seals.effective(writes, periode.id());
        Gathered gathered = gathering.gather(writes, unit, asked(periode, request, counts), membership);
        if (counts.filter(kept -> isSame(kept, gathered)).isPresent()) {
            return Optional.of(Refusal.NO_CHANGE);
        }
        Seal seal = new Seal(
                UUID.randomUUID().toString(),
                periode.id(),
                last.map(kept -> kept.seal().versi() + 1).orElse(1),
                request.reason().strip(),
                gathered.content().n(),
                gathered.hash(),
                nomor,
                clock.instant(),
                account,
                Optional.empty());
        seals.add(writes, seal, gathered.content(), submissions.excluded(writes, unit.id(), periode.range()));
        audit.record(writes, account, "periode.seal", RangeText.of(periode.range()) + " v" + seal.versi());
        return Optional.empty();
    }

    /** A later version keeps the convention of the one that counts unless it changes it. */
    private static Periode asked(Periode periode, Request request, Optional<SealStore.Kept> counts) {
        return new Periode(
                periode.id(),
                periode.unitId(),
                periode.nama(),
                periode.range(),
                request.bobot()
                        .or(() -> counts.map(kept -> kept.content().bobot()))
                        .orElse(periode.bobot()),
                request.populasi()
                        .or(() -> counts.flatMap(kept -> kept.content().people()))
                        .or(periode::populasi),
                periode.sealedAt());
    }

    private static boolean isSame(SealStore.Kept kept, Gathered gathered) {
        return kept.seal().submissionHash().equals(gathered.hash())
                && kept.content().bobot().equals(gathered.content().bobot())
                && kept.content().people().equals(gathered.content().people());
    }

    /** Why the period cannot be sealed now, whoever asks. */
    Optional<Refusal> refusal(Reads reads, Periode periode) {
        Unit unit = offices.unit(reads, periode.unitId()).orElseThrow();
        if (unit.lastWholeDay(clock.instant()).isBefore(periode.range().lastDay())) {
            return Optional.of(Refusal.NOT_WHOLE);
        }
        if (seals.all(reads, periode.id()).stream().anyMatch(kept -> kept.seal().isProposed())) {
            return Optional.of(Refusal.PROPOSED);
        }
        return overlaps(reads, periode) ? Optional.of(Refusal.OVERLAP) : Optional.empty();
    }

    /** Periods of the calendar's lengths cannot overlap one of their own length; windows can. */
    private boolean overlaps(Reads reads, Periode periode) {
        return JenisPeriode.of(periode.range()) == JenisPeriode.JENDELA
                && periodes.all(reads, periode.unitId()).stream()
                        .filter(other -> !other.id().equals(periode.id()))
                        .filter(other -> other.sealedAt().isPresent())
                        .filter(other -> JenisPeriode.of(other.range()) == JenisPeriode.JENDELA)
                        .anyMatch(other -> other.range().overlaps(periode.range()));
    }

    /** What would be frozen now, with the same code that freezes it. */
    Gathered preview(Reads reads, Unit unit, Periode periode) {
        List<SealStore.Kept> versions = seals.all(reads, periode.id());
        Request nothing = new Request(periode.id(), "", Optional.empty(), Optional.empty());
        Periode asked = asked(periode, nothing, versions.stream().findFirst());
        return gathering.gather(reads, unit, asked, Membership.now(unit.id(), periode.range()));
    }

    /** The camat's word: the first version may be published then, a later one takes the place of the earlier. */
    Optional<Refusal> decide(String sealId, boolean approve, String note, String account) {
        return writer.write(writes -> {
            Optional<SealStore.Kept> found = seals.byId(writes, sealId);
            if (found.isEmpty()) {
                return Optional.of(Refusal.UNKNOWN);
            }
            Seal seal = found.get().seal();
            if (seal.decision().isPresent()) {
                return Optional.of(Refusal.DECIDED);
            }
            if (seal.sealedBy().equals(account)) {
                return Optional.of(Refusal.SAME_PERSON);
            }
            seals.decide(writes, sealId, new Decision(approve, note.strip(), clock.instant(), account));
            audit.record(
                    writes,
                    account,
                    approve ? "periode.approve" : "periode.reject",
                    found.get().content().rentang() + " v" + seal.versi());
            return Optional.empty();
        });
    }
}
