package id.sembilan.address;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PETUGAS;

import id.sembilan.address.PosterPage.Poster;
import id.sembilan.office.Loket;
import id.sembilan.office.Office;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.qr.QrCode;
import id.sembilan.storage.Reader;
import id.sembilan.web.Messages;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Posters for the wall: one for the office and one for each counter. Their answers come in by a channel of their own. */
@Hidden
@Controller("/poster")
@Secured({ADMIN, PETUGAS})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PosterController {
    private static final String SURVEY = "/survei?kanal=poster";

    private final PhoneAddresses addresses;
    private final Office office;
    private final OfficeStore offices;
    private final Reader reader;
    private final Messages messages;

    PosterController(PhoneAddresses addresses, Office office, OfficeStore offices, Reader reader, Messages messages) {
        this.addresses = addresses;
        this.office = office;
        this.offices = offices;
        this.reader = reader;
        this.messages = messages;
    }

    @Get
    ModelAndView<PosterPage> all() {
        Unit unit = office.unit();
        Optional<PhoneAddress> address = addresses.usable(unit);
        List<Loket> loket = reader.read(reads -> offices.loket(reads, unit.id())).stream()
                .filter(Loket::active)
                .toList();
        return new ModelAndView<>(
                "poster",
                new PosterPage(
                        unit.nama(),
                        unit.sample(),
                        address.map(PhoneAddress::wifi)
                                .filter(text -> !text.isEmpty())
                                .orElse(null),
                        address.map(PhoneAddress::hint)
                                .filter(text -> !text.isEmpty())
                                .orElse(null),
                        address.map(one -> posters(one, loket)).orElse(List.of())));
    }

    private List<Poster> posters(PhoneAddress address, List<Loket> loket) {
        String office = address.address() + SURVEY;
        return Stream.concat(
                        Stream.of(new Poster(null, picture(office))),
                        loket.stream().map(one -> new Poster(one.nama(), picture(office + "&loket=" + one.id()))))
                .toList();
    }

    private String picture(String target) {
        return QrCode.of(target).svg(messages.get("tanda.qr"));
    }
}
