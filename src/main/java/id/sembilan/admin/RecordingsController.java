package id.sembilan.admin;

import static id.sembilan.security.Role.Names.ADMIN;

import id.sembilan.admin.RecordingsPage.Part;
import id.sembilan.admin.RecordingsPage.Tab;
import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.survey.KuesionerStore;
import id.sembilan.tablet.LanguageFile;
import id.sembilan.tablet.RecordingStore;
import id.sembilan.tablet.RecordingStore.Recording;
import id.sembilan.tablet.RecordingStore.Sound;
import id.sembilan.tablet.SoundType;
import id.sembilan.web.Messages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The office's own voice for questions and choices. */
@Hidden
@Controller("/tablet/suara")
@Secured(ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class RecordingsController {
    private static final String OWN = "id";

    /** A backup is carried on a stick and written every day. */
    private static final long MAX_ALL = 40L * SoundType.MAX_BYTES;

    private final RecordingStore recordings;
    private final LanguageFile languages;
    private final KuesionerStore kuesioner;
    private final Office office;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    RecordingsController(
            RecordingStore recordings,
            LanguageFile languages,
            KuesionerStore kuesioner,
            Office office,
            Reader reader,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.recordings = recordings;
        this.languages = languages;
        this.kuesioner = kuesioner;
        this.office = office;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Serdeable
    record PartForm(@Nullable String bahasa, @Nullable String bagian) {}

    @Get
    ModelAndView<RecordingsPage> page(Authentication authentication, @QueryValue Optional<String> bahasa) {
        return page(authentication, known(bahasa.orElse(OWN)), null);
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> add(
            Authentication authentication,
            @io.micronaut.http.annotation.Part("bahasa") @Nullable String bahasa,
            @io.micronaut.http.annotation.Part("bagian") @Nullable String bagian,
            @io.micronaut.http.annotation.Part("berkas") @Nullable CompletedFileUpload berkas)
            throws IOException {
        String language = known(bahasa == null ? OWN : bahasa);
        Unit unit = office.unit();
        byte[] content = berkas == null ? new byte[0] : berkas.getBytes();
        Optional<SoundType> type = SoundType.of(content);
        if (bagian == null || !parts(unit).containsKey(bagian) || type.isEmpty()) {
            return refused(authentication, language, "suara.galat.berkas");
        }
        Sound sound = new Sound(type.get().mediaType(), content);
        boolean kept = writer.write(writes -> {
            long all = recordings.all(writes, unit.id()).stream()
                    .mapToLong(Recording::size)
                    .sum();
            if (all + content.length > MAX_ALL) {
                return false;
            }
            recordings.add(writes, unit.id(), language, bagian, sound, authentication.getName(), clock.instant());
            audit.record(writes, authentication.getName(), "kiosk.recording", language + " " + bagian);
            return true;
        });
        return kept ? back(language) : refused(authentication, language, "suara.galat.penuh");
    }

    @Post(value = "/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Authentication authentication, @Body PartForm form) {
        String language = known(form.bahasa() == null ? OWN : form.bahasa());
        String bagian = form.bagian() == null ? "" : form.bagian();
        Unit unit = office.unit();
        writer.write(writes -> {
            recordings.remove(writes, unit.id(), language, bagian);
            audit.record(writes, authentication.getName(), "kiosk.recording_removed", language + " " + bagian);
            return true;
        });
        return back(language);
    }

    private ModelAndView<RecordingsPage> page(Authentication authentication, String language, @Nullable String error) {
        Unit unit = office.unit();
        Map<String, String> ids = reader.read(reads -> recordings.all(reads, unit.id())).stream()
                .filter(one -> one.bahasa().equals(language))
                .collect(Collectors.toMap(Recording::bagian, Recording::id));
        List<Part> parts = parts(unit).entrySet().stream()
                .map(part ->
                        new Part(part.getKey(), part.getValue(), part.getKey().contains("-"), ids.get(part.getKey())))
                .toList();
        long done = parts.stream().filter(part -> part.id() != null).count();
        List<Tab> tabs = Stream.concat(
                        Stream.of(new Tab(OWN, messages.get("suara.indonesia"), language.equals(OWN))),
                        languages.all().stream()
                                .map(one -> new Tab(
                                        one.kode(), one.nama(), one.kode().equals(language))))
                .toList();
        return new ModelAndView<>(
                "suara",
                new RecordingsPage(
                        frames.of(authentication, "/pengaturan", messages.get("suara.judul")),
                        error,
                        messages.get("suara.banyak", done, parts.size()),
                        language,
                        tabs,
                        parts));
    }

    private HttpResponse<?> refused(Authentication authentication, String language, String key) {
        return HttpResponse.unprocessableEntity().body(page(authentication, language, messages.get(key)));
    }

    private static HttpResponse<?> back(String language) {
        return HttpResponse.seeOther(URI.create("/tablet/suara?bahasa=" + language));
    }

    private String known(String bahasa) {
        if (!bahasa.equals(OWN) && languages.of(bahasa).isEmpty()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        return bahasa;
    }

    private Map<String, String> parts(Unit unit) {
        return reader.read(reads -> kuesioner.kuesioner(reads, unit.kuesioner()))
                .orElseThrow()
                .spoken();
    }
}
