package id.sembilan.admin;

import static id.sembilan.security.Role.Names.ADMIN;

import id.sembilan.admin.BackupLogStore.Entry;
import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.storage.Backup;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.web.Formats;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A verified copy of everything, to keep on a USB stick. */
@Hidden
@Controller("/cadangan")
@Secured(ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BackupController {
    private static final String EVENT = "backup";

    private final Backup backup;
    private final BackupLogStore copies;
    private final Office office;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    BackupController(
            Backup backup,
            BackupLogStore copies,
            Office office,
            Reader reader,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.backup = backup;
        this.copies = copies;
        this.office = office;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    record BackupPage(
            Frame frame, boolean possible, @Nullable String last) {}

    @Get
    @Produces(MediaType.TEXT_HTML)
    ModelAndView<BackupPage> page(Authentication authentication) {
        Unit unit = office.unit();
        Optional<Instant> last = reader.read(reads -> audit.last(reads, EVENT));
        return new ModelAndView<>(
                "cadangan",
                new BackupPage(
                        frames.of(authentication, "/pengaturan", messages.get("cadangan.judul")),
                        backup.isPossible(),
                        last.map(at -> Formats.moment(at, unit.zonaWaktu().zone()))
                                .orElse(null)));
    }

    /** The copy is written and read again before the first byte leaves; its scratch file goes with the last. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.TEXT_HTML})
    HttpResponse<StreamedFile> download(Authentication authentication) throws IOException {
        if (!backup.isPossible()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        Path copy = Path.of(System.getProperty("java.io.tmpdir"), "sembilan-cadangan-" + UUID.randomUUID() + ".db");
        long n = backup.write(copy);
        writer.write(writes -> {
            copies.add(writes, new Entry(clock.instant(), authentication.getName(), "", n));
            audit.record(writes, authentication.getName(), EVENT, "n=" + n);
            return true;
        });
        String name = "sembilan-" + office.unit().day(clock.instant()) + ".db";
        // Asked first: some systems take the name away as soon as the file is opened to be deleted.
        long size = Files.size(copy);
        StreamedFile file = new StreamedFile(
                Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE),
                MediaType.APPLICATION_OCTET_STREAM_TYPE,
                clock.millis(),
                size);
        return HttpResponse.ok(file.attach(name));
    }
}
