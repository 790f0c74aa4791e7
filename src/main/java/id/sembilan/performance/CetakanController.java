package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.CetakanReading.TahunCetakan;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What earlier documents printed, held against what is computed here. */
@Hidden
@Controller("/cetakan")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class CetakanController {
    private static final CetakanForm BLANK = new CetakanForm(null, null, null, null, null, null, null, null);
    private static final int MOST = 500;

    private final CetakanReading reading;
    private final CetakanKeeping keeping;
    private final CetakanView view;
    private final Office office;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    CetakanController(
            CetakanReading reading,
            CetakanKeeping keeping,
            CetakanView view,
            Office office,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.reading = reading;
        this.keeping = keeping;
        this.view = view;
        this.office = office;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> page(
            Authentication authentication,
            @QueryValue Optional<String> tahun,
            @QueryValue Optional<Boolean> tersimpan) {
        return HttpResponse.ok(page(
                authentication,
                TahunText.of(tahun.orElse("")).orElse(thisYear()),
                tersimpan.orElse(false),
                List.of(),
                BLANK));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> add(Authentication authentication, @Body CetakanForm form) {
        Unit unit = office.unit();
        int tahun = TahunText.of(Field.text(form.tahun())).orElse(thisYear());
        TahunCetakan year = reading.of(unit, tahun);
        Set<String> figures = new HashSet<>(Set.of(CetakanReading.TERBILANG));
        year.hitungan().forEach(one -> figures.add(one.kunci()));
        List<String> errors = year.butir().size() >= MOST
                ? List.of(messages.get("cetakan.galat.banyak", MOST))
                : form.errors(messages, figures);
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(authentication, tahun, false, errors, form));
        }
        keeping.keep(unit, tahun, List.of(form.tercetakValue()), authentication.getName());
        return back(tahun);
    }

    @Post(value = "/{id}/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> remove(Authentication authentication, @PathVariable String id, @QueryValue Optional<String> tahun) {
        keeping.remove(office.unit(), id, authentication.getName());
        return back(TahunText.of(tahun.orElse("")).orElse(thisYear()));
    }

    private static HttpResponse<?> back(int tahun) {
        return HttpResponse.seeOther(URI.create("/cetakan?tersimpan=true&tahun=" + tahun));
    }

    private int thisYear() {
        return office.unit().day(clock.instant()).getYear();
    }

    private ModelAndView<CetakanPage> page(
            Authentication authentication, int tahun, boolean saved, List<String> errors, CetakanForm form) {
        Role role = Visitor.role(authentication);
        return new ModelAndView<>(
                "cetakan",
                view.page(
                        frames.of(authentication, "/cetakan", messages.get("cetakan.judul")),
                        tahun,
                        thisYear(),
                        role == Role.ADMIN || role == Role.PERENCANA,
                        saved,
                        errors,
                        reading.of(office.unit(), tahun),
                        form));
    }
}
