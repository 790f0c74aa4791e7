package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.performance.PeriksaPage.Group;
import id.sembilan.performance.PeriksaPage.Row;
import id.sembilan.performance.Sorotan.Berat;
import id.sembilan.performance.Sorotan.Jenis;
import id.sembilan.security.Frames;
import id.sembilan.web.Formats;
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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The check before the yearly report is printed. */
@Hidden
@Controller("/periksa")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PeriksaController {
    private final PeriksaReading reading;
    private final Office office;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    PeriksaController(PeriksaReading reading, Office office, Frames frames, Messages messages, Clock clock) {
        this.reading = reading;
        this.office = office;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> page(Authentication authentication, @QueryValue Optional<String> tahun) {
        int thisYear = office.unit().day(clock.instant()).getYear();
        int year = TahunText.of(tahun.orElse("")).orElse(thisYear);
        List<Sorotan> found = reading.of(office.unit(), year);
        return HttpResponse.ok(new ModelAndView<>(
                "periksa",
                new PeriksaPage(
                        frames.of(authentication, "/periksa", messages.get("periksa.judul")),
                        Integer.toString(year),
                        CetakanView.years(year, thisYear),
                        summary(found, year),
                        found.isEmpty(),
                        groups(found))));
    }

    private String summary(List<Sorotan> found, int year) {
        long grave = found.stream().filter(one -> one.berat() == Berat.PERBAIKI).count();
        return found.isEmpty()
                ? messages.get("periksa.bersih", Integer.toString(year))
                : messages.get("periksa.ringkas", Formats.whole(grave), Formats.whole(found.size() - grave));
    }

    private List<Group> groups(List<Sorotan> found) {
        return Stream.of(Jenis.values())
                .map(jenis -> new Group(
                        messages.get("periksa.jenis." + jenis.name().toLowerCase(Locale.ROOT)),
                        found.stream()
                                .filter(one -> one.jenis() == jenis)
                                .map(this::row)
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private Row row(Sorotan one) {
        return new Row(
                one.berat() == Berat.PERBAIKI ? "badge-bad" : "badge-warn",
                messages.get("periksa.berat." + one.berat().name().toLowerCase(Locale.ROOT)),
                one.kalimat(),
                one.tautan().href(),
                one.tautan().nama());
    }
}
