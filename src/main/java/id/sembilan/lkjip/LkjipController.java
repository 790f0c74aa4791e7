package id.sembilan.lkjip;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.NaskahKeeping;
import id.sembilan.performance.NaskahKeeping.Tulisan;
import id.sembilan.performance.Sidik;
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
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The LKjIP of a year: what stands in it, and the office's words for each section. */
@Hidden
@Controller("/lkjip")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class LkjipController {
    private static final int LONGEST_LINE = 200;

    private final Office office;
    private final LkjipReading reading;
    private final LkjipYears years;
    private final NaskahKeeping keeping;
    private final LkjipView view;
    private final Messages messages;

    LkjipController(
            Office office,
            LkjipReading reading,
            LkjipYears years,
            NaskahKeeping keeping,
            LkjipView view,
            Messages messages) {
        this.office = office;
        this.reading = reading;
        this.years = years;
        this.keeping = keeping;
        this.view = view;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> page(
            Authentication authentication,
            @QueryValue Optional<Integer> tahun,
            @QueryValue Optional<Boolean> tersimpan) {
        Unit unit = office.unit();
        List<Integer> all = years.all(unit);
        int year = tahun.filter(all::contains).orElseGet(() -> years.first(unit));
        return HttpResponse.ok(
                view.all(authentication, reading.read(unit, year), all, List.of(), tersimpan.orElse(false)));
    }

    @Post(value = "/{tahun}/identitas", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> identity(Authentication authentication, @PathVariable int tahun, @Body Map<String, Object> body) {
        LkjipData data = data(tahun);
        LkjipForm form = new LkjipForm(body);
        List<String> errors = new ArrayList<>();
        List<Tulisan> texts = new ArrayList<>();
        for (String key : Identitas.KUNCI) {
            String text = form.text(key);
            if (text.length() > LONGEST_LINE || text.contains("\n")) {
                errors.add(messages.get("lkjip.galat.baris", LONGEST_LINE));
            }
            texts.add(new Tulisan(key, text, Sidik.KOSONG));
        }
        String day = form.text(Identitas.TANGGAL);
        if (!day.isEmpty() && Identitas.day(day).isEmpty()) {
            errors.add(messages.get("lkjip.galat.tanggal"));
        }
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity()
                    .body(view.all(authentication, data, years.all(data.unit()), errors, false));
        }
        keeping.keep(data.unit(), tahun, texts, authentication.getName());
        return saved("?tahun=" + tahun + "&tersimpan=true");
    }

    @Get("/{tahun}/bagian/{id}")
    HttpResponse<?> section(
            Authentication authentication,
            @PathVariable int tahun,
            @PathVariable String id,
            @QueryValue Optional<Boolean> tersimpan) {
        LkjipData data = data(tahun);
        return HttpResponse.ok(view.one(authentication, data, section(data, id), List.of(), tersimpan.orElse(false)));
    }

    @Post(value = "/{tahun}/bagian/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> save(
            Authentication authentication,
            @PathVariable int tahun,
            @PathVariable String id,
            @Body Map<String, Object> body) {
        LkjipData data = data(tahun);
        Bagian section = section(data, id);
        List<String> errors = new ArrayList<>();
        List<Tulisan> texts = new LkjipForm(body).texts(data.ruas(section), messages, errors);
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(view.one(authentication, data, section, errors, false));
        }
        keeping.keep(data.unit(), tahun, texts, authentication.getName());
        return saved("/" + tahun + "/bagian/" + id + "?tersimpan=true");
    }

    private LkjipData data(int tahun) {
        return years.data(reading, office.unit(), tahun);
    }

    private static Bagian section(LkjipData data, String id) {
        return data.susunan().find(id).orElseThrow(LkjipController::missing);
    }

    private static HttpResponse<?> saved(String below) {
        return HttpResponse.seeOther(URI.create(LkjipView.HREF + below));
    }

    static HttpStatusException missing() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "");
    }
}
