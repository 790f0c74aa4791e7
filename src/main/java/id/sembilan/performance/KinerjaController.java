package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The year at a glance. */
@Hidden
@Controller("/kinerja")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class KinerjaController {
    private final KinerjaReading reading;
    private final RenstraKeeping plans;
    private final KinerjaView view;
    private final Office office;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    KinerjaController(
            KinerjaReading reading,
            RenstraKeeping plans,
            KinerjaView view,
            Office office,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.reading = reading;
        this.plans = plans;
        this.view = view;
        this.office = office;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> page(Authentication authentication, @QueryValue Optional<Integer> tahun) {
        Unit unit = office.unit();
        int now = unit.day(clock.instant()).getYear();
        List<Integer> years = years(unit, now);
        int chosen = tahun.filter(years::contains).orElseGet(() -> years.stream()
                .filter(year -> reading.of(unit, year).stream()
                        .flatMap(one -> one.indikator().stream())
                        .anyMatch(one -> one.tahunIni().realisasi().isPresent()))
                .findFirst()
                .orElse(years.isEmpty() ? now : years.getFirst()));
        Role role = Visitor.role(authentication);
        return HttpResponse.ok(new ModelAndView<>(
                "kinerja",
                view.page(
                        frames.of(authentication, "/kinerja", messages.get("kinerja.judul", Integer.toString(chosen))),
                        role == Role.ADMIN || role == Role.PERENCANA,
                        years,
                        chosen,
                        reading.aturan(unit),
                        reading.of(unit, chosen))));
    }

    /** Of all plans, up to this year, the latest first; a plan that only begins later counts with its first. */
    private List<Integer> years(Unit unit, int now) {
        return plans.all(unit).stream()
                .flatMapToInt(one -> IntStream.rangeClosed(
                        one.tahunAwal(), Math.max(one.tahunAwal(), Math.min(now, one.tahunAkhir()))))
                .boxed()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
