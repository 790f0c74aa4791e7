package id.sembilan.receipt;

import id.sembilan.office.Layanan;
import id.sembilan.office.Unit;
import id.sembilan.receipt.TandaTerima.State;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Issues receipts, finds them again, and spends them with the answer they were issued for. */
@Singleton
public final class Receipts {
    /** Printed as a date; counted from the day the service was finished. */
    static final int VALID_DAYS = 14;

    private final TandaTerimaStore store;
    private final HandoverStore handovers;
    private final Clock clock;

    Receipts(TandaTerimaStore store, HandoverStore handovers, Clock clock) {
        this.store = store;
        this.handovers = handovers;
        this.clock = clock;
    }

    /** So many new receipts for one visit each; services of one visit are finished at once. */
    public List<TandaTerima> issue(
            Writes writes, Unit unit, List<Layanan> layanan, boolean finished, int number, String account) {
        Instant now = clock.instant();
        LocalDate today = unit.day(now);
        List<TandaTerima> issued = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            TandaTerima one = new TandaTerima(
                    UUID.randomUUID().toString(),
                    unit.id(),
                    Optional.of(Token.random()),
                    freeCode(writes, unit),
                    layanan,
                    now,
                    finished ? Optional.of(now) : Optional.empty(),
                    finished ? Optional.of(today.plusDays(VALID_DAYS)) : Optional.empty(),
                    Optional.empty());
            store.add(writes, one, account, today);
            issued.add(one);
        }
        return issued;
    }

    private String freeCode(Writes writes, Unit unit) {
        String code = Token.randomShort();
        return store.isTaken(writes, unit.id(), code) ? freeCode(writes, unit) : code;
    }

    public void finish(Writes writes, Unit unit, String id) {
        Instant now = clock.instant();
        store.finish(writes, id, now, unit.day(now).plusDays(VALID_DAYS));
    }

    /** Looking at a receipt never spends it: previews of messengers look, too. */
    public Optional<TandaTerima> find(Reads reads, Unit unit, String code) {
        return store.find(reads, unit.id(), code);
    }

    /** Why an answer does not count with this code; nothing when the receipt was spent on it. */
    public Optional<Refusal> spend(Writes writes, Unit unit, String code, String layananId) {
        LocalDate today = unit.day(clock.instant());
        Optional<TandaTerima> found = store.find(writes, unit.id(), code);
        if (found.isEmpty()) {
            return Optional.of(Refusal.UNKNOWN);
        }
        TandaTerima one = found.get();
        if (one.layanan().stream().noneMatch(layanan -> layanan.id().equals(layananId))) {
            return Optional.of(Refusal.OTHER_LAYANAN);
        }
        return switch (one.state(today)) {
            case SUDAH_DIISI -> Optional.of(Refusal.SPENT);
            case KEDALUWARSA -> Optional.of(Refusal.EXPIRED);
            case BELUM_SELESAI -> Optional.of(Refusal.UNFINISHED);
            case BELUM_DIISI -> spend(writes, one, today);
        };
    }

    /** With the answer ends what would tell which tablet, and when, showed this visit's survey. */
    private Optional<Refusal> spend(Writes writes, TandaTerima one, LocalDate today) {
        handovers.forget(writes, one.id());
        return store.spend(writes, one.id(), today) ? Optional.empty() : Optional.of(Refusal.SPENT);
    }

    /** Receipts handed out, and those of them that were answered. */
    public record Issued(long issued, long answered) {}

    /** Up to the last whole day, so that no answer is seen coming in. */
    public Issued issued(Reads reads, Unit unit, LocalDate from, LocalDate until, LocalDate lastWholeDay) {
        return store.issued(reads, unit.id(), from, until, lastWholeDay);
    }

    /** Why a code is no good for an answer. */
    public enum Refusal {
        UNKNOWN,
        OTHER_LAYANAN,
        SPENT,
        EXPIRED,
        UNFINISHED
    }

    /** Today, as the office counts it. */
    State state(Unit unit, TandaTerima one) {
        return one.state(unit.day(clock.instant()));
    }
}
