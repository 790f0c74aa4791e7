package id.sembilan.admin;

import static id.sembilan.security.Role.Names.ADMIN;

import id.sembilan.office.Loket;
import id.sembilan.office.Office;
import id.sembilan.office.OfficeStore;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.web.Field;
import id.sembilan.web.Frame;
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
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The counters of the office. One that is closed stays with the answers that name it. */
@Hidden
@Controller("/loket")
@Secured(ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class LoketController {
    private static final int MAX_NAMA = 100;
    private static final int MAX_LOKET = 100;

    private final Office office;
    private final OfficeStore offices;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;

    LoketController(
            Office office,
            OfficeStore offices,
            Reader reader,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages) {
        this.office = office;
        this.offices = offices;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
    }

    @Serdeable
    record LoketForm(@Nullable String nama) {
        String text() {
            return Field.text(nama);
        }
    }

    record LoketPage(
            Frame frame,
            List<Loket> open,
            List<Loket> closed,
            @Nullable String error) {}

    @Get
    ModelAndView<LoketPage> all(Authentication authentication) {
        return page(authentication, null);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Authentication authentication, @Body LoketForm form) {
        return save(
                authentication,
                new Loket(UUID.randomUUID().toString(), office.unit().id(), form.text(), true));
    }

    @Post(value = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rename(Authentication authentication, @PathVariable String id, @Body LoketForm form) {
        Loket before = loket(id);
        return save(authentication, new Loket(id, before.unitId(), form.text(), before.active()));
    }

    @Post(value = "/{id}/tutup", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(Authentication authentication, @PathVariable String id) {
        Loket before = loket(id);
        return save(authentication, new Loket(id, before.unitId(), before.nama(), false));
    }

    @Post(value = "/{id}/buka", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(Authentication authentication, @PathVariable String id) {
        Loket before = loket(id);
        return save(authentication, new Loket(id, before.unitId(), before.nama(), true));
    }

    private HttpResponse<?> save(Authentication authentication, Loket loket) {
        if (loket.nama().isEmpty() || loket.nama().length() > MAX_NAMA) {
            return refused(authentication, messages.get("loket.galat.nama", MAX_NAMA));
        }
        String refusal = writer.write(writes -> saved(writes, loket, authentication.getName()));
        return refusal.isEmpty()
                ? HttpResponse.seeOther(URI.create("/loket"))
                : refused(authentication, messages.get(refusal, MAX_LOKET));
    }

    /** The key of the reason why not; empty when it was saved. */
    private String saved(Writes writes, Loket loket, String by) {
        List<Loket> others = offices.loket(writes, loket.unitId()).stream()
                .filter(one -> !one.id().equals(loket.id()))
                .toList();
        if (others.stream().anyMatch(one -> one.nama().equalsIgnoreCase(loket.nama()))) {
            return "loket.galat.ada";
        }
        if (others.size() >= MAX_LOKET) {
            return "loket.galat.banyak";
        }
        offices.save(writes, loket);
        audit.record(writes, by, "loket.save", loket.nama() + (loket.active() ? "" : " -"));
        return "";
    }

    private HttpResponse<?> refused(Authentication authentication, String error) {
        return HttpResponse.unprocessableEntity().body(page(authentication, error));
    }

    private ModelAndView<LoketPage> page(Authentication authentication, @Nullable String error) {
        List<Loket> all =
                reader.read(reads -> offices.loket(reads, office.unit().id()));
        return new ModelAndView<>(
                "loket",
                new LoketPage(
                        frames.of(authentication, "/perangkat", messages.get("loket.judul")),
                        all.stream().filter(Loket::active).toList(),
                        all.stream().filter(one -> !one.active()).toList(),
                        error));
    }

    private Loket loket(String id) {
        Optional<Loket> found = reader
                .read(reads -> offices.loket(reads, office.unit().id()))
                .stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        return found.orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }
}
