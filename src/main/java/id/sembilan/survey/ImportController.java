package id.sembilan.survey;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Layanan;
import id.sembilan.office.Office;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.security.Frames;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.survey.ImportPlan.Bad;
import id.sembilan.survey.ImportPlan.Ready;
import id.sembilan.survey.ImportProgress.State;
import id.sembilan.table.Urutan;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page that takes in a file: choose, look at what it would give, keep or leave it. */
@Hidden
@Controller("/impor")
@Secured({ADMIN, PERENCANA})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ImportController {
    private static final int MAX_FILE_NAME = 200;

    private final ImportPlanning planning;
    private final ImportKeeping keeping;
    private final ImportProgress progress;
    private final ImportStore imports;
    private final ImportView view;
    private final Office office;
    private final OfficeStore offices;
    private final Reader reader;
    private final Writer writer;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    ImportController(
            ImportPlanning planning,
            ImportKeeping keeping,
            ImportProgress progress,
            ImportStore imports,
            ImportView view,
            Office office,
            OfficeStore offices,
            Reader reader,
            Writer writer,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.planning = planning;
        this.keeping = keeping;
        this.progress = progress;
        this.imports = imports;
        this.view = view;
        this.office = office;
        this.offices = offices;
        this.reader = reader;
        this.writer = writer;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> all(Authentication authentication, @QueryValue Optional<String> dibatalkan) {
        Optional<Unit> unit = office.find();
        if (unit.isEmpty()) {
            return HttpResponse.seeOther(URI.create("/"));
        }
        String done = dibatalkan.isPresent() ? messages.get("impor.sudah_dibatalkan") : null;
        return HttpResponse.ok(page(authentication, unit.get(), view.form(), List.of(), null, done));
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> preview(
            Authentication authentication,
            @Part("berkas") @Nullable CompletedFileUpload berkas,
            @Part("layanan") @Nullable String layanan,
            @Part("periode") @Nullable String periode,
            @Part("urutan") @Nullable String urutan)
            throws IOException {
        Unit unit = office.unit();
        ImportView.Form form = new ImportView.Form(layanan, periode, urutan);
        List<String> errors = new ArrayList<>();
        Optional<ImportOptions> options = options(unit, form, fileName(berkas), errors);
        if (fileName(berkas).isEmpty()) {
            errors.addFirst(messages.get("impor.galat.berkas"));
        }
        if (!errors.isEmpty() || options.isEmpty() || berkas == null) {
            return HttpResponse.unprocessableEntity().body(page(authentication, unit, form, errors, null, null));
        }
        byte[] content = berkas.getBytes();
        return switch (planning.plan(unit, options.get(), content)) {
            case Bad bad -> HttpResponse.unprocessableEntity().body(refused(authentication, unit, form, bad));
            case Ready ready -> HttpResponse.ok(previewed(authentication, unit, ready, content));
        };
    }

    private ModelAndView<Object> previewed(Authentication authentication, Unit unit, Ready ready, byte[] content) {
        ImportDraft draft = new ImportDraft(UUID.randomUUID().toString(), ready.options(), content);
        writer.write(writes -> {
            imports.addDraft(writes, unit.id(), draft, clock.instant());
            return true;
        });
        return new ModelAndView<>(
                "impor-pratinjau",
                view.preview(
                        frames.of(authentication, "/impor", messages.get("impor.pratinjau")),
                        draft,
                        ready,
                        layanan(unit)));
    }

    @Post(value = "/{id}/simpan", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(Authentication authentication, @PathVariable String id) {
        Unit unit = office.unit();
        Optional<ImportDraft> draft = reader.read(reads -> imports.draft(reads, id));
        if (draft.isEmpty()) {
            return HttpResponse.unprocessableEntity()
                    .body(page(
                            authentication,
                            unit,
                            view.form(),
                            List.of(messages.get("impor.galat.hilang")),
                            null,
                            null));
        }
        if (planning.plan(unit, draft.get().options(), draft.get().content()) instanceof Ready ready) {
            String nama = view.name(ready.options().range());
            progress.start(id, ready.submissions().size(), eachRow -> {
                Optional<ImportKeeping.Refusal> refusal = keeping.keep(ready, nama, authentication.getName(), eachRow);
                writer.write(writes -> {
                    imports.removeDraft(writes, id);
                    return true;
                });
                return refusal;
            });
        }
        return HttpResponse.seeOther(URI.create("/impor/" + id + "?periode="
                + RangeText.of(draft.get().options().range())));
    }

    @Get("/{id}")
    HttpResponse<?> run(Authentication authentication, @PathVariable String id, @QueryValue Optional<String> periode) {
        Optional<State> state = progress.state(id);
        if (state.isEmpty()) {
            return HttpResponse.seeOther(URI.create("/impor"));
        }
        State now = state.get();
        String error = now.outcome() == null ? null : messages.get(now.outcome());
        return HttpResponse.ok(new ModelAndView<>(
                "impor-jalan",
                new ImportRunPage(
                        frames.of(authentication, "/impor", messages.get("impor.jalan")),
                        id,
                        now.done(),
                        now.total(),
                        now.finished(),
                        error,
                        "/hasil?periode="
                                + periode.flatMap(RangeText::parse)
                                        .map(RangeText::of)
                                        .orElse(""))));
    }

    @Get("/{id}/kemajuan")
    @Produces(MediaType.APPLICATION_JSON)
    Optional<State> state(@PathVariable String id) {
        return progress.state(id);
    }

    @Post(value = "/{id}/batal", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(Authentication authentication, @PathVariable String id) {
        Optional<ImportKeeping.Refusal> refusal = keeping.undo(id, authentication.getName());
        if (refusal.isEmpty()) {
            return HttpResponse.seeOther(URI.create("/impor?dibatalkan=ya"));
        }
        Unit unit = office.unit();
        String error = messages.get("impor.galat." + refusal.get());
        return HttpResponse.unprocessableEntity()
                .body(page(authentication, unit, view.form(), List.of(error), null, null));
    }

    private Optional<ImportOptions> options(Unit unit, ImportView.Form form, String fileName, List<String> errors) {
        Optional<Layanan> layanan = layanan(unit).stream()
                .filter(one -> one.id().equals(form.layanan()))
                .findFirst();
        Optional<DayRange> range = Optional.ofNullable(form.periode()).flatMap(RangeText::parse);
        Optional<Urutan> urutan = Optional.ofNullable(form.urutan()).flatMap(Urutan::of);
        if (layanan.isEmpty()) {
            errors.add(messages.get("impor.galat.layanan"));
        }
        if (range.isEmpty()) {
            errors.add(messages.get("impor.galat.waktu"));
        }
        if (urutan.isEmpty()) {
            errors.add(messages.get("impor.galat.urutan"));
        }
        return errors.isEmpty()
                ? Optional.of(new ImportOptions(
                        fileName, layanan.orElseThrow().id(), range.orElseThrow(), urutan.orElseThrow()))
                : Optional.empty();
    }

    private List<Layanan> layanan(Unit unit) {
        return reader.read(reads -> offices.layanan(reads, unit.id()));
    }

    private static String fileName(@Nullable CompletedFileUpload file) {
        String name = file == null || file.getFilename() == null ? "" : file.getFilename();
        return name.length() > MAX_FILE_NAME ? name.substring(0, MAX_FILE_NAME) : name;
    }

    private ModelAndView<ImportPage> refused(Authentication authentication, Unit unit, ImportView.Form form, Bad bad) {
        List<String> errors = bad.refused().problems().stream()
                .map(problem -> problem.text(messages))
                .toList();
        String more = bad.refused().more() == 0
                ? null
                : messages.get("impor.galat.lagi", bad.refused().more());
        return page(authentication, unit, form, errors, more, null);
    }

    private ModelAndView<ImportPage> page(
            Authentication authentication,
            Unit unit,
            ImportView.Form form,
            List<String> errors,
            @Nullable String more,
            @Nullable String done) {
        return new ModelAndView<>(
                "impor",
                view.page(
                        frames.of(authentication, "/impor", messages.get("impor.judul")),
                        unit,
                        form,
                        errors,
                        more,
                        done));
    }
}
