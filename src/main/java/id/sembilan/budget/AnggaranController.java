package id.sembilan.budget;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.budget.PosAnggaran.Versi;
import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The budget of a year, to look at. */
@Hidden
@Controller("/anggaran")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class AnggaranController {
    private static final int YEARS = 5;

    private final AnggaranReading reading;
    private final AnggaranView view;
    private final Office office;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    AnggaranController(
            AnggaranReading reading, AnggaranView view, Office office, Frames frames, Messages messages, Clock clock) {
        this.reading = reading;
        this.view = view;
        this.office = office;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> page(
            Authentication authentication,
            @QueryValue Optional<String> tahun,
            @QueryValue Optional<String> versi,
            @QueryValue Optional<Boolean> tersimpan) {
        Unit unit = office.unit();
        int year = tahun.flatMap(PosForm::year).orElseGet(() -> latest(unit));
        Optional<Versi> chosen = versi.filter(one -> one.equals("awal")).map(one -> Versi.AWAL);
        return HttpResponse.ok(page(authentication, year, chosen, tersimpan.orElse(false), List.of()));
    }

    /** A file to fill in, with the columns that every other page of this service knows. */
    @Get("/templat.csv")
    @Produces("text/csv")
    HttpResponse<String> template() {
        return HttpResponse.ok("\uFEFF" + messages.get("anggaran.templat.isi"))
                .header("Content-Disposition", "attachment; filename=\"anggaran.csv\"");
    }

    HttpResponse<?> refused(Authentication authentication, int year, List<String> errors) {
        return HttpResponse.unprocessableEntity().body(page(authentication, year, Optional.empty(), false, errors));
    }

    /** The latest year that has a budget. */
    private int latest(Unit unit) {
        return reading.years(unit).stream()
                .reduce((first, second) -> second)
                .orElse(unit.day(clock.instant()).getYear());
    }

    private ModelAndView<AnggaranPage> page(
            Authentication authentication, int year, Optional<Versi> versi, boolean saved, List<String> errors) {
        Unit unit = office.unit();
        Role role = Visitor.role(authentication);
        TahunAnggaran tahun = reading.of(unit, year);
        return new ModelAndView<>(
                "anggaran",
                view.page(
                        frames.of(authentication, "/anggaran", messages.get("anggaran.judul", Integer.toString(year))),
                        role == Role.ADMIN || role == Role.PERENCANA,
                        saved,
                        errors,
                        reading.years(unit),
                        tahun,
                        versi.orElse(tahun.berlaku()),
                        reading.upTo(unit, year, YEARS)));
    }
}
