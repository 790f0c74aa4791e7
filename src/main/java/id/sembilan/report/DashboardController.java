package id.sembilan.report;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.report.DashboardDrawings.Drawn;
import id.sembilan.report.DashboardDrawings.Material;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.survey.DayCounts;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Figures;
import id.sembilan.survey.Figures.Choices;
import id.sembilan.survey.Figures.Query;
import id.sembilan.survey.PeristiwaReading;
import id.sembilan.survey.RangeText;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The camat's first page: how the office does, what fell, and where to look. */
@Hidden
@Controller("/dasbor")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class DashboardController {
    private static final String HREF = "/dasbor";

    /** As many as a chart has room for. */
    private static final int MOST_EVENTS = 6;

    /** More are behind a touch, so that the page stays short on a phone. */
    private static final int SARAN_AT_ONCE = 6;

    private final Figures offices;
    private final DashboardFigures figures;
    private final DashboardFilters filters;
    private final DashboardWords words;
    private final DashboardDrawings drawings;
    private final DashboardSections sections;
    private final PeristiwaReading events;
    private final DayCounts days;
    private final ResultView view;
    private final Frames frames;
    private final Messages messages;

    DashboardController(
            Figures offices,
            DashboardFigures figures,
            DashboardFilters filters,
            DashboardWords words,
            DashboardDrawings drawings,
            DashboardSections sections,
            PeristiwaReading events,
            DayCounts days,
            ResultView view,
            Frames frames,
            Messages messages) {
        this.offices = offices;
        this.figures = figures;
        this.filters = filters;
        this.words = words;
        this.drawings = drawings;
        this.sections = sections;
        this.events = events;
        this.days = days;
        this.view = view;
        this.frames = frames;
        this.messages = messages;
    }

    /** What an address may tell. */
    record Asked(
            Optional<String> periode,
            Optional<String> dari,
            Optional<String> sampai,
            Optional<String> saring,
            Optional<String> kuesioner) {
        /** Two days that are no range are worth a word. */
        boolean isUnclear() {
            return dari.isPresent() && days().isEmpty();
        }

        Optional<DayRange> days() {
            return DashboardQuery.days(dari.orElse(""), sampai.orElse(""));
        }
    }

    @Get
    HttpResponse<?> dashboard(
            Authentication authentication,
            @QueryValue Optional<String> periode,
            @QueryValue Optional<String> dari,
            @QueryValue Optional<String> sampai,
            @QueryValue Optional<String> saring,
            @QueryValue Optional<String> kuesioner) {
        Asked asked = new Asked(periode, dari, sampai, saring, kuesioner);
        return offices.choices()
                .<HttpResponse<?>>map(
                        choices -> HttpResponse.ok(new ModelAndView<>("dasbor", page(authentication, choices, asked))))
                .orElseGet(() -> HttpResponse.seeOther(URI.create("/")));
    }

    /** The same picture as a file. */
    @Get("/grafik/{name}")
    @Produces(MediaType.IMAGE_PNG)
    HttpResponse<?> picture(
            @PathVariable String name,
            @QueryValue Optional<String> periode,
            @QueryValue Optional<String> saring,
            @QueryValue Optional<String> kuesioner) {
        Asked asked = new Asked(periode, Optional.empty(), Optional.empty(), saring, kuesioner);
        Optional<Drawn> drawn = offices.choices()
                .map(choices -> drawings.all(material(choices, query(choices, asked))))
                .flatMap(all ->
                        all.stream().filter(one -> one.name().equals(name)).findFirst());
        return drawn.<HttpResponse<?>>map(one -> HttpResponse.ok(one.png())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"grafik-" + one.name() + ".png\""))
                .orElseGet(HttpResponse::notFound);
    }

    private DashboardQuery query(Choices choices, Asked asked) {
        DayRange range = asked.days()
                .or(() -> asked.periode().flatMap(RangeText::parse))
                .orElseGet(() -> figures.latest(choices));
        return new DashboardQuery(
                range, filters.known(choices, asked.saring()), asked.kuesioner().flatMap(ResultQuery::version));
    }

    private Material material(Choices choices, DashboardQuery query) {
        Figure now = figures.figure(choices.unit(), query);
        DashboardQuery same = query.of(now.kuesioner().id());
        return new Material(
                now,
                DashboardFigures.before(query.range()).map(range -> figures.figure(choices.unit(), same.within(range))),
                figures.months(choices.unit(), same.within(DashboardFigures.line(query.range()))),
                events.within(choices.unit(), DashboardFigures.line(query.range()), MOST_EVENTS),
                DashboardFigures.isSlice(query) ? List.of() : days.of(now));
    }

    private DashboardPage page(Authentication authentication, Choices choices, Asked asked) {
        DashboardQuery query = query(choices, asked);
        Material material = material(choices, query);
        Figure now = material.now();
        DashboardQuery same = query.of(now.kuesioner().id());
        Optional<Figure> year = DashboardFigures.yearToDate(query.range())
                .map(range -> figures.figure(choices.unit(), same.within(range)));
        String subject = filters.subject(choices, query.filter());
        List<DashboardPage.Quote> saran = sections.saran(query, now);
        return new DashboardPage(
                frames.of(authentication, HREF, messages.get("dasbor.judul")),
                filters.filters(choices, query),
                subject,
                words.sentence(now, material.before(), subject),
                notices(now, query, asked),
                words.now(now),
                workings(same),
                words.facts(now, material.before(), year),
                drawings.all(material).stream()
                        .map(one -> DashboardDrawings.written(one, query.parameters()))
                        .toList(),
                versions(choices, query, now),
                sections.parts(choices, same),
                sections.rate(choices, query, now),
                saran.stream().limit(SARAN_AT_ONCE).toList(),
                saran.stream().skip(SARAN_AT_ONCE).toList(),
                sections.actions(choices),
                Visitor.role(authentication) != Role.INSPEKTORAT);
    }

    private static String workings(DashboardQuery query) {
        return "/hasil?"
                + new ResultQuery(new Query(query.range(), query.filter().layananId(), query.kuesioner())).parameters();
    }

    private List<String> notices(Figure now, DashboardQuery query, Asked asked) {
        return Stream.of(
                        Optional.ofNullable(view.waiting(now)),
                        DashboardFigures.isSlice(query) ? words.partial(query.range()) : Optional.<String>empty(),
                        asked.isUnclear() ? Optional.of(messages.get("dasbor.galat.hari")) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Other versions of the kuesioner that were answered in these days. */
    private List<DashboardPage.Version> versions(Choices choices, DashboardQuery query, Figure now) {
        return offices.answered(choices.unit(), query.range()).stream()
                .filter(id -> !id.equals(now.kuesioner().id()))
                .map(query::of)
                .map(other -> words.version(figures.figure(choices.unit(), other), HREF + "?" + other.parameters()))
                .toList();
    }
}
