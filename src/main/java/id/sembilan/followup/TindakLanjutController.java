package id.sembilan.followup;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.followup.TindakLanjutReading.FollowUp;
import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Unsur;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.survey.Periode;
import id.sembilan.web.Field;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The follow-up: actions for the weakest unsur, and the next period's value beside them. */
@Hidden
@Controller("/tindak-lanjut")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class TindakLanjutController {
    private final TindakLanjutReading reading;
    private final TindakLanjutStore actions;
    private final TindakLanjutView view;
    private final Office office;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    TindakLanjutController(
            TindakLanjutReading reading,
            TindakLanjutStore actions,
            TindakLanjutView view,
            Office office,
            Reader reader,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.reading = reading;
        this.actions = actions;
        this.view = view;
        this.office = office;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> page(
            Authentication authentication,
            @QueryValue Optional<String> periode,
            @QueryValue Optional<Boolean> tersimpan) {
        return HttpResponse.ok(page(authentication, periode.orElse(""), tersimpan.orElse(false), List.of()));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> add(Authentication authentication, @Body TindakLanjutForm form) {
        Unit unit = office.unit();
        Optional<Periode> periode = sealed(unit, Field.text(form.periode()));
        Optional<Unsur> unsur = periode.flatMap(one -> unsur(unit, one, Field.text(form.unsur())));
        List<String> errors = new ArrayList<>(form.errors(messages, unit.day(clock.instant())));
        if (unsur.isEmpty()) {
            errors.add(messages.get("rtl.galat.unsur"));
        }
        if (errors.isEmpty()) {
            keep(
                    authentication,
                    one(
                            form,
                            UUID.randomUUID().toString(),
                            unit,
                            periode.orElseThrow().id(),
                            unsur.orElseThrow()),
                    true);
        }
        return answer(authentication, periode.map(Periode::id).orElse(""), errors);
    }

    @Post(value = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> change(Authentication authentication, @PathVariable String id, @Body TindakLanjutForm form) {
        Unit unit = office.unit();
        Optional<TindakLanjut> before = reader.read(reads -> actions.byId(reads, id));
        if (before.isEmpty()) {
            return HttpResponse.notFound();
        }
        List<String> errors = form.errors(messages, unit.day(clock.instant()));
        if (errors.isEmpty()) {
            TindakLanjut known = before.get();
            keep(authentication, one(form, id, unit, known.periodeId(), known.unsur()), false);
        }
        return answer(authentication, before.get().periodeId(), errors);
    }

    private static TindakLanjut one(TindakLanjutForm form, String id, Unit unit, String periodeId, Unsur unsur) {
        return new TindakLanjut(
                id,
                unit.id(),
                periodeId,
                unsur,
                Field.text(form.kegiatan()),
                Field.text(form.penanggung()),
                form.time().orElseThrow(),
                form.state().orElseThrow(),
                form.doneDay(),
                Field.text(form.bukti()));
    }

    private void keep(Authentication authentication, TindakLanjut one, boolean fresh) {
        writer.write(writes -> {
            if (fresh) {
                actions.add(writes, one, authentication.getName(), clock.instant());
            } else {
                actions.update(writes, one, authentication.getName(), clock.instant());
            }
            audit.record(
                    writes,
                    authentication.getName(),
                    fresh ? "rtl.add" : "rtl.change",
                    one.unsur().kode() + " " + one.status().kode() + " " + one.kegiatan());
            return true;
        });
    }

    private Optional<Unsur> unsur(Unit unit, Periode periode, String kode) {
        return view.unsur(unit, periode).stream()
                .filter(one -> one.kode().equals(kode))
                .findFirst();
    }

    private Optional<Periode> sealed(Unit unit, String id) {
        return reading.sealed(unit).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private HttpResponse<?> answer(Authentication authentication, String periodeId, List<String> errors) {
        return errors.isEmpty()
                ? HttpResponse.seeOther(URI.create("/tindak-lanjut?tersimpan=true&periode=" + periodeId))
                : HttpResponse.unprocessableEntity().body(page(authentication, periodeId, false, errors));
    }

    private ModelAndView<TindakLanjutPage> page(
            Authentication authentication, String periodeId, boolean saved, List<String> errors) {
        Unit unit = office.unit();
        List<Periode> periods = reading.sealed(unit);
        @Nullable
        Periode chosen =
                sealed(unit, periodeId).or(() -> periods.stream().findFirst()).orElse(null);
        @Nullable FollowUp followUp = chosen == null ? null : reading.of(unit, chosen);
        Role role = Visitor.role(authentication);
        LocalDate today = unit.day(clock.instant());
        return new ModelAndView<>(
                "tindak-lanjut",
                view.page(
                        frames.of(authentication, "/tindak-lanjut", messages.get("rtl.judul")),
                        unit,
                        role == Role.ADMIN || role == Role.PERENCANA,
                        saved,
                        errors,
                        periods,
                        followUp,
                        today));
    }
}
