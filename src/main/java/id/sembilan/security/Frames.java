package id.sembilan.security;

import static id.sembilan.security.Role.ADMIN;
import static id.sembilan.security.Role.CAMAT;
import static id.sembilan.security.Role.INSPEKTORAT;
import static id.sembilan.security.Role.PERENCANA;
import static id.sembilan.security.Role.PETUGAS;

import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.storage.Reader;
import id.sembilan.web.Frame;
import id.sembilan.web.Frame.Link;
import id.sembilan.web.Messages;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the frame of a page: the office's name, and the pages that this account may open. */
@Singleton
public final class Frames {
    private static final List<Place> PLACES = List.of(
            new Place("/hasil", "menu.hasil", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/hari-ini", "menu.hari_ini", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT, PETUGAS)),
            new Place("/buka", "menu.buka", Set.of(PETUGAS)),
            new Place("/tanda-terima", "menu.tanda_terima", Set.of(ADMIN, PETUGAS)),
            new Place("/pindai", "menu.pindai", Set.of(ADMIN, PETUGAS)),
            new Place("/kertas", "menu.kertas", Set.of(ADMIN, PERENCANA, PETUGAS, CAMAT)),
            new Place("/impor", "menu.impor", Set.of(ADMIN, PERENCANA)),
            new Place("/periode", "menu.periode", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/tindak-lanjut", "menu.tindak_lanjut", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/perangkat", "menu.perangkat", Set.of(ADMIN)),
            new Place("/pengaturan", "menu.pengaturan", Set.of(ADMIN)),
            new Place("/akun", "menu.akun", Set.of(ADMIN)));

    private final OfficeStore offices;
    private final Reader reader;
    private final Messages messages;

    /** A page of the navigation and who may open it; the page itself guards its door once more. */
    private record Place(String href, String key, Set<Role> roles) {}

    Frames(OfficeStore offices, Reader reader, Messages messages) {
        this.offices = offices;
        this.reader = reader;
        this.messages = messages;
    }

    /** For a page below {@code href}, which the navigation marks as the current one. */
    public Frame of(Authentication authentication, String href, String title) {
        Role role = Visitor.role(authentication);
        Optional<Unit> unit = reader.read(offices::firstUnit);
        List<Link> links = PLACES.stream()
                .filter(place -> unit.isPresent() && place.roles().contains(role))
                .map(place -> new Link(
                        place.href(), messages.get(place.key()), place.href().equals(href)))
                .toList();
        return new Frame(
                title,
                unit.map(Unit::nama).orElse(messages.get("produk")),
                unit.map(Unit::sample).orElse(false),
                Visitor.nama(authentication),
                links);
    }

    /** For a page that anybody may open. */
    public Frame open(String title) {
        Optional<Unit> unit = reader.read(offices::firstUnit);
        return new Frame(
                title,
                unit.map(Unit::nama).orElse(messages.get("produk")),
                unit.map(Unit::sample).orElse(false),
                null,
                List.of());
    }
}
