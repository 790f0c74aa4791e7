package id.sembilan.admin;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PETUGAS;

import id.sembilan.admin.BackupLogStore.Entry;
import id.sembilan.admin.CounterPage.Copy;
import id.sembilan.admin.CounterPage.Line;
import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.storage.Backup;
import id.sembilan.storage.StorageException;
import id.sembilan.storage.Writer;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first look in the morning and the last in the evening. */
@Hidden
@Controller
@Secured({ADMIN, PETUGAS})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class CounterController {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'sembilan-'yyyy-MM-dd-HHmmss'.db'");

    private final CounterView view;
    private final Backup backup;
    private final BackupLogStore copies;
    private final Office office;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    CounterController(
            CounterView view,
            Backup backup,
            BackupLogStore copies,
            Office office,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.view = view;
        this.backup = backup;
        this.copies = copies;
        this.office = office;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Serdeable
    record CopyForm(@Nullable String drive) {}

    @Get("/buka")
    ModelAndView<CounterPage> open(Authentication authentication) {
        Unit unit = office.unit();
        return page(authentication, unit, true, view.opening(unit), null);
    }

    @Get("/tutup")
    ModelAndView<CounterPage> close(Authentication authentication) {
        return closing(authentication, null, null);
    }

    /** Only to a drive that we found ourselves, so that no form can name another folder of this machine. */
    @Post(value = "/tutup/cadangan", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(ADMIN)
    HttpResponse<?> copy(Authentication authentication, @Body CopyForm form) {
        Optional<Path> drive = Usb.drives().stream()
                .filter(one -> one.toString().equals(form.drive()))
                .findFirst();
        if (drive.isEmpty() || !backup.isPossible()) {
            return refused(authentication, messages.get("tutup.tidak_ada"));
        }
        Instant now = clock.instant();
        Path file = drive.get()
                .resolve(NAME.format(now.atZone(office.unit().zonaWaktu().zone())));
        try {
            long n = backup.write(file);
            writer.write(writes -> {
                copies.add(
                        writes,
                        new Entry(now, authentication.getName(), drive.get().toString(), n));
                audit.record(writes, authentication.getName(), "backup", "n=" + n);
                return true;
            });
            return HttpResponse.ok(
                    closing(authentication, messages.get("cadangan.selesai", file, Formats.whole(n)), null));
        } catch (StorageException e) {
            return refused(authentication, messages.get("cadangan.gagal", file));
        }
    }

    private HttpResponse<?> refused(Authentication authentication, String error) {
        return HttpResponse.unprocessableEntity().body(closing(authentication, null, error));
    }

    private ModelAndView<CounterPage> closing(
            Authentication authentication, @Nullable String done, @Nullable String error) {
        Unit unit = office.unit();
        // The copy holds every answer, which is not for everybody at the counter.
        boolean admin = Visitor.role(authentication) == Role.ADMIN && backup.isPossible();
        List<String> drives = admin ? Usb.drives().stream().map(Path::toString).toList() : List.of();
        Copy copy = admin ? new Copy(drives, view.lastCopy(unit).orElse(null), done, error) : null;
        return page(authentication, unit, false, view.closing(unit), copy);
    }

    private ModelAndView<CounterPage> page(
            Authentication authentication, Unit unit, boolean opening, List<Line> lines, @Nullable Copy copy) {
        Instant now = clock.instant();
        return new ModelAndView<>(
                "loket-buka",
                new CounterPage(
                        frames.of(authentication, "/buka", messages.get(opening ? "buka.judul" : "tutup.judul")),
                        opening,
                        Formats.day(unit.day(now)),
                        Long.toString(now.toEpochMilli()),
                        lines.stream().allMatch(Line::good),
                        lines,
                        copy));
    }
}
