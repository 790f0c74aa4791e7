package id.sembilan.admin;

import id.sembilan.admin.DevicePage.Choice;
import id.sembilan.admin.DevicePage.DeviceFields;
import id.sembilan.admin.DevicePage.Offer;
import id.sembilan.admin.DevicePage.Row;
import id.sembilan.office.Layanan;
import id.sembilan.office.Loket;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.qr.QrCode;
import id.sembilan.security.Device;
import id.sembilan.security.Device.Contact;
import id.sembilan.security.Device.Seen;
import id.sembilan.storage.Reads;
import id.sembilan.web.Formats;
import id.sembilan.web.KioskVersion;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what is known of a tablet in plain words. */
@Singleton
final class DeviceView {
    /** A tablet tells of itself each minute; two may get lost. */
    private static final Duration REACHABLE = Duration.ofMinutes(3);

    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final OfficeStore offices;
    private final KioskVersion version;
    private final Messages messages;
    private final Clock clock;

    DeviceView(OfficeStore offices, KioskVersion version, Messages messages, Clock clock) {
        this.offices = offices;
        this.version = version;
        this.messages = messages;
        this.clock = clock;
    }

    Row row(Reads reads, Unit unit, Seen seen) {
        Device device = seen.device();
        Optional<Contact> last = seen.contact();
        boolean reachable =
                last.filter(one -> since(one.at()).compareTo(REACHABLE) < 0).isPresent();
        String state = !device.active() ? "dicabut" : reachable ? "terhubung" : last.isEmpty() ? "belum" : "putus";
        return new Row(
                device.id(),
                device.nama(),
                place(reads, unit, device),
                device.active(),
                messages.get("perangkat.status." + state),
                badge(state),
                last.map(one -> ago(one.at())).orElse(messages.get("perangkat.belum_pernah")),
                last.map(one -> version(one.version())).orElse(""),
                last.map(this::queue).orElse(""),
                last.filter(one -> one.waiting() > 0 || one.refused() > 0).isPresent(),
                last.map(one -> clock(one.clockDifferenceMs())).orElse(""),
                last.filter(one -> isClockBad(one.clockDifferenceMs())).isPresent());
    }

    private static String badge(String state) {
        return switch (state) {
            case "terhubung" -> "badge-good";
            case "dicabut" -> "badge-bad";
            default -> "badge-warn";
        };
    }

    private String place(Reads reads, Unit unit, Device device) {
        Stream<String> loket = offices.loket(reads, unit.id()).stream()
                .filter(one -> device.loketId().filter(one.id()::equals).isPresent())
                .map(Loket::nama);
        Stream<String> layanan = device.layananId().flatMap(id -> offices.layananById(reads, id)).stream()
                .map(Layanan::nama);
        return Stream.concat(loket, layanan).collect(Collectors.joining(" · "));
    }

    private String version(String told) {
        return messages.get(told.equals(version.current()) ? "perangkat.versi.baru" : "perangkat.versi.lama");
    }

    private String queue(Contact last) {
        String waiting = last.waiting() == 0
                ? messages.get("perangkat.antrean.kosong")
                : messages.get(
                        "perangkat.antrean.ada",
                        Formats.whole(last.waiting()),
                        last.waitingSince().map(this::ago).orElse(""));
        return last.refused() == 0
                ? waiting
                : messages.get("perangkat.antrean.ditolak", waiting, Formats.whole(last.refused()));
    }

    private String clock(long differenceMs) {
        Duration off = Duration.ofMillis(differenceMs).abs();
        if (off.compareTo(Duration.ofMinutes(1)) < 0) {
            return messages.get("perangkat.jam.tepat");
        }
        return messages.get(differenceMs > 0 ? "perangkat.jam.cepat" : "perangkat.jam.lambat", length(off));
    }

    private static boolean isClockBad(long differenceMs) {
        return Duration.ofMillis(differenceMs).abs().compareTo(CLOCK_TOLERANCE) > 0;
    }

    private String ago(Instant at) {
        Duration since = since(at);
        return since.compareTo(Duration.ofSeconds(90)) < 0
                ? messages.get("perangkat.baru_saja")
                : messages.get("perangkat.lalu", length(since));
    }

    private String length(Duration length) {
        if (length.toMinutes() < 60) {
            return messages.get("perangkat.menit", Formats.whole(length.toMinutes()));
        }
        return length.toHours() < 48
                ? messages.get("perangkat.jam", Formats.whole(length.toHours()))
                : messages.get("perangkat.hari", Formats.whole(length.toDays()));
    }

    private Duration since(Instant at) {
        return Duration.between(at, clock.instant());
    }

    DeviceFields fields(Reads reads, Unit unit, String nama, Optional<String> loketId, Optional<String> layananId) {
        return new DeviceFields(
                nama,
                offices.loket(reads, unit.id()).stream()
                        .filter(Loket::active)
                        .map(one -> new Choice(
                                one.id(),
                                one.nama(),
                                loketId.filter(one.id()::equals).isPresent()))
                        .toList(),
                offices.layanan(reads, unit.id()).stream()
                        .filter(Layanan::active)
                        .map(one -> new Choice(
                                one.id(),
                                one.nama(),
                                layananId.filter(one.id()::equals).isPresent()))
                        .toList());
    }

    /** On the machine itself "localhost" is no address that a tablet could open. */
    Offer offer(String nama, String code, String host, boolean again) {
        String address = host + "/perangkat/pasang/" + code;
        return new Offer(
                nama,
                QrCode.of(address).svg(messages.get("perangkat.qr")),
                address,
                again,
                host.contains("//localhost") || host.contains("//127.0.0.1"));
    }

    List<Row> rows(Reads reads, Unit unit, List<Seen> all) {
        return all.stream().map(one -> row(reads, unit, one)).toList();
    }
}
