package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.RenstraView.Isi;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.web.Messages;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plan of some years as a tree. */
@Hidden
@Controller("/renstra")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class RenstraController {
    private final RenstraKeeping keeping;
    private final RenstraView view;
    private final Office office;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    RenstraController(
            RenstraKeeping keeping, RenstraView view, Office office, Frames frames, Messages messages, Clock clock) {
        this.keeping = keeping;
        this.view = view;
        this.office = office;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> page(
            Authentication authentication, @QueryValue Optional<String> id, @QueryValue Optional<Boolean> tersimpan) {
        return HttpResponse.ok(page(authentication, id, tersimpan.orElse(false), List.of()));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> add(Authentication authentication, @Body RenstraForm form) {
        List<String> errors = new ArrayList<>();
        String id = UUID.randomUUID().toString();
        form.renstra(id, office.unit().id(), messages, errors)
                .ifPresent(one -> keeping.add(one, authentication.getName()));
        return answer(authentication, errors.isEmpty() ? Optional.of(id) : Optional.empty(), errors);
    }

    @Post(value = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> change(Authentication authentication, @PathVariable String id, @Body RenstraForm form) {
        Unit unit = office.unit();
        if (keeping.isi(unit, id).isEmpty()) {
            return HttpResponse.notFound();
        }
        List<String> errors = new ArrayList<>();
        form.renstra(id, unit.id(), messages, errors).ifPresent(one -> keeping.change(one, authentication.getName()));
        return answer(authentication, Optional.of(id), errors);
    }

    @Post(value = "/{id}/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> remove(Authentication authentication, @PathVariable String id) {
        Optional<Isi> isi = keeping.isi(office.unit(), id);
        if (isi.isEmpty()) {
            return HttpResponse.notFound();
        }
        boolean removed = keeping.remove(isi.get().renstra(), authentication.getName());
        return removed
                ? answer(authentication, Optional.empty(), List.of())
                : answer(authentication, Optional.of(id), List.of(messages.get("renstra.galat.berisi")));
    }

    @Post(value = "/{id}/tempat", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> addPlace(Authentication authentication, @PathVariable String id, @Body RencanaForm form) {
        Optional<Isi> isi = keeping.isi(office.unit(), id);
        if (isi.isEmpty()) {
            return HttpResponse.notFound();
        }
        List<String> errors = new ArrayList<>();
        form.rencana(
                        UUID.randomUUID().toString(),
                        id,
                        Optional.empty(),
                        isi.get().rencana(),
                        messages,
                        errors)
                .ifPresent(one -> keeping.add(one, authentication.getName()));
        return answer(authentication, Optional.of(id), errors);
    }

    private HttpResponse<?> answer(Authentication authentication, Optional<String> id, List<String> errors) {
        return errors.isEmpty()
                ? HttpResponse.seeOther(URI.create(
                        "/renstra?tersimpan=true" + id.map(one -> "&id=" + one).orElse("")))
                : HttpResponse.unprocessableEntity().body(page(authentication, id, false, errors));
    }

    private ModelAndView<RenstraPage> page(
            Authentication authentication, Optional<String> id, boolean saved, List<String> errors) {
        Unit unit = office.unit();
        List<Renstra> all = keeping.all(unit);
        int year = unit.day(clock.instant()).getYear();
        Optional<Isi> chosen = id.or(() -> all.stream()
                        .filter(one -> one.covers(year))
                        .findFirst()
                        .or(() -> all.stream().findFirst())
                        .map(Renstra::id))
                .flatMap(one -> keeping.isi(unit, one));
        Role role = Visitor.role(authentication);
        return new ModelAndView<>(
                "renstra",
                view.page(
                        frames.of(authentication, "/renstra", messages.get("renstra.judul")),
                        role == Role.ADMIN || role == Role.PERENCANA,
                        saved,
                        errors,
                        all,
                        chosen));
    }
}
