package id.sembilan.report;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;
import static id.sembilan.security.Role.Names.PETUGAS;

import id.sembilan.office.Unit;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.survey.Abandoned;
import id.sembilan.survey.Figures;
import id.sembilan.survey.Figures.Choices;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** How many answers came in today: counts for the counter, no figures. */
@Hidden
@Controller("/hari-ini")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT, PETUGAS})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class TodayController {
    private final Figures figures;
    private final Abandoned abandoned;
    private final Frames frames;
    private final Messages messages;

    TodayController(Figures figures, Abandoned abandoned, Frames frames, Messages messages) {
        this.figures = figures;
        this.abandoned = abandoned;
        this.frames = frames;
        this.messages = messages;
    }

    record TodayPage(
            Frame frame, String day, String total, boolean none, List<Row> rows, List<Row> kanal, List<Row> left) {}

    record Row(String label, String count) {}

    @Get
    HttpResponse<?> today(Authentication authentication) {
        Optional<Choices> choices = figures.choices();
        if (choices.isEmpty()) {
            return HttpResponse.seeOther(URI.create("/"));
        }
        LocalDate today = choices.get().today();
        SortedMap<String, Long> counts = figures.counts(choices.get().unit(), today);
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        List<Row> rows = counts.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), Formats.whole(entry.getValue())))
                .toList();
        List<Row> kanal = figures.countsByKanal(choices.get().unit(), today).entrySet().stream()
                .map(entry -> new Row(messages.get("kanal." + entry.getKey()), Formats.whole(entry.getValue())))
                .toList();
        return HttpResponse.ok(new ModelAndView<>(
                "hari-ini",
                new TodayPage(
                        frames.of(authentication, "/hari-ini", messages.get("hari_ini.judul")),
                        Formats.day(today),
                        Formats.whole(total),
                        total == 0,
                        rows,
                        kanal,
                        Visitor.role(authentication) == Role.PETUGAS
                                ? List.of()
                                : left(choices.get().unit(), today))));
    }

    /** Where surveys were left: for those who can change the questions or the place, not for the counter. */
    private List<Row> left(Unit unit, LocalDate today) {
        return abandoned.on(unit, today).stream()
                .map(one -> new Row(
                        Character.isDigit(one.place().charAt(0))
                                ? messages.get("hari_ini.ditinggalkan.nomor", one.place())
                                : messages.get("hari_ini.ditinggalkan." + one.place()),
                        Formats.whole(one.n())))
                .toList();
    }
}
