package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.Loket;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.receipt.Receipts;
import id.sembilan.security.Audit;
import id.sembilan.security.Device;
import id.sembilan.security.Devices;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.survey.Receipt.Reason;
import id.sembilan.survey.SubmissionForm.KuesionerRef;
import id.sembilan.survey.SubmissionParser.Place;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Receives one finished kuesioner: believes it, keeps it, and only then acknowledges it. */
@Singleton
final class Intake {
    private final OfficeStore offices;
    private final KuesionerStore kuesioner;
    private final SubmissionStore submissions;
    private final HeldStore held;
    private final Receipts receipts;
    private final Devices devices;
    private final Profil profil;
    private final Audit audit;
    private final Reader reader;
    private final Writer writer;
    private final Clock clock;

    Intake(
            OfficeStore offices,
            KuesionerStore kuesioner,
            SubmissionStore submissions,
            HeldStore held,
            Receipts receipts,
            Devices devices,
            Profil profil,
            Audit audit,
            Reader reader,
            Writer writer,
            Clock clock) {
        this.offices = offices;
        this.kuesioner = kuesioner;
        this.submissions = submissions;
        this.held = held;
        this.receipts = receipts;
        this.devices = devices;
        this.profil = profil;
        this.audit = audit;
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /** An answer of which nobody knows the device, or that a file brings. */
    CompletableFuture<Receipt> receive(SubmissionForm form) {
        return receive(form, Optional.empty());
    }

    /** The device may be a revoked one. */
    CompletableFuture<Receipt> receive(SubmissionForm form, Optional<Device> device) {
        Optional<Place> place = reader.read(reads -> place(reads, form, device));
        if (place.isEmpty()) {
            return CompletableFuture.completedFuture(new Receipt.NotReady());
        }
        SubmissionParser parser = new SubmissionParser(form, place.get(), clock.instant());
        Optional<Submission> submission = parser.parse();
        return submission
                .map(one -> writer.submit(writes -> keep(writes, place.get(), one, form)))
                .orElseGet(() -> refused(parser.reasons()));
    }

    /**
     * Counts or drops an answer that was held; false when it was decided before. A counted one waits for the closing of
     * today like any other that came in today.
     */
    boolean decide(String id, boolean count, String account) {
        return writer.write(writes -> {
            Optional<HeldStore.Held> one = held.undecided(writes, id);
            if (one.isEmpty() || !held.decide(writes, id, count, account, clock.instant())) {
                return false;
            }
            audit.record(
                    writes,
                    account,
                    count ? "held.count" : "held.drop",
                    one.get().reason().name());
            return !count || counted(writes, one.get());
        });
    }

    private boolean counted(Writes writes, HeldStore.Held one) {
        Optional<Device> device =
                one.deviceId().flatMap(id -> devices.byId(writes, id)).map(Device.Seen::device);
        Place place = place(writes, one.form(), device).orElseThrow();
        Submission submission = new SubmissionParser(one.form(), place, one.receivedAt())
                .parse()
                .orElseThrow(() -> new IllegalStateException("A held answer was believed before: " + one.id()));
        submissions.add(writes, submission.enteredOn(place.unit().entryDay(clock.instant())));
        return true;
    }

    /** The token is spent in the same transaction as the answer is kept: neither happens without the other. */
    private Receipt keep(Writes writes, Place place, Submission submission, SubmissionForm form) {
        Optional<Receipt> before =
                SubmissionStore.kept(writes, submission).or(() -> held.kept(writes, submission.id()));
        if (before.isPresent()) {
            return before.get();
        }
        Unit unit = place.unit();
        Optional<HeldReason> reason = Optional.ofNullable(form.token())
                .flatMap(token ->
                        receipts.spend(writes, unit, token, submission.source().layananId()))
                .map(HeldReason::of)
                .or(() -> place.device().filter(one -> !one.active()).map(one -> HeldReason.REVOKED_DEVICE));
        if (reason.isPresent()) {
            held.add(writes, unit, reason.get(), form, submission);
            return new Receipt.Held(submission.id());
        }
        return submissions.add(writes, submission);
    }

    private Optional<Place> place(Reads reads, SubmissionForm form, Optional<Device> device) {
        Optional<Layanan> layanan = Optional.ofNullable(form.layanan()).flatMap(id -> offices.layananById(reads, id));
        Optional<Unit> unit =
                layanan.flatMap(one -> offices.unit(reads, one.unitId())).or(() -> offices.firstUnit(reads));
        return unit.map(one -> new Place(
                one,
                layanan,
                offices.loket(reads, one.id()).stream().map(Loket::id).toList(),
                kuesioner(reads, form.kuesioner()),
                profil,
                device.filter(known -> known.unitId().equals(one.id()))));
    }

    private Optional<Kuesioner> kuesioner(Reads reads, @Nullable KuesionerRef ref) {
        if (ref == null || ref.kode() == null || ref.versi() == null) {
            return Optional.empty();
        }
        return kuesioner.kuesioner(reads, new KuesionerId(ref.kode(), ref.versi()));
    }

    private static CompletableFuture<Receipt> refused(List<Reason> reasons) {
        return CompletableFuture.completedFuture(new Receipt.Refused(reasons));
    }
}
