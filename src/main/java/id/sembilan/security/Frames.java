package id.sembilan.security;

import static id.sembilan.security.Role.ADMIN;
import static id.sembilan.security.Role.CAMAT;
import static id.sembilan.security.Role.INSPEKTORAT;
import static id.sembilan.security.Role.PERENCANA;
import static id.sembilan.security.Role.PETUGAS;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.web.Frame;
import id.sembilan.web.Frame.Group;
import id.sembilan.web.Frame.Link;
import id.sembilan.web.Messages;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the frame of a page: the office's name, and the pages that this account may open. */
@Singleton
public final class Frames {
    static final List<Place> PLACES = List.of(
            new Place("/dasbor", "menu.dasbor", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/hasil", "menu.hasil", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/laporan", "menu.laporan", Set.of(ADMIN, PERENCANA, CAMAT)),
            new Place("/hari-ini", "menu.hari_ini", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT, PETUGAS)),
            new Place("/buka", "menu.buka", Set.of(PETUGAS)),
            new Place("/tanda-terima", "menu.tanda_terima", Set.of(ADMIN, PETUGAS)),
            new Place("/pindai", "menu.pindai", Set.of(ADMIN, PETUGAS)),
            new Place("/kertas", "menu.kertas", Set.of(ADMIN, PERENCANA, PETUGAS, CAMAT)),
            new Place("/impor", "menu.impor", Set.of(ADMIN, PERENCANA)),
            new Place("/realisasi", "menu.realisasi", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/sakip", "menu.sakip", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/periode", "menu.periode", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/tindak-lanjut", "menu.tindak_lanjut", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/kirim-hasil", "menu.kirim_hasil", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/kinerja", "menu.kinerja", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/perjanjian", "menu.perjanjian", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/renstra", "menu.renstra", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/pejabat", "menu.pejabat", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/periksa", "menu.periksa", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/cetakan", "menu.cetakan", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/anggaran", "menu.anggaran", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/efisiensi", "menu.efisiensi", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/lkjip", "menu.lkjip", Set.of(ADMIN, PERENCANA, CAMAT, INSPEKTORAT)),
            new Place("/perangkat", "menu.perangkat", Set.of(ADMIN)),
            new Place("/pengaturan", "menu.pengaturan", Set.of(ADMIN)),
            new Place("/akun", "menu.akun", Set.of(ADMIN)));

    /** The rooms of the navigation. More pages than fit a line at the counter's old screen open from the name of theirs. */
    static final List<Section> SECTIONS = List.of(
            new Section("menu.bagian.loket", Set.of("/buka", "/tanda-terima", "/pindai", "/kertas", "/hari-ini")),
            new Section("menu.bagian.hasil", Set.of("/dasbor", "/hasil", "/laporan", "/tindak-lanjut", "/kirim-hasil")),
            new Section("menu.bagian.data", Set.of("/periode", "/impor")),
            new Section(
                    "menu.bagian.kinerja",
                    Set.of(
                            "/kinerja",
                            "/renstra",
                            "/perjanjian",
                            "/pejabat",
                            "/cetakan",
                            "/anggaran",
                            "/efisiensi",
                            "/periksa",
                            "/realisasi",
                            "/sakip",
                            "/lkjip")),
            new Section("menu.bagian.kantor", Set.of("/pengaturan", "/akun", "/perangkat")));

    private static final int FIT_A_LINE = 5;

    private final Office office;
    private final Messages messages;

    record Section(String key, Set<String> hrefs) {}

    /** A page of the navigation and who may open it; the page itself guards its door once more. */
    record Place(String href, String key, Set<Role> roles) {}

    Frames(Office office, Messages messages) {
        this.office = office;
        this.messages = messages;
    }

    /** For a page below {@code href}, which the navigation marks as the current one. */
    public Frame of(Authentication authentication, String href, String title) {
        Role role = Visitor.role(authentication);
        Optional<Unit> unit = office.find();
        List<Place> open = PLACES.stream()
                .filter(place -> unit.isPresent() && place.roles().contains(role))
                .toList();
        return new Frame(
                title,
                unit.map(Unit::nama).orElse(messages.get("produk")),
                unit.map(Unit::sample).orElse(false),
                Visitor.nama(authentication),
                menu(open, href));
    }

    private List<Group> menu(List<Place> open, String href) {
        if (open.size() <= FIT_A_LINE) {
            return open.isEmpty() ? List.of() : List.of(group(null, open, href));
        }
        return SECTIONS.stream()
                .map(section -> group(
                        messages.get(section.key()),
                        open.stream()
                                .filter(place -> section.hrefs().contains(place.href()))
                                .toList(),
                        href))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private Group group(@Nullable String label, List<Place> places, String href) {
        List<Link> links = places.stream()
                .map(place -> new Link(
                        place.href(), messages.get(place.key()), place.href().equals(href)))
                .toList();
        return new Group(links.size() == 1 ? null : label, links, links.stream().anyMatch(Link::current));
    }

    /** For a page that anybody may open. */
    public Frame open(String title) {
        Optional<Unit> unit = office.find();
        return new Frame(
                title,
                unit.map(Unit::nama).orElse(messages.get("produk")),
                unit.map(Unit::sample).orElse(false),
                null,
                List.of());
    }
}
