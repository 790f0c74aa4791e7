package id.sembilan.report;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.followup.TindakLanjutReading;
import id.sembilan.office.Unit;
import id.sembilan.report.HandInPackage.Signing;
import id.sembilan.report.HandInPage.Choice;
import id.sembilan.report.HandInPage.Chosen;
import id.sembilan.security.Frames;
import id.sembilan.security.Visitor;
import id.sembilan.survey.Figures;
import id.sembilan.survey.Figures.Choices;
import id.sembilan.survey.Kiriman;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeFigures;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.Publications;
import id.sembilan.survey.Publications.Publication;
import id.sembilan.survey.RangeText;
import id.sembilan.survey.Seal;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A sealed result on its way out: shown to the public or withdrawn, handed in to the district. */
@Hidden
@Controller("/kirim-hasil")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class HandInController {
    private static final String HREF = "/kirim-hasil";
    private static final int MAX_TEXT = 1_000;
    private static final int MAX_LINE = 200;

    private final Figures figures;
    private final PeriodeReading periods;
    private final TindakLanjutReading followUps;
    private final Publications publications;
    private final HandInPackage files;
    private final HandInView view;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    HandInController(
            Figures figures,
            PeriodeReading periods,
            TindakLanjutReading followUps,
            Publications publications,
            HandInPackage files,
            HandInView view,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.figures = figures;
        this.periods = periods;
        this.followUps = followUps;
        this.publications = publications;
        this.files = files;
        this.view = view;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    /** The office and the period that a request is about. */
    private record Place(Unit unit, Periode periode) {}

    @Get
    HttpResponse<?> page(
            Authentication authentication,
            @QueryValue Optional<String> periode,
            @QueryValue Optional<Boolean> tersimpan) {
        Optional<Choices> choices = figures.choices();
        return choices.isEmpty()
                ? HttpResponse.seeOther(URI.create("/"))
                : HttpResponse.ok(page(
                        authentication, choices.get().unit(), periode.orElse(""), tersimpan.orElse(false), List.of()));
    }

    @Post(value = "/{id}/status", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> step(Authentication authentication, @PathVariable String id, @Body Map<String, String> form) {
        return at(authentication, id, (place, errors) -> {
            Optional<Kiriman.Status> status = Kiriman.Status.of(text(form, "status"));
            Optional<LocalDate> day = day(text(form, "hari"))
                    .filter(one -> !one.isAfter(place.unit().day(clock.instant())));
            if (status.isEmpty() || day.isEmpty() || text(form, "catatan").length() > MAX_TEXT) {
                errors.add(messages.get("kirim_hasil.galat.langkah"));
                return null;
            }
            int versi = periods.figures(place.unit(), place.periode())
                    .versi()
                    .map(Seal::versi)
                    .orElse(0);
            publications.add(
                    place.periode(),
                    new Kiriman(
                            versi,
                            status.get(),
                            day.get(),
                            text(form, "catatan"),
                            clock.instant(),
                            authentication.getName()));
            return saved(id);
        });
    }

    @Post(value = "/{id}/tarik", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, CAMAT})
    HttpResponse<?> withdraw(Authentication authentication, @PathVariable String id, @Body Map<String, String> form) {
        return at(authentication, id, (place, errors) -> {
            String reason = text(form, "alasan");
            Optional<Publication> publication = publications.of(place.periode().range());
            if (reason.isEmpty() || reason.length() > MAX_TEXT || publication.isEmpty()) {
                errors.add(messages.get("kirim_hasil.galat.tarik"));
                return null;
            }
            publications.say(publication.get(), true, reason, authentication.getName());
            return saved(id);
        });
    }

    @Post(value = "/{id}/terbitkan", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(CAMAT)
    HttpResponse<?> reinstate(Authentication authentication, @PathVariable String id) {
        return at(authentication, id, (place, errors) -> {
            publications
                    .of(place.periode().range())
                    .ifPresent(one -> publications.say(one, false, "", authentication.getName()));
            return saved(id);
        });
    }

    @Post(value = "/{id}/paket", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({"application/zip", MediaType.TEXT_HTML})
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> files(Authentication authentication, @PathVariable String id, @Body Map<String, String> form) {
        return at(authentication, id, (place, errors) -> {
            PeriodeFigures one = periods.figures(place.unit(), place.periode());
            boolean tooLong = form.values().stream().anyMatch(text -> text.length() > MAX_LINE);
            if (tooLong || text(form, "tujuan").isEmpty() || text(form, "nama").isEmpty()) {
                errors.add(messages.get("kirim_hasil.galat.surat"));
                return null;
            }
            if (one.figure().hasil().isEmpty()) {
                errors.add(messages.get("kirim_hasil.galat.sedikit"));
                return null;
            }
            String today = Formats.day(place.unit().day(clock.instant()));
            byte[] zip = files.of(one, followUps.of(place.unit(), place.periode()), signing(form), today);
            return HttpResponse.ok(zip)
                    .contentType(MediaType.of("application/zip"))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"kirim-skm-"
                                    + RangeText.of(place.periode().range()) + ".zip\"");
        });
    }

    private static Signing signing(Map<String, String> form) {
        return new Signing(
                text(form, "tujuan"),
                text(form, "nomor"),
                text(form, "tempat"),
                text(form, "jabatan"),
                text(form, "nama"),
                text(form, "nip"));
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static HttpResponse<?> saved(String id) {
        return HttpResponse.seeOther(URI.create(HREF + "?tersimpan=true&periode=" + id));
    }

    /** Only a sealed period leaves the house; what was refused is told on its page. */
    private HttpResponse<?> at(
            Authentication authentication, String id, BiFunction<Place, List<String>, @Nullable HttpResponse<?>> work) {
        Optional<Place> place = figures.choices().map(Choices::unit).flatMap(unit -> followUps.sealed(unit).stream()
                .filter(one -> one.id().equals(id))
                .map(one -> new Place(unit, one))
                .findFirst());
        if (place.isEmpty()) {
            return HttpResponse.notFound();
        }
        List<String> errors = new ArrayList<>();
        HttpResponse<?> done = work.apply(place.get(), errors);
        return done != null
                ? done
                : HttpResponse.unprocessableEntity()
                        .body(page(authentication, place.get().unit(), id, false, errors))
                        .contentType(MediaType.TEXT_HTML_TYPE);
    }

    private ModelAndView<HandInPage> page(
            Authentication authentication, Unit unit, String periodeId, boolean saved, List<String> errors) {
        List<Periode> sealed = followUps.sealed(unit);
        Optional<Periode> chosen = sealed.stream()
                .filter(one -> one.id().equals(periodeId))
                .findFirst()
                .or(() -> sealed.stream().findFirst());
        @Nullable
        Chosen shown = chosen.map(one -> view.chosen(
                        periods.figures(unit, one), Visitor.role(authentication), unit.day(clock.instant())))
                .orElse(null);
        return new ModelAndView<>(
                "kirim-hasil",
                new HandInPage(
                        frames.of(authentication, HREF, messages.get("kirim_hasil.judul")),
                        errors,
                        saved,
                        sealed.stream()
                                .map(one -> new Choice(
                                        one.id(),
                                        one.nama(),
                                        chosen.filter(one::equals).isPresent()))
                                .toList(),
                        shown));
    }
}
