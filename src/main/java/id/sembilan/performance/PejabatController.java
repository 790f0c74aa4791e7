package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.Pejabat.Peran;
import id.sembilan.performance.PejabatPage.Holder;
import id.sembilan.performance.PejabatPage.Row;
import id.sembilan.performance.RenstraPage.Option;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.storage.Writer;
import id.sembilan.web.Formats;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The officials who sign. */
@Hidden
@Controller("/pejabat")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PejabatController {
    private final PejabatReading reading;
    private final PejabatStore officials;
    private final Office office;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    PejabatController(
            PejabatReading reading,
            PejabatStore officials,
            Office office,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.reading = reading;
        this.officials = officials;
        this.office = office;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> page(
            Authentication authentication, @QueryValue Optional<String> hari, @QueryValue Optional<Boolean> tersimpan) {
        return HttpResponse.ok(page(authentication, day(hari), tersimpan.orElse(false), List.of()));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> add(Authentication authentication, @Body PejabatForm form) {
        return keep(authentication, UUID.randomUUID().toString(), form);
    }

    @Post(value = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> change(Authentication authentication, @PathVariable String id, @Body PejabatForm form) {
        boolean known =
                reading.all(office.unit()).stream().anyMatch(one -> one.id().equals(id));
        return known ? keep(authentication, id, form) : HttpResponse.notFound();
    }

    @Post(value = "/{id}/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> remove(Authentication authentication, @PathVariable String id) {
        Unit unit = office.unit();
        writer.write(writes -> {
            officials.remove(writes, unit.id(), id);
            audit.record(writes, authentication.getName(), "pejabat.remove", id);
            return true;
        });
        return HttpResponse.seeOther(URI.create("/pejabat?tersimpan=true"));
    }

    private HttpResponse<?> keep(Authentication authentication, String id, PejabatForm form) {
        List<String> errors = new ArrayList<>();
        Optional<Pejabat> one = form.pejabat(id, office.unit().id(), messages, errors);
        if (one.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(authentication, day(Optional.empty()), false, errors));
        }
        writer.write(writes -> {
            officials.keep(writes, one.get());
            audit.record(
                    writes,
                    authentication.getName(),
                    "pejabat.keep",
                    one.get().jabatanLengkap() + " " + one.get().mulai());
            return true;
        });
        return HttpResponse.seeOther(URI.create("/pejabat?tersimpan=true"));
    }

    private LocalDate day(Optional<String> typed) {
        try {
            return typed.map(LocalDate::parse).orElseGet(() -> office.unit().day(clock.instant()));
        } catch (DateTimeException e) {
            return office.unit().day(clock.instant());
        }
    }

    private ModelAndView<PejabatPage> page(
            Authentication authentication, LocalDate day, boolean saved, List<String> errors) {
        Unit unit = office.unit();
        List<Pejabat> all = reading.all(unit);
        Role role = Visitor.role(authentication);
        return new ModelAndView<>(
                "pejabat",
                new PejabatPage(
                        frames.of(authentication, "/pejabat", messages.get("pejabat.judul")),
                        role == Role.ADMIN || role == Role.PERENCANA,
                        saved,
                        errors,
                        day.toString(),
                        Arrays.stream(Peran.values())
                                .map(peran -> holder(unit, peran, day))
                                .toList(),
                        all.stream().map(one -> row(one, all)).toList(),
                        peran(Peran.CAMAT),
                        sebutan("")));
    }

    private Holder holder(Unit unit, Peran peran, LocalDate day) {
        Optional<Pejabat> one = reading.on(unit, peran, day);
        return new Holder(
                messages.get("pejabat.peran." + peran.kode()),
                one.map(Pejabat::nama).orElse(null),
                one.map(Pejabat::jabatanLengkap).orElse(null));
    }

    private Row row(Pejabat one, List<Pejabat> all) {
        Optional<Pejabat> other = all.stream()
                .filter(some -> !some.equals(one) && some.overlaps(one))
                .findFirst();
        return new Row(
                one.id(),
                messages.get("pejabat.peran." + one.peran().kode()),
                one.nama(),
                one.nip(),
                one.pangkat(),
                one.jabatan(),
                one.jabatanLengkap(),
                one.selesai()
                        .map(last -> messages.get("pejabat.waktu", Formats.day(one.mulai()), Formats.day(last)))
                        .orElseGet(() -> messages.get("pejabat.waktu.kini", Formats.day(one.mulai()))),
                one.mulai().toString(),
                one.selesai().map(LocalDate::toString).orElse(""),
                other.map(some -> messages.get("pejabat.bertumpuk", some.nama()))
                        .orElse(null),
                peran(one.peran()),
                sebutan(one.sebutan()));
    }

    private List<Option> peran(Peran chosen) {
        return Arrays.stream(Peran.values())
                .map(one -> new Option(one.kode(), messages.get("pejabat.peran." + one.kode()), one == chosen))
                .toList();
    }

    private List<Option> sebutan(String chosen) {
        return PejabatForm.SEBUTAN.stream()
                .map(one ->
                        new Option(one, one.isEmpty() ? messages.get("pejabat.definitif") : one, one.equals(chosen)))
                .toList();
    }
}
