package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.IndikatorImportView.Draft;
import id.sembilan.performance.IndikatorTable.Ditolak;
import id.sembilan.performance.IndikatorTable.Terbaca;
import id.sembilan.security.Frames;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.table.TableReading.Refused;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in a file with indikator: choose it, look at what it gives, decide, keep. */
@Hidden
@Controller("/renstra/impor")
@Secured({ADMIN, PERENCANA})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class IndikatorImportController {
    private static final String TEMPLATE = "/contoh/indikator.csv";

    private final IndikatorKeeping keeping;
    private final IndikatorDraftStore drafts;
    private final IndikatorImportView view;
    private final RenstraStore plans;
    private final Office office;
    private final Reader reader;
    private final Writer writer;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    IndikatorImportController(
            IndikatorKeeping keeping,
            IndikatorDraftStore drafts,
            IndikatorImportView view,
            RenstraStore plans,
            Office office,
            Reader reader,
            Writer writer,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.keeping = keeping;
        this.drafts = drafts;
        this.view = view;
        this.plans = plans;
        this.office = office;
        this.reader = reader;
        this.writer = writer;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> form(Authentication authentication) {
        office.unit();
        return HttpResponse.ok(form(authentication, List.of(), null));
    }

    @Get("/contoh.csv")
    @Produces("text/csv")
    HttpResponse<byte[]> template() throws IOException {
        try (InputStream file = Objects.requireNonNull(IndikatorImportController.class.getResourceAsStream(TEMPLATE))) {
            return HttpResponse.ok(file.readAllBytes())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"indikator.csv\"");
        }
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> preview(Authentication authentication, @Part("berkas") @Nullable CompletedFileUpload berkas)
            throws IOException {
        Unit unit = office.unit();
        String name = berkas == null ? "" : Field.text(berkas.getFilename());
        if (berkas == null || name.isEmpty()) {
            return refused(authentication, List.of(messages.get("impor.galat.berkas")), null);
        }
        byte[] content = berkas.getBytes();
        return switch (IndikatorTable.read(content, Map.of())) {
            case Ditolak ditolak -> refused(authentication, ditolak.refused());
            case Terbaca terbaca -> {
                Draft draft = new Draft(UUID.randomUUID().toString(), cut(name), terbaca);
                writer.write(writes -> {
                    drafts.add(writes, draft.id(), unit.id(), draft.fileName(), content, clock.instant());
                    return true;
                });
                yield HttpResponse.ok(
                        preview(authentication, unit, draft, new IndikatorPilihanForm(Map.of()), List.of()));
            }
        };
    }

    @Post(value = "/{id}/simpan", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(Authentication authentication, @PathVariable String id, @Body Map<String, Object> body) {
        Unit unit = office.unit();
        IndikatorPilihanForm form = new IndikatorPilihanForm(body);
        Optional<byte[]> content = reader.read(reads -> drafts.content(reads, unit.id(), id));
        if (content.isEmpty()) {
            return refused(authentication, List.of(messages.get("impor.galat.hilang")), null);
        }
        return switch (IndikatorTable.read(content.get(), form.answers())) {
            case Ditolak ditolak -> refused(authentication, ditolak.refused());
            case Terbaca terbaca -> {
                String name = reader.read(reads -> drafts.fileName(reads, id));
                yield keep(authentication, unit, new Draft(id, name, terbaca), form);
            }
        };
    }

    private HttpResponse<?> keep(Authentication authentication, Unit unit, Draft draft, IndikatorPilihanForm form) {
        List<String> errors = new ArrayList<>();
        Optional<IndikatorPilihan> chosen = form.chosen(draft.all(), plans(unit), messages, errors);
        if (chosen.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(preview(authentication, unit, draft, form, errors));
        }
        IndikatorKeeping.Tersimpan kept =
                keeping.keep(unit, draft.table().baris(), chosen.get(), authentication.getName());
        writer.write(writes -> {
            drafts.remove(writes, draft.id());
            return true;
        });
        return HttpResponse.seeOther(URI.create("/renstra?tersimpan=true&id=" + kept.renstraId()));
    }

    private List<Renstra> plans(Unit unit) {
        return reader.read(reads -> plans.all(reads, unit.id()));
    }

    private ModelAndView<IndikatorPreviewPage> preview(
            Authentication authentication, Unit unit, Draft draft, IndikatorPilihanForm form, List<String> errors) {
        return new ModelAndView<>(
                "renstra-pratinjau",
                view.page(
                        frames.of(authentication, "/renstra", messages.get("impor.pratinjau")),
                        unit,
                        draft,
                        plans(unit),
                        form,
                        errors));
    }

    private HttpResponse<?> refused(Authentication authentication, Refused refused) {
        return refused(
                authentication,
                refused.problems().stream().map(one -> one.text(messages)).toList(),
                refused.more() == 0 ? null : messages.get("impor.galat.lagi", refused.more()));
    }

    private HttpResponse<?> refused(Authentication authentication, List<String> errors, @Nullable String more) {
        return HttpResponse.unprocessableEntity().body(form(authentication, errors, more));
    }

    private ModelAndView<IndikatorImportPage> form(
            Authentication authentication, List<String> errors, @Nullable String more) {
        return new ModelAndView<>(
                "renstra-impor",
                new IndikatorImportPage(
                        frames.of(authentication, "/renstra", messages.get("kinerja.impor.judul")), errors, more));
    }

    private static String cut(String name) {
        return name.length() > Batas.NAMA_PENDEK ? name.substring(0, Batas.NAMA_PENDEK) : name;
    }
}
