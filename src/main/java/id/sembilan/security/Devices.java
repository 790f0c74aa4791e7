package id.sembilan.security;

import id.sembilan.security.Device.Contact;
import id.sembilan.security.Device.Seen;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Knows the office's tablets by the cookie that enrolling put on them. */
@Singleton
public final class Devices {
    static final String COOKIE = "sembilan_perangkat";

    /** Browsers keep no cookie longer than 400 days; each contact gives it again. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final DeviceStore devices;
    private final Reader reader;
    private final Writer writer;
    private final DeviceStreams streams;
    private final Audit audit;
    private final Clock clock;

    Devices(DeviceStore devices, Reader reader, Writer writer, DeviceStreams streams, Audit audit, Clock clock) {
        this.devices = devices;
        this.reader = reader;
        this.writer = writer;
        this.streams = streams;
        this.audit = audit;
        this.clock = clock;
    }

    /** The enrolled tablet that a request comes from; asks the database, so never on the event loop. */
    public Optional<Device> current(HttpRequest<?> request) {
        return known(request).filter(Device::active);
    }

    /** Also a tablet that was revoked: its answers are kept aside, not taken for a stranger's. */
    public Optional<Device> known(HttpRequest<?> request) {
        return token(request).flatMap(token -> reader.read(reads -> devices.byToken(reads, Secret.hash(token))));
    }

    static Optional<String> token(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue);
    }

    /** The cookie with this token. */
    public static Cookie cookie(HttpRequest<?> request, String token) {
        return Cookie.of(COOKIE, token)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .maxAge(KEPT)
                .sameSite(SameSite.Lax);
    }

    /** The same cookie for another 400 days. */
    public static Optional<Cookie> renewed(HttpRequest<?> request) {
        return token(request).map(token -> cookie(request, token));
    }

    public List<Seen> all(Reads reads, String unitId) {
        return devices.all(reads, unitId);
    }

    public Optional<Seen> byId(Reads reads, String id) {
        return devices.byId(reads, id);
    }

    /** Whether another tablet that is in use has this name. */
    public boolean isTaken(Reads reads, String unitId, String nama) {
        return devices.isTaken(reads, unitId, nama);
    }

    public void update(Device device, String by) {
        writer.write(writes -> {
            devices.update(writes, device);
            audit.record(writes, by, "device.update", device.nama());
            return true;
        });
    }

    /** From now on the tablet is a stranger to every door, and what it sends waits for staff. */
    public void revoke(Device device, String by) {
        writer.write(writes -> {
            if (devices.revoke(writes, device.id(), clock.instant())) {
                audit.record(writes, by, "device.revoke", device.nama());
            }
            return true;
        });
        streams.close(device.id());
    }

    /** What a tablet tells of itself. */
    public void contact(Writes writes, Device device, Contact contact) {
        devices.contact(writes, device.id(), contact);
    }
}
