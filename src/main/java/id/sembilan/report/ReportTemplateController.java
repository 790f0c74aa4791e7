package id.sembilan.report;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.documents.DocxTemplate;
import id.sembilan.office.Unit;
import id.sembilan.survey.Figures;
import id.sembilan.survey.LaporanKeeping;
import id.sembilan.survey.TemplatLaporan;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The office's own Word template: brought, looked at before it is kept, taken away. */
@Hidden
@Controller("/laporan-templat")
@Secured({ADMIN, PERENCANA})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ReportTemplateController {
    private final Figures figures;
    private final LaporanKeeping keeping;
    private final ReportView view;
    private final Messages messages;

    ReportTemplateController(Figures figures, LaporanKeeping keeping, ReportView view, Messages messages) {
        this.figures = figures;
        this.keeping = keeping;
        this.view = view;
        this.messages = messages;
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> keep(Authentication authentication, @Part("berkas") @Nullable CompletedFileUpload berkas)
            throws IOException {
        Unit unit = unit();
        String name = berkas == null ? "" : berkas.getFilename();
        if (berkas == null || name.isBlank() || name.length() > LaporanKeeping.MOST_FILE_NAME) {
            return refused(authentication, unit, messages.get("laporan.templat.galat.berkas"));
        }
        byte[] content = berkas.getBytes();
        DocxTemplate.Check check = DocxTemplate.check(content, SkmReport.TAGS);
        if (check.problem().isPresent()) {
            return refused(
                    authentication,
                    unit,
                    messages.get("laporan.templat.galat." + check.problem().get()));
        }
        if (!check.unknown().isEmpty()) {
            return refused(
                    authentication,
                    unit,
                    messages.get("laporan.templat.galat.tanda", view.tags(check.unknown()), view.tags(SkmReport.TAGS)));
        }
        keeping.keepTemplate(unit, name, content, authentication.getName());
        return HttpResponse.seeOther(URI.create("/laporan?tersimpan=true"));
    }

    private HttpResponse<?> refused(Authentication authentication, Unit unit, String error) {
        return HttpResponse.unprocessableEntity().body(view.all(authentication, unit, List.of(error), false));
    }

    @Post(value = "/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Authentication authentication) {
        keeping.removeTemplate(unit(), authentication.getName());
        return HttpResponse.seeOther(URI.create("/laporan?tersimpan=true"));
    }

    /** The one in use, or ours to start from. */
    @Get("/unduh")
    @Secured({ADMIN, PERENCANA, CAMAT})
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> download() {
        byte[] content = keeping.template(unit()).map(TemplatLaporan::content).orElseGet(DocxTemplate::shipped);
        return ReportController.file(content, "templat-laporan-skm.docx");
    }

    private Unit unit() {
        return figures.choices()
                .map(Figures.Choices::unit)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }
}
