package id.sembilan.report;

import id.sembilan.report.PublicationPage.Link;
import id.sembilan.report.PublicationPage.Result;
import id.sembilan.report.PublicationPoster.Size;
import id.sembilan.security.Frames;
import id.sembilan.survey.Publications;
import id.sembilan.survey.Publications.Publication;
import id.sembilan.survey.Publications.Word;
import id.sembilan.survey.RangeText;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The published results, for everybody. What is not sealed and approved is not found here. */
@Hidden
@Controller("/publikasi")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PublicationController {
    static final String SHORT = "public, max-age=60";

    private final Publications publications;
    private final PublicationReading reading;
    private final PublicationView view;
    private final PublicationPoster poster;
    private final Frames frames;
    private final Messages messages;

    PublicationController(
            Publications publications,
            PublicationReading reading,
            PublicationView view,
            PublicationPoster poster,
            Frames frames,
            Messages messages) {
        this.publications = publications;
        this.reading = reading;
        this.view = view;
        this.poster = poster;
        this.frames = frames;
        this.messages = messages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> latest() {
        List<Publication> all = publications.all();
        return page(all.stream().filter(Publication::isPublic).findFirst(), all);
    }

    @Get("/{periode}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> one(@PathVariable String periode) {
        Optional<Publication> found = RangeText.parse(periode).flatMap(publications::of);
        return found.isEmpty() ? HttpResponse.notFound() : page(found, publications.all());
    }

    @Get("/{periode}/poster-a4.pdf")
    @Produces({MediaType.APPLICATION_PDF, MediaType.TEXT_HTML})
    HttpResponse<?> a4(@PathVariable String periode) {
        return file(periode, Size.A4, MediaType.APPLICATION_PDF, "poster-a4.pdf");
    }

    @Get("/{periode}/poster-a3.pdf")
    @Produces({MediaType.APPLICATION_PDF, MediaType.TEXT_HTML})
    HttpResponse<?> a3(@PathVariable String periode) {
        return file(periode, Size.A3, MediaType.APPLICATION_PDF, "poster-a3.pdf");
    }

    @Get("/{periode}/gambar.png")
    @Produces({MediaType.IMAGE_PNG, MediaType.TEXT_HTML})
    HttpResponse<?> image(@PathVariable String periode) {
        return file(periode, Size.GAMBAR, MediaType.IMAGE_PNG, "gambar.png");
    }

    private HttpResponse<?> file(String periode, Size size, String type, String name) {
        Optional<PublishedResult> result = RangeText.parse(periode).flatMap(reading::of);
        return result.isEmpty()
                ? HttpResponse.notFound()
                : HttpResponse.ok(poster.of(result.get(), size))
                        .contentType(MediaType.of(type))
                        .header(HttpHeaders.CACHE_CONTROL, SHORT)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"ikm-" + name + "\"");
    }

    private HttpResponse<?> page(Optional<Publication> chosen, List<Publication> all) {
        Optional<PublishedResult> result = chosen.filter(Publication::isPublic).flatMap(reading::of);
        List<Link> others = all.stream()
                .filter(Publication::isPublic)
                .filter(one -> chosen.filter(other -> other.periode().equals(one.periode()))
                        .isEmpty())
                .flatMap(one -> reading.of(one).stream())
                .map(one -> view.result(one, false))
                .map(one -> new Link(one.href(), one.periode(), one.ikm(), one.mutu()))
                .toList();
        @Nullable Result shown = result.map(one -> view.result(one, true)).orElse(null);
        return HttpResponse.ok(new ModelAndView<>(
                        "publikasi",
                        new PublicationPage(
                                frames.open(messages.get("publikasi.judul")),
                                shown,
                                chosen.flatMap(this::withdrawn).orElse(null),
                                others)))
                .header(HttpHeaders.CACHE_CONTROL, SHORT);
    }

    private Optional<String> withdrawn(Publication one) {
        return one.word()
                .filter(Word::withdrawn)
                .map(word -> messages.get(
                        "publikasi.ditarik",
                        one.periode().nama(),
                        Formats.day(one.unit().day(word.at())),
                        word.reason()));
    }
}
