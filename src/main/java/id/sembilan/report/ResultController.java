package id.sembilan.report;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.report.ResultPage.Export;
import id.sembilan.report.ResultPage.Picture;
import id.sembilan.scoring.Hasil;
import id.sembilan.security.Frames;
import id.sembilan.survey.DayRange;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Figures;
import id.sembilan.survey.Figures.Choices;
import id.sembilan.survey.Figures.Query;
import id.sembilan.survey.RangeText;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The result of the survey with every step of its arithmetic. */
@Hidden
@Controller("/hasil")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ResultController {
    private static final String HREF = "/hasil";

    private final Figures figures;
    private final ResultView view;
    private final ResultCharts charts;
    private final ResultDetails details;
    private final Frames frames;
    private final Messages messages;

    ResultController(
            Figures figures,
            ResultView view,
            ResultCharts charts,
            ResultDetails details,
            Frames frames,
            Messages messages) {
        this.figures = figures;
        this.view = view;
        this.charts = charts;
        this.details = details;
        this.frames = frames;
        this.messages = messages;
    }

    /** Where a visitor stands: the choices there are, the ones taken, and the figure they give. */
    record Place(Choices choices, ResultQuery query, Figure figure, Frame frame) {}

    @Get
    HttpResponse<?> result(
            Authentication authentication,
            @QueryValue Optional<String> periode,
            @QueryValue Optional<String> layanan,
            @QueryValue Optional<String> kuesioner) {
        return at(authentication, periode, layanan, kuesioner, (place, none) -> page(place));
    }

    @Get("/unsur/{kode}")
    HttpResponse<?> unsur(
            Authentication authentication,
            @PathVariable String kode,
            @QueryValue Optional<String> periode,
            @QueryValue Optional<String> layanan,
            @QueryValue Optional<String> kuesioner) {
        return at(authentication, periode, layanan, kuesioner, (place, hasil) -> hasil.flatMap(
                        some -> details.unsur(place, some, kode))
                .map(page -> new ModelAndView<Object>("hasil-unsur", page))
                .orElse(null));
    }

    @Get("/pengolahan")
    HttpResponse<?> processing(
            Authentication authentication,
            @QueryValue Optional<String> periode,
            @QueryValue Optional<String> layanan,
            @QueryValue Optional<String> kuesioner,
            @QueryValue Optional<Integer> halaman) {
        return at(authentication, periode, layanan, kuesioner, (place, hasil) -> hasil.map(some -> new ModelAndView<
                        Object>("hasil-pengolahan", details.processing(place, some, halaman.orElse(1))))
                .orElse(null));
    }

    /** Before the first run is finished there is nothing to show but the way there. */
    private HttpResponse<?> at(
            Authentication authentication,
            Optional<String> periode,
            Optional<String> layanan,
            Optional<String> kuesioner,
            BiFunction<Place, Optional<Hasil>, @Nullable ModelAndView<Object>> page) {
        Optional<Choices> choices = figures.choices();
        if (choices.isEmpty()) {
            return HttpResponse.seeOther(URI.create("/"));
        }
        ResultQuery query = ResultQuery.of(choices.get(), periode, layanan, kuesioner);
        Figure figure = figures.figure(choices.get().unit(), query.query());
        Frame frame = frames.of(authentication, HREF, messages.get("hasil.judul"));
        ModelAndView<Object> found = page.apply(new Place(choices.get(), query, figure, frame), figure.hasil());
        return found == null ? HttpResponse.notFound() : HttpResponse.ok(found);
    }

    private ModelAndView<Object> page(Place place) {
        Figure figure = place.figure();
        Optional<Hasil> hasil = figure.hasil();
        SortedMap<YearMonth, Figure> months = figures.months(
                figure.unit(),
                new Query(
                        line(figure.range()),
                        place.query().query().layananId(),
                        Optional.of(figure.kuesioner().id())));
        String parameters = place.query().parameters();
        return new ModelAndView<>(
                "hasil",
                new ResultPage(
                        place.frame(),
                        view.filters(
                                place.choices(),
                                place.query(),
                                figures.answered(figure.unit(), figure.range()),
                                figure),
                        view.name(figure.range()),
                        view.subject(figure),
                        hasil.map(some -> view.headline(figure, some)).orElse(null),
                        view.waiting(figure),
                        hasil.map(some -> view.unsur(figure, some, parameters)).orElse(List.of()),
                        hasil.map(view::dropped).orElse(null),
                        hasil.map(some -> view.steps(figure, some)).orElse(null),
                        hasil.map(some -> view.conventions(figure, some)).orElse(List.of()),
                        hasil.map(some -> pictures(figure, some, months)).orElse(List.of()),
                        view.months(months, place.query()),
                        HREF + "/pengolahan?" + parameters,
                        export(place)));
    }

    private static Export export(Place place) {
        Query query = place.query().query();
        return new Export(
                RangeText.of(query.range()),
                query.layananId().orElse(""),
                query.kuesioner().map(Object::toString).orElse(""));
    }

    private List<Picture> pictures(Figure figure, Hasil hasil, SortedMap<YearMonth, Figure> months) {
        DayRange line = line(figure.range());
        List<Picture> pictures = new ArrayList<>();
        pictures.add(charts.unsur(hasil));
        charts.months(months, YearMonth.from(line.from()), YearMonth.from(line.lastDay()))
                .ifPresent(pictures::add);
        pictures.add(charts.distribution(figure, hasil));
        return pictures;
    }

    /** The line shows the calendar years of the range, also where only a month is looked at. */
    private static DayRange line(DayRange range) {
        int first = Math.max(range.from().getYear(), range.lastDay().getYear() - 1);
        return new DayRange(
                range.from().withYear(first).withDayOfYear(1),
                range.lastDay().plusYears(1).withDayOfYear(1));
    }
}
