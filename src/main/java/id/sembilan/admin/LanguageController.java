package id.sembilan.admin;

import static id.sembilan.security.Role.Names.ADMIN;

import id.sembilan.admin.LanguagePage.Language;
import id.sembilan.admin.LanguagePage.Line;
import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writer;
import id.sembilan.survey.KuesionerStore;
import id.sembilan.tablet.LanguageFile;
import id.sembilan.tablet.LanguageFile.Translation;
import id.sembilan.tablet.LanguageStore;
import id.sembilan.tablet.LanguageStore.Confirmation;
import id.sembilan.web.Field;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import io.micronaut.core.annotation.Nullable;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The translations of the resident's screens: off until a speaker has checked them. */
@Hidden
@Controller("/tablet/bahasa")
@Secured(ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class LanguageController {
    private static final int MAX_NAMA = 200;

    private final LanguageFile files;
    private final LanguageStore languages;
    private final KuesionerStore kuesioner;
    private final Office office;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    LanguageController(
            LanguageFile files,
            LanguageStore languages,
            KuesionerStore kuesioner,
            Office office,
            Reader reader,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.files = files;
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
    record CheckForm(@Nullable String penutur, @Nullable String tanggal) {}

    @Get
    ModelAndView<LanguagePage> page(Authentication authentication) {
        return page(authentication, null);
    }

    @Post(value = "/{kode}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(Authentication authentication, @PathVariable String kode, @Body CheckForm form) {
        Translation file = file(kode);
        Unit unit = office.unit();
        String speaker = Field.text(form.penutur());
        Optional<LocalDate> day = day(form).filter(one -> !one.isAfter(unit.day(clock.instant())));
        if (speaker.isEmpty() || speaker.length() > MAX_NAMA || day.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(authentication, messages.get("bahasa.galat")));
        }
        writer.write(writes -> {
            Confirmation said = new Confirmation(kode, file.sum(), speaker, day.get());
            languages.confirm(writes, unit.id(), said, authentication.getName(), clock.instant());
            audit.record(writes, authentication.getName(), "kiosk.language", kode + " " + speaker);
            return true;
        });
        return HttpResponse.seeOther(URI.create("/tablet/bahasa"));
    }

    @Post(value = "/{kode}/batal", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Authentication authentication, @PathVariable String kode) {
        file(kode);
        Unit unit = office.unit();
        writer.write(writes -> {
            languages.remove(writes, unit.id(), kode);
            audit.record(writes, authentication.getName(), "kiosk.language_removed", kode);
            return true;
        });
        return HttpResponse.seeOther(URI.create("/tablet/bahasa"));
    }

    private ModelAndView<LanguagePage> page(Authentication authentication, @Nullable String error) {
        Unit unit = office.unit();
        Map<String, String> own = reader.read(reads -> own(reads, unit));
        List<Confirmation> confirmed = reader.read(reads -> languages.confirmed(reads, unit.id()));
        List<Language> rows = files.all().stream()
                .map(file -> new Language(
                        file.kode(),
                        file.nama(),
                        confirmed.stream()
                                .filter(one -> one.bahasa().equals(file.kode())
                                        && one.sum().equals(file.sum()))
                                .map(one -> messages.get(
                                        "bahasa.diperiksa", one.checkedBy(), Formats.day(one.checkedDay())))
                                .findFirst()
                                .orElse(null),
                        file.lines().entrySet().stream()
                                .filter(line -> line.getKey().contains("."))
                                .map(line -> new Line(own.getOrDefault(line.getKey(), line.getKey()), line.getValue()))
                                .toList()))
                .toList();
        return new ModelAndView<>(
                "bahasa",
                new LanguagePage(
                        frames.of(authentication, "/pengaturan", messages.get("bahasa.judul")),
                        error,
                        unit.day(clock.instant()).toString(),
                        rows));
    }

    /** Our own words of the questions, by their place in a file of a language. */
    private Map<String, String> own(Reads reads, Unit unit) {
        Map<String, String> words = new HashMap<>();
        kuesioner.kuesioner(reads, unit.kuesioner()).orElseThrow().spoken().forEach((bagian, teks) -> {
            String[] parts = bagian.split("-", 2);
            words.put("pertanyaan." + parts[0] + (parts.length == 1 ? ".teks" : ".pilihan." + parts[1]), teks);
        });
        return words;
    }

    private static Optional<LocalDate> day(CheckForm form) {
        try {
            return Optional.of(LocalDate.parse(form.tanggal() == null ? "" : form.tanggal()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Translation file(String kode) {
        return files.of(kode).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }
}
