package id.sembilan.lkjip;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.Letak;
import id.sembilan.performance.NaskahKeeping;
import id.sembilan.performance.TataUrut;
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
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Arranges the outline: which one, what its sections are called, which are there, in which order. */
@Hidden
@Controller("/lkjip-susunan")
@Secured({ADMIN, PERENCANA})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class SusunanController {
    private final Office office;
    private final LkjipReading reading;
    private final LkjipYears years;
    private final ShippedSusunan outlines;
    private final NaskahKeeping keeping;
    private final LkjipView view;
    private final Messages messages;

    SusunanController(
            Office office,
            LkjipReading reading,
            LkjipYears years,
            ShippedSusunan outlines,
            NaskahKeeping keeping,
            LkjipView view,
            Messages messages) {
        this.office = office;
        this.reading = reading;
        this.years = years;
        this.outlines = outlines;
        this.keeping = keeping;
        this.view = view;
        this.messages = messages;
    }

    @Get("/{tahun}")
    HttpResponse<?> page(
            Authentication authentication, @PathVariable int tahun, @QueryValue Optional<Boolean> tersimpan) {
        return HttpResponse.ok(
                view.outline(authentication, reading.read(unit(tahun), tahun), List.of(), tersimpan.orElse(false)));
    }

    /** Another shipped outline; what was written stays, since sections have the same names in all. */
    @Post(value = "/{tahun}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(Authentication authentication, @PathVariable int tahun, @Body Map<String, Object> body) {
        String kode = new LkjipForm(body).text("susunan");
        return outlines.byKode(kode).isEmpty()
                ? refused(authentication, tahun, messages.get("lkjip.susunan.galat"))
                : keep(authentication, tahun, new TataUrut(kode, List.of()));
    }

    @Post(value = "/{tahun}/tambah", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Authentication authentication, @PathVariable int tahun, @Body Map<String, Object> body) {
        LkjipForm form = new LkjipForm(body);
        Kerangka outline = reading.susunan(unit(tahun), tahun);
        Optional<Bagian> parent = outline.find(form.text("induk")).filter(one -> one.tempat() == Tempat.BAB);
        if (parent.isEmpty() || !fits(form.text("nama")) || outline.all().count() >= Letak.MOST) {
            return refused(
                    authentication, tahun, messages.get("lkjip.susunan.galat.tambah", Letak.LONGEST, Letak.MOST));
        }
        Bagian own = Bagian.own(Kerangka.ownId(outline), form.text("nama"), true);
        return keep(authentication, tahun, outline.added(parent.get().id(), own).order());
    }

    @Post(value = "/{tahun}/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            Authentication authentication,
            @PathVariable int tahun,
            @PathVariable String id,
            @Body Map<String, Object> body) {
        LkjipForm form = new LkjipForm(body);
        Kerangka outline = reading.susunan(unit(tahun), tahun);
        if (outline.find(id).isEmpty()) {
            throw LkjipController.missing();
        }
        return switch (form.text("aksi")) {
            case "naik" -> keep(authentication, tahun, outline.moved(id, -1).order());
            case "turun" -> keep(authentication, tahun, outline.moved(id, 1).order());
            case "pakai" ->
                keep(authentication, tahun, outline.switched(id, true).order());
            case "lewati" ->
                keep(authentication, tahun, outline.switched(id, false).order());
            case "hapus" -> keep(authentication, tahun, outline.without(id).order());
            case "nama" ->
                fits(form.text("nama"))
                        ? keep(
                                authentication,
                                tahun,
                                outline.named(id, form.text("nama")).order())
                        : refused(authentication, tahun, messages.get("lkjip.susunan.galat.nama", Letak.LONGEST));
            default -> refused(authentication, tahun, messages.get("lkjip.susunan.galat"));
        };
    }

    private static boolean fits(String title) {
        return !title.isBlank() && title.length() <= Letak.LONGEST && !title.contains("\n");
    }

    private HttpResponse<?> keep(Authentication authentication, int tahun, TataUrut order) {
        keeping.keep(unit(tahun), tahun, order, authentication.getName());
        return HttpResponse.seeOther(URI.create("/lkjip-susunan/" + tahun + "?tersimpan=true"));
    }

    private HttpResponse<?> refused(Authentication authentication, int tahun, String error) {
        return HttpResponse.unprocessableEntity()
                .body(view.outline(authentication, reading.read(unit(tahun), tahun), List.of(error), false));
    }

    private Unit unit(int tahun) {
        Unit unit = office.unit();
        if (!years.all(unit).contains(tahun)) {
            throw LkjipController.missing();
        }
        return unit;
    }
}
