package id.sembilan.security;

import id.sembilan.security.Device.Contact;
import id.sembilan.security.Device.Seen;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the office's tablets by the cookie that enrolling put on them. */
@Singleton
public final class Devices {
    private static final Pattern ORIGIN = Pattern.compile("https?://[0-9A-Za-z.:\\[\\]-]{1,190}");

    private final DeviceStore devices;
    private final DeviceCookie cookie;
    private final Reader reader;
    private final Writer writer;
    private final DeviceStreams streams;
    private final Audit audit;
    private final Clock clock;

    Devices(
            DeviceStore devices,
            DeviceCookie cookie,
            Reader reader,
            Writer writer,
            DeviceStreams streams,
            Audit audit,
            Clock clock) {
        this.devices = devices;
        this.cookie = cookie;
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
        return found(request).map(Found::device);
    }

    private record Found(Device device, String token) {}

    /** A tablet in use before one that was revoked, where a browser has the cookies of two. */
    private Optional<Found> found(HttpRequest<?> request) {
        return reader.read(reads -> cookie.tokens(request).stream()
                .flatMap(token -> devices.byToken(reads, Secret.hash(token)).map(one -> new Found(one, token)).stream())
                .min(Comparator.comparing(one -> one.device().active() ? 0 : 1)));
    }

    /** Whether the request brings anything that a tablet brings; asks no database. */
    boolean isPossible(HttpRequest<?> request) {
        return !cookie.tokens(request).isEmpty();
    }

    /** A tablet over HTTPS that now came to the HTTP address of the same machine, where its cookie does not go. */
    public boolean isElsewhere(HttpRequest<?> request) {
        return cookie.isElsewhere(request) && current(request).isEmpty();
    }

    /** What the browser keeps to be this tablet from now on. */
    public Set<Cookie> cookies(HttpRequest<?> request, String token) {
        return Set.copyOf(cookie.of(request, token));
    }

    /** The same for another 400 days. */
    public Set<Cookie> renewed(HttpRequest<?> request) {
        return found(request).map(one -> cookies(request, one.token())).orElse(Set.of());
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

    /** The address of ours that its page stands under. */
    public void reached(Writes writes, Device device, HttpRequest<?> request) {
        Optional.ofNullable(request.getHeaders().get(HttpHeaders.ORIGIN))
                .filter(origin -> ORIGIN.matcher(origin).matches())
                .ifPresent(origin -> devices.reached(writes, device.id(), origin));
    }

    /** The address of ours under which this tablet was before it came to {@code origin}: there its answers may wait. */
    public Optional<String> elsewhere(Device device, String origin) {
        return reader.read(reads -> devices.elsewhere(reads, device.id(), origin));
    }
}
