package id.sembilan.receipt;

import id.sembilan.office.Unit;
import id.sembilan.receipt.HandoverStore.Handover;
import id.sembilan.receipt.TandaTerima.State;
import id.sembilan.security.Audit;
import id.sembilan.security.Device;
import id.sembilan.security.Device.Seen;
import id.sembilan.security.DeviceStreams;
import id.sembilan.security.Devices;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends a visit's survey from the counter to a tablet, which shows it as soon as nobody is in the middle of one. */
@Singleton
final class Handovers {
    /** Long enough for the resident before; short enough that nobody meets the survey of a visit long gone. */
    private static final Duration VALID = Duration.ofMinutes(10);

    /** Then even a shown one is forgotten. */
    private static final Duration KEPT = Duration.ofHours(1);

    /** A tablet tells of itself each minute. */
    private static final Duration REACHABLE = Duration.ofSeconds(90);

    private final HandoverStore store;
    private final TandaTerimaStore receipts;
    private final Devices devices;
    private final DeviceStreams streams;
    private final Audit audit;
    private final Reader reader;
    private final Writer writer;
    private final Clock clock;

    Handovers(
            HandoverStore store,
            TandaTerimaStore receipts,
            Devices devices,
            DeviceStreams streams,
            Audit audit,
            Reader reader,
            Writer writer,
            Clock clock) {
        this.store = store;
        this.receipts = receipts;
        this.devices = devices;
        this.streams = streams;
        this.audit = audit;
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /** What became of a survey on its way, as far as staff need it; GONE once it was answered, withdrawn or old. */
    enum Progress {
        SENT,
        SHOWN,
        GONE
    }

    /** A survey that a tablet is to show. */
    record Next(String id, TandaTerima receipt) {}

    /** The tablets in use. */
    List<Seen> tablets(Unit unit) {
        return reader.read(reads -> devices.all(reads, unit.id())).stream()
                .filter(one -> one.device().active())
                .toList();
    }

    boolean isReachable(Seen seen) {
        return streams.isOpen(seen.device().id())
                || seen.contact()
                        .filter(one -> one.at().isAfter(clock.instant().minus(REACHABLE)))
                        .isPresent();
    }

    /** The id of the handover; nothing when the receipt cannot be answered now or the tablet is not in use. */
    Optional<String> send(Unit unit, String receiptId, String deviceId, String by) {
        Instant now = clock.instant();
        String id = UUID.randomUUID().toString();
        Optional<String> sent = writer.write(writes -> {
            Optional<Device> device = devices.byId(writes, deviceId)
                    .map(Seen::device)
                    .filter(one -> one.active() && one.unitId().equals(unit.id()));
            if (device.isEmpty() || answerable(writes, unit, receiptId).isEmpty()) {
                return Optional.empty();
            }
            store.forgetBefore(writes, now.minus(KEPT));
            store.withdrawOthers(writes, receiptId, now);
            store.add(writes, id, unit.id(), deviceId, receiptId, now, now.plus(VALID));
            audit.record(writes, by, "receipt.send", device.get().nama());
            return Optional.of(id);
        });
        // After the commit: a tablet that is woken before would find nothing.
        sent.ifPresent(one -> streams.wake(deviceId));
        return sent;
    }

    /** What the tablet has to show next. */
    Optional<Next> next(Unit unit, String deviceId) {
        return reader.read(reads -> store.waiting(reads, deviceId, clock.instant()).stream()
                .flatMap(one ->
                        answerable(reads, unit, one.receiptId()).map(receipt -> new Next(one.id(), receipt)).stream())
                .findFirst());
    }

    void shown(String id, String deviceId) {
        writer.write(writes -> {
            store.shown(writes, id, deviceId, clock.instant());
            return true;
        });
    }

    void withdraw(String id) {
        writer.write(writes -> store.withdraw(writes, id, clock.instant()));
    }

    Optional<Handover> byId(String id) {
        return reader.read(reads -> store.byId(reads, id));
    }

    Progress progress(Optional<Handover> handover) {
        Optional<Handover> live = handover.filter(one -> one.withdrawnAt().isEmpty());
        if (live.flatMap(Handover::shownAt).isPresent()) {
            return Progress.SHOWN;
        }
        return live.filter(one -> one.expiresAt().isAfter(clock.instant())).isPresent() ? Progress.SENT : Progress.GONE;
    }

    private Optional<TandaTerima> answerable(Reads reads, Unit unit, String receiptId) {
        return receipts.byId(reads, receiptId)
                .filter(one -> one.token().isPresent())
                .filter(one -> one.state(unit.day(clock.instant())) == State.BELUM_DIISI);
    }
}
