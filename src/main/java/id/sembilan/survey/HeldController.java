package id.sembilan.survey;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Layanan;
import id.sembilan.office.Office;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.security.Frames;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Answers whose token or tablet was no good, for staff to decide; what was answered is not shown. */
@Hidden
@Controller("/disisihkan")
@Secured({ADMIN, PERENCANA})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class HeldController {
    private final HeldStore held;
    private final Intake intake;
    private final Office office;
    private final OfficeStore offices;
    private final Reader reader;
    private final Frames frames;
    private final Messages messages;

    HeldController(
            HeldStore held,
            Intake intake,
            Office office,
            OfficeStore offices,
            Reader reader,
            Frames frames,
            Messages messages) {
        this.held = held;
        this.intake = intake;
        this.office = office;
        this.offices = offices;
        this.reader = reader;
        this.frames = frames;
        this.messages = messages;
    }

    record HeldPage(Frame frame, List<Row> rows) {}

    record Row(String id, String day, String layanan, String kanal, String reason) {}

    @Get
    ModelAndView<HeldPage> all(Authentication authentication) {
        Unit unit = office.unit();
        List<Row> rows = reader.read(reads -> held.allUndecided(reads, unit.id()).stream()
                .map(one -> row(reads, unit, one))
                .toList());
        return new ModelAndView<>(
                "disisihkan", new HeldPage(frames.of(authentication, "/impor", messages.get("sisih.judul")), rows));
    }

    @Post(value = "/{id}/hitung", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> count(Authentication authentication, @PathVariable String id) {
        intake.decide(id, true, authentication.getName());
        return HttpResponse.seeOther(URI.create("/disisihkan"));
    }

    @Post(value = "/{id}/abaikan", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> drop(Authentication authentication, @PathVariable String id) {
        intake.decide(id, false, authentication.getName());
        return HttpResponse.seeOther(URI.create("/disisihkan"));
    }

    private Row row(Reads reads, Unit unit, HeldStore.Held one) {
        return new Row(
                one.id(),
                Formats.day(unit.day(one.receivedAt())),
                Optional.ofNullable(one.form().layanan())
                        .flatMap(id -> offices.layananById(reads, id))
                        .map(Layanan::nama)
                        .orElse(""),
                Optional.ofNullable(one.form().kanal()).orElse(""),
                messages.get("sisih.alasan." + one.reason()));
    }
}
