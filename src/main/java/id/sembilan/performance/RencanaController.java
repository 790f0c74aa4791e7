package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.RenstraView.Isi;
import id.sembilan.security.Frames;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One place of the plan, and one indikator of it. */
@Hidden
@Controller("/renstra")
@Secured({ADMIN, PERENCANA})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class RencanaController {
    private final RenstraKeeping keeping;
    private final RenstraView view;
    private final Office office;
    private final Frames frames;
    private final Messages messages;

    RencanaController(RenstraKeeping keeping, RenstraView view, Office office, Frames frames, Messages messages) {
        this.keeping = keeping;
        this.view = view;
        this.office = office;
        this.frames = frames;
        this.messages = messages;
    }

    @Get("/tempat/{id}")
    HttpResponse<?> place(
            Authentication authentication, @PathVariable String id, @QueryValue Optional<Boolean> tersimpan) {
        return HttpResponse.ok(place(authentication, id, tersimpan.orElse(false), List.of()));
    }

    @Post(value = "/tempat/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changePlace(Authentication authentication, @PathVariable String id, @Body RencanaForm form) {
        Isi isi = withPlace(id);
        Rencana before = place(isi, id);
        List<String> errors = new ArrayList<>();
        form.rencana(
                        id,
                        before.renstraId(),
                        Optional.of(before.tingkat()),
                        isi.rencana().stream()
                                .filter(one -> !one.equals(before))
                                .toList(),
                        messages,
                        errors)
                .ifPresent(one -> keeping.change(one, authentication.getName()));
        return placeAnswer(authentication, id, errors);
    }

    @Post(value = "/tempat/{id}/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> removePlace(Authentication authentication, @PathVariable String id) {
        Isi isi = withPlace(id);
        return keeping.remove(place(isi, id), authentication.getName())
                ? back(isi)
                : placeAnswer(authentication, id, List.of(messages.get("renstra.galat.tempat_berisi")));
    }

    @Post(value = "/tempat/{id}/indikator", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addIndikator(
            Authentication authentication, @PathVariable String id, @Body Map<String, Object> body) {
        Isi isi = withPlace(id);
        List<String> errors = new ArrayList<>();
        Optional<Indikator> made = new IndikatorForm(body, messages)
                .indikator(
                        UUID.randomUUID().toString(), id, isi.of(place(isi, id)).size(), errors);
        if (made.isEmpty()) {
            return placeAnswer(authentication, id, errors);
        }
        keeping.add(made.get(), authentication.getName());
        return HttpResponse.seeOther(
                URI.create("/renstra/indikator/" + made.get().id()));
    }

    @Get("/indikator/{id}")
    HttpResponse<?> indikator(Authentication authentication, @PathVariable String id) {
        return HttpResponse.ok(indikator(authentication, id, List.of()));
    }

    @Post(value = "/indikator/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changeIndikator(
            Authentication authentication, @PathVariable String id, @Body Map<String, Object> body) {
        Isi isi = withIndikator(id);
        Indikator before = indikator(isi, id);
        IndikatorForm form = new IndikatorForm(body, messages);
        List<String> errors = new ArrayList<>();
        @Nullable Object wanted = body.get("tempat");
        String rencanaId = isi.rencana().stream()
                .map(Rencana::id)
                .filter(one -> one.equals(Field.text(wanted == null ? null : wanted.toString())))
                .findFirst()
                .orElse(before.rencanaId());
        Map<Integer, Optional<BigDecimal>> targets = form.targets(isi.renstra(), errors);
        Optional<Indikator> changed = form.indikator(id, rencanaId, before.urutan(), errors);
        if (changed.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(indikator(authentication, id, errors));
        }
        keeping.change(changed.get(), targets, authentication.getName());
        return back(isi);
    }

    @Post(value = "/indikator/{id}/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> removeIndikator(Authentication authentication, @PathVariable String id) {
        Isi isi = withIndikator(id);
        return keeping.remove(indikator(isi, id), authentication.getName())
                ? back(isi)
                : HttpResponse.unprocessableEntity()
                        .body(indikator(authentication, id, List.of(messages.get("renstra.galat.indikator_dipakai"))));
    }

    private static HttpResponse<?> back(Isi isi) {
        return HttpResponse.seeOther(
                URI.create("/renstra?tersimpan=true&id=" + isi.renstra().id()));
    }

    private Isi withPlace(String id) {
        Unit unit = office.unit();
        return keeping.withRencana(unit, id).orElseThrow(RencanaController::missing);
    }

    private Isi withIndikator(String id) {
        return keeping.withIndikator(office.unit(), id).orElseThrow(RencanaController::missing);
    }

    private static Rencana place(Isi isi, String id) {
        return isi.rencana().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(RencanaController::missing);
    }

    private static Indikator indikator(Isi isi, String id) {
        return isi.indikator().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(RencanaController::missing);
    }

    private static HttpStatusException missing() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "");
    }

    private HttpResponse<?> placeAnswer(Authentication authentication, String id, List<String> errors) {
        return errors.isEmpty()
                ? HttpResponse.seeOther(URI.create("/renstra/tempat/" + id + "?tersimpan=true"))
                : HttpResponse.unprocessableEntity().body(place(authentication, id, false, errors));
    }

    private ModelAndView<RencanaPage> place(
            Authentication authentication, String id, boolean saved, List<String> errors) {
        Isi isi = withPlace(id);
        Rencana place = place(isi, id);
        return new ModelAndView<>(
                "renstra-tempat",
                view.place(frames.of(authentication, "/renstra", place.uraian()), saved, errors, isi, place));
    }

    private ModelAndView<IndikatorPage> indikator(Authentication authentication, String id, List<String> errors) {
        Isi isi = withIndikator(id);
        Indikator one = indikator(isi, id);
        return new ModelAndView<>(
                "renstra-indikator",
                view.indikator(
                        frames.of(authentication, "/renstra", one.nama()),
                        errors,
                        isi,
                        place(isi, one.rencanaId()),
                        one));
    }
}
