package id.sembilan.survey;

import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which sealed results the public may see, and what was handed in. Nothing is public that the camat did not approve. */
@Singleton
public final class Publications {
    private final OfficeStore offices;
    private final PeriodeStore periodes;
    private final SealStore seals;
    private final PublicationStore store;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    Publications(
            OfficeStore offices,
            PeriodeStore periodes,
            SealStore seals,
            PublicationStore store,
            Reader reader,
            Writer writer,
            Audit audit,
            Clock clock) {
        this.offices = offices;
        this.periodes = periodes;
        this.seals = seals;
        this.store = store;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last word on a version that was public. */
    public record Word(boolean withdrawn, String reason, Instant at, String account) {}

    /** The version of a period that counts, approved by the camat. */
    public record Publication(Unit unit, Periode periode, Seal seal, Optional<Word> word) {
        public boolean isPublic() {
            return word.filter(Word::withdrawn).isEmpty();
        }
    }

    /** Also those that were withdrawn, the latest period first; a later version takes its place once it is approved. */
    public List<Publication> all() {
        return reader.read(reads -> offices.firstUnit(reads).stream()
                .flatMap(unit -> periodes.all(reads, unit.id()).stream()
                        .flatMap(periode -> publication(reads, unit, periode).stream()))
                .toList());
    }

    public Optional<Publication> of(DayRange range) {
        return reader.read(reads -> offices.firstUnit(reads).flatMap(unit -> periodes.byRange(reads, unit.id(), range)
                .flatMap(periode -> publication(reads, unit, periode))));
    }

    private Optional<Publication> publication(Reads reads, Unit unit, Periode periode) {
        if (periode.sealedAt().isEmpty()) {
            return Optional.empty();
        }
        return seals.effective(reads, periode.id())
                .map(SealStore.Kept::seal)
                .filter(Seal::isApproved)
                .map(seal -> new Publication(unit, periode, seal, store.word(reads, seal.id())));
    }

    /** Withdraws a version with a reason, or shows it again; nothing where that is how it is already. */
    public boolean say(Publication publication, boolean withdrawn, String reason, String account) {
        String sealId = publication.seal().id();
        return writer.write(writes -> {
            boolean now = store.word(writes, sealId).filter(Word::withdrawn).isPresent();
            if (now == withdrawn) {
                return false;
            }
            store.say(writes, sealId, withdrawn, reason, clock.instant(), account);
            audit.record(
                    writes,
                    account,
                    withdrawn ? "publikasi.withdraw" : "publikasi.reinstate",
                    RangeText.of(publication.periode().range()) + " " + reason);
            return true;
        });
    }

    /** The steps of handing in, the latest first. */
    public List<Kiriman> kiriman(Periode periode) {
        return reader.read(reads -> store.kiriman(reads, periode.id()));
    }

    public void add(Periode periode, Kiriman one) {
        writer.write(writes -> {
            store.add(writes, periode.id(), one);
            audit.record(
                    writes,
                    one.account(),
                    "kiriman.step",
                    RangeText.of(periode.range()) + " " + one.status().kode() + " " + one.note());
            return true;
        });
    }
}
