package id.sembilan.security;

import id.sembilan.security.EnrolmentStore.Enrolment;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes a browser one of the office's tablets, by a code that works once and for a quarter of an hour. */
@Singleton
public final class Enrolments {
    private static final Duration VALID = Duration.ofMinutes(15);

    private final EnrolmentStore enrolments;
    private final DeviceStore devices;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    Enrolments(EnrolmentStore enrolments, DeviceStore devices, Reader reader, Writer writer, Audit audit, Clock clock) {
        this.enrolments = enrolments;
        this.devices = devices;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a code will make.
     *
     * @param again for a tablet that is one already and lost its cookie, such as after a change of address
     */
    public record Offer(String nama, boolean again) {}

    /** A tablet with its token, which stands nowhere else. */
    public record Enrolled(Device device, String token, boolean again) {}

    /** A code for a new tablet. */
    public String offer(String unitId, String nama, Optional<String> loketId, Optional<String> layananId, String by) {
        return offer(unitId, Optional.empty(), nama, loketId, layananId, by);
    }

    /** A code that gives a known tablet a new token; the old one ends when the code is used. */
    public String again(Device device, String by) {
        return offer(
                device.unitId(), Optional.of(device.id()), device.nama(), device.loketId(), device.layananId(), by);
    }

    private String offer(
            String unitId,
            Optional<String> deviceId,
            String nama,
            Optional<String> loketId,
            Optional<String> layananId,
            String by) {
        String code = Secret.code();
        Instant now = clock.instant();
        Enrolment offered = new Enrolment(unitId, deviceId, nama, loketId, layananId);
        return writer.write(writes -> {
            enrolments.forgetBefore(writes, now.minus(Duration.ofDays(1)));
            enrolments.add(writes, Secret.hash(Secret.normal(code)), offered, by, now, now.plus(VALID));
            audit.record(writes, by, "device.offer", nama);
            return code;
        });
    }

    /** Looking spends nothing: browsers and messengers look ahead. */
    public Optional<Offer> look(String code) {
        return reader.read(reads -> enrolments.open(reads, hash(code), clock.instant()))
                .map(one -> new Offer(one.nama(), one.deviceId().isPresent()));
    }

    /** Nothing when the code is unknown, used or old. */
    public Optional<Enrolled> enrol(String code) {
        String token = Secret.token();
        Instant now = clock.instant();
        return writer.write(writes -> enrolments
                .open(writes, hash(code), now)
                .filter(one -> enrolments.use(writes, hash(code), now))
                .flatMap(one -> {
                    Device device = new Device(
                            one.deviceId().orElseGet(() -> UUID.randomUUID().toString()),
                            one.unitId(),
                            one.nama(),
                            one.loketId(),
                            one.layananId(),
                            now,
                            Optional.empty());
                    if (one.deviceId().isEmpty()) {
                        devices.add(writes, device, Secret.hash(token));
                    } else if (!devices.changeToken(writes, device.id(), Secret.hash(token))) {
                        return Optional.empty();
                    }
                    audit.record(writes, device.nama(), "device.enrol", device.id());
                    return Optional.of(
                            new Enrolled(device, token, one.deviceId().isPresent()));
                }));
    }

    /**
     * Whether this tablet came back by this code within the hour. Such a page may take answers that another page hands
     * it; whoever does not know the code cannot open it.
     */
    public boolean cameBack(String code, Device device) {
        Instant since = clock.instant().minus(Duration.ofHours(1));
        return reader.read(reads -> enrolments.usedAgain(reads, hash(code), since))
                .filter(device.id()::equals)
                .isPresent();
    }

    private static String hash(String code) {
        return Secret.hash(Secret.normal(code));
    }
}
