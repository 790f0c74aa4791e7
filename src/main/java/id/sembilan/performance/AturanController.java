package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.AturanForm.Typed;
import id.sembilan.performance.AturanPage.Band;
import id.sembilan.performance.AturanPage.Scale;
import id.sembilan.performance.Efisiensi.Metode;
import id.sembilan.performance.RenstraPage.Option;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.storage.Writer;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The scale, the cap of averages and the method that the office calculates by. */
@Hidden
@Controller("/kinerja/aturan")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class AturanController {
    private final KinerjaReading reading;
    private final AturanStore rules;
    private final ShippedSkala shipped;
    private final Office office;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;
    private final KinerjaWorking working;

    AturanController(
            KinerjaReading reading,
            AturanStore rules,
            ShippedSkala shipped,
            Office office,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages) {
        this.reading = reading;
        this.rules = rules;
        this.shipped = shipped;
        this.office = office;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
        this.working = new KinerjaWorking(messages);
    }

    @Get
    HttpResponse<?> page(Authentication authentication, @QueryValue Optional<Boolean> tersimpan) {
        return HttpResponse.ok(page(authentication, tersimpan.orElse(false), List.of()));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> keep(Authentication authentication, @Body Map<String, Object> body) {
        Unit unit = office.unit();
        List<String> errors = new ArrayList<>();
        Optional<Typed> typed = new AturanForm(body, messages).typed(shipped, errors);
        if (typed.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(authentication, false, errors));
        }
        Aturan aturan = typed.get().aturan();
        writer.write(writes -> {
            rules.keep(writes, unit.id(), aturan, typed.get().sendiri());
            audit.record(
                    writes,
                    authentication.getName(),
                    "kinerja.aturan",
                    aturan.skala().nama() + " " + aturan.metode());
            return true;
        });
        return HttpResponse.seeOther(URI.create("/kinerja/aturan?tersimpan=true"));
    }

    private ModelAndView<AturanPage> page(Authentication authentication, boolean saved, List<String> errors) {
        Aturan now = reading.aturan(office.unit());
        boolean own = now.skala().kode().equals(AturanForm.OWN);
        Role role = Visitor.role(authentication);
        return new ModelAndView<>(
                "kinerja-aturan",
                new AturanPage(
                        frames.of(authentication, "/kinerja", messages.get("kinerja.aturan.judul")),
                        role == Role.ADMIN || role == Role.PERENCANA,
                        saved,
                        errors,
                        shipped.all().stream().map(one -> scale(one, now)).toList(),
                        own,
                        own ? now.skala().nama() : "",
                        own ? now.skala().dasar() : "",
                        bands(own ? now.skala().kategori() : List.of()),
                        now.batas().map(RenstraView::typed).orElse(""),
                        Arrays.stream(Metode.values())
                                .map(one -> new Option(
                                        one.name(), messages.get("kinerja.metode." + one.name()), one == now.metode()))
                                .toList()));
    }

    private Scale scale(Skala one, Aturan now) {
        return new Scale(
                one.kode(),
                messages.get("kinerja.skala.dari", one.nama(), one.dasar()),
                one.kategori().stream()
                        .map(band -> band.nama() + ": " + working.band(band))
                        .toList(),
                one.kode().equals(now.skala().kode()));
    }

    private static List<Band> bands(List<Skala.Kategori> known) {
        return IntStream.range(0, AturanForm.BANDS)
                .mapToObj(i -> i < known.size()
                        ? new Band(
                                i,
                                known.get(i).nama(),
                                known.get(i).batas().map(RenstraView::typed).orElse(""),
                                known.get(i).termasuk())
                        : new Band(i, "", "", true))
                .toList();
    }
}
