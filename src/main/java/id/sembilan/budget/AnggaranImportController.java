package id.sembilan.budget;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.budget.AnggaranImport.Bad;
import id.sembilan.budget.AnggaranImport.Ready;
import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.security.Frames;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes in the budget of a year: upload, answer what is doubtful, look, keep. */
@Hidden
@Controller("/anggaran/impor")
@Secured({ADMIN, PERENCANA})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class AnggaranImportController {
    private static final Pattern MONEY = Pattern.compile("[0-9]{1,16}");
    private static final int MAX_FILE_NAME = 200;
    private static final int SHOWN = 30;

    private final AnggaranImport imports;
    private final AnggaranController pages;
    private final PreviewView view;
    private final Office office;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    AnggaranImportController(
            AnggaranImport imports,
            AnggaranController pages,
            PreviewView view,
            Office office,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.imports = imports;
        this.pages = pages;
        this.view = view;
        this.office = office;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> upload(
            Authentication authentication,
            @Part("berkas") @Nullable CompletedFileUpload berkas,
            @Part("tahun") @Nullable String tahun)
            throws IOException {
        Unit unit = office.unit();
        Optional<Integer> year = PosForm.year(Field.text(tahun));
        int shown = year.orElse(unit.day(clock.instant()).getYear());
        if (year.isEmpty()) {
            return pages.refused(authentication, shown, List.of(messages.get("anggaran.galat.tahun")));
        }
        if (berkas == null || Field.text(berkas.getFilename()).isEmpty()) {
            return pages.refused(authentication, shown, List.of(messages.get("impor.galat.berkas")));
        }
        BudgetDraft draft = new BudgetDraft("", shown, name(berkas), berkas.getBytes());
        return switch (imports.plan(unit, draft, Map.of())) {
            case Bad bad -> pages.refused(authentication, shown, told(bad));
            case Ready ready -> {
                BudgetDraft held = imports.hold(unit, shown, draft.fileName(), draft.content());
                yield HttpResponse.ok(preview(authentication, held.id(), ready, List.of()));
            }
        };
    }

    @Post(value = "/{id}/simpan", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(
            Authentication authentication, @PathVariable String id, @Body @Nullable Map<String, String> form) {
        Unit unit = office.unit();
        Map<String, String> fields = form == null ? Map.of() : form;
        Optional<BudgetDraft> draft = imports.draft(unit, id);
        if (draft.isEmpty()) {
            return pages.refused(
                    authentication, unit.day(clock.instant()).getYear(), List.of(messages.get("impor.galat.hilang")));
        }
        return switch (imports.plan(unit, draft.get(), answers(fields))) {
            case Bad bad -> pages.refused(authentication, draft.get().tahun(), told(bad));
            case Ready ready -> decided(authentication, unit, id, ready, fields);
        };
    }

    private HttpResponse<?> decided(
            Authentication authentication, Unit unit, String id, Ready ready, Map<String, String> fields) {
        if (!ready.isAnswered()) {
            return HttpResponse.unprocessableEntity()
                    .body(preview(authentication, id, ready, List.of(messages.get("anggaran.impor.jawab"))));
        }
        if (ready.replaces() && !"ya".equals(fields.get("ganti"))) {
            return HttpResponse.unprocessableEntity()
                    .body(preview(authentication, id, ready, List.of(messages.get("anggaran.impor.ganti_dahulu"))));
        }
        imports.keep(unit, ready, authentication.getName());
        return HttpResponse.seeOther(
                URI.create("/anggaran?tersimpan=true&tahun=" + ready.draft().tahun()));
    }

    private static Map<String, Long> answers(Map<String, String> fields) {
        Map<String, Long> answers = new HashMap<>();
        // A form of one field arrives with values that are no text.
        fields.forEach((field, value) -> {
            String text = String.valueOf((Object) value);
            if (field.startsWith("t-") && MONEY.matcher(text).matches()) {
                answers.put(field, Long.valueOf(text));
            }
        });
        return answers;
    }

    private List<String> told(Bad bad) {
        return bad.problems().stream()
                .limit(SHOWN)
                .map(one -> one.text(messages))
                .toList();
    }

    private static String name(CompletedFileUpload file) {
        String name = Field.text(file.getFilename());
        return name.length() > MAX_FILE_NAME ? name.substring(0, MAX_FILE_NAME) : name;
    }

    private ModelAndView<AnggaranPreviewPage> preview(
            Authentication authentication, String id, Ready ready, List<String> errors) {
        return new ModelAndView<>(
                "anggaran-pratinjau",
                view.page(
                        frames.of(authentication, "/anggaran", messages.get("anggaran.pratinjau")), id, ready, errors));
    }
}
