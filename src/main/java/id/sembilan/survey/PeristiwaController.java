package id.sembilan.survey;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.web.Field;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
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
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes what happened on a day, so that it stands on the line of the months. */
@Hidden
@Controller("/peristiwa")
@Secured({ADMIN, PERENCANA, CAMAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PeristiwaController {
    private static final int MOST = 200;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final PeristiwaStore store;
    private final Office office;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    PeristiwaController(
            PeristiwaStore store,
            Office office,
            Reader reader,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.store = store;
        this.office = office;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Serdeable
    record PeristiwaForm(@Nullable String hari, @Nullable String teks) {}

    record PeristiwaPage(
            Frame frame,
            boolean saved,
            @Nullable String error,
            List<Row> rows,
            String hari,
            String teks,
            int longest) {}

    record Row(String id, String hari, String teks) {}

    @Get
    HttpResponse<?> page(Authentication authentication, @QueryValue Optional<Boolean> tersimpan) {
        return HttpResponse.ok(page(
                authentication,
                tersimpan.orElse(false),
                null,
                new PeristiwaForm(office.unit().day(clock.instant()).toString(), "")));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Authentication authentication, @Body PeristiwaForm form) {
        Unit unit = office.unit();
        Optional<LocalDate> day = day(form.hari());
        String teks = Field.text(form.teks()).replaceAll("\\p{Cntrl}", " ");
        if (day.isEmpty() || teks.isBlank() || teks.length() > Peristiwa.LONGEST) {
            return refused(authentication, form, messages.get("peristiwa.galat.isi", Peristiwa.LONGEST));
        }
        Peristiwa one = new Peristiwa(UUID.randomUUID().toString(), unit.id(), day.get(), teks);
        boolean kept = writer.write(writes -> {
            if (store.all(writes, unit.id()).size() >= MOST) {
                return false;
            }
            store.add(writes, one, authentication.getName(), clock.instant());
            audit.record(writes, authentication.getName(), "peristiwa.add", one.hari() + " " + one.teks());
            return true;
        });
        return kept
                ? HttpResponse.seeOther(URI.create("/peristiwa?tersimpan=true"))
                : refused(authentication, form, messages.get("peristiwa.galat.banyak", MOST));
    }

    @Post(value = "/{id}/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Authentication authentication, @PathVariable String id) {
        writer.write(writes -> {
            store.byId(writes, id).ifPresent(one -> {
                store.remove(writes, id);
                audit.record(writes, authentication.getName(), "peristiwa.remove", one.hari() + " " + one.teks());
            });
            return true;
        });
        return HttpResponse.seeOther(URI.create("/peristiwa?tersimpan=true"));
    }

    private HttpResponse<?> refused(Authentication authentication, PeristiwaForm form, String error) {
        return HttpResponse.unprocessableEntity().body(page(authentication, false, error, form));
    }

    private ModelAndView<PeristiwaPage> page(
            Authentication authentication, boolean saved, @Nullable String error, PeristiwaForm form) {
        List<Row> rows = reader.read(reads -> store.all(reads, office.unit().id())).stream()
                .map(one -> new Row(one.id(), Formats.day(one.hari()), one.teks()))
                .toList();
        return new ModelAndView<>(
                "peristiwa",
                new PeristiwaPage(
                        frames.of(authentication, "/dasbor", messages.get("peristiwa.judul")),
                        saved,
                        error,
                        rows,
                        String.valueOf(form.hari() == null ? "" : form.hari()),
                        String.valueOf(form.teks() == null ? "" : form.teks()),
                        Peristiwa.LONGEST));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(String::strip)
                    .map(LocalDate::parse)
                    .filter(day -> !day.isBefore(EARLIEST) && day.getYear() < EARLIEST.getYear() + 100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
