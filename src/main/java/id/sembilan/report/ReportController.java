package id.sembilan.report;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.documents.Docx;
import id.sembilan.documents.Report;
import id.sembilan.documents.ReportPdf;
import id.sembilan.office.Unit;
import id.sembilan.security.Frames;
import id.sembilan.survey.Figures;
import id.sembilan.survey.LaporanKeeping;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.web.FileJobPage;
import id.sembilan.web.FileJobs;
import id.sembilan.web.FileJobs.Job;
import id.sembilan.web.FileJobs.State;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the SKM report of a period, with the office's words around the figures. */
@Hidden
@Controller("/laporan")
@Secured({ADMIN, PERENCANA, CAMAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ReportController {
    private static final String HREF = "/laporan";
    private static final String FILES = HREF + "/berkas/";

    /** Reading and laying out; writing is the third, after which the file is ready. */
    private static final int STEPS = 3;

    private static final String PDF = "pdf";
    private static final String DOCX = "docx";

    private final PeriodeReading periods;
    private final Figures figures;
    private final SkmReading reading;
    private final SkmReport reports;
    private final FileJobs jobs;
    private final ReportView view;
    private final LaporanKeeping keeping;
    private final Frames frames;
    private final Messages messages;

    ReportController(
            PeriodeReading periods,
            Figures figures,
            SkmReading reading,
            SkmReport reports,
            FileJobs jobs,
            ReportView view,
            LaporanKeeping keeping,
            Frames frames,
            Messages messages) {
        this.periods = periods;
        this.figures = figures;
        this.reading = reading;
        this.reports = reports;
        this.jobs = jobs;
        this.view = view;
        this.keeping = keeping;
        this.frames = frames;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> all(Authentication authentication, @QueryValue Optional<Boolean> tersimpan) {
        Optional<Unit> unit = unit();
        return unit.isEmpty()
                ? HttpResponse.seeOther(URI.create("/"))
                : HttpResponse.ok(view.all(authentication, unit.get(), List.of(), tersimpan.orElse(false)));
    }

    @Get("/{id}")
    HttpResponse<?> one(
            Authentication authentication, @PathVariable String id, @QueryValue Optional<Boolean> tersimpan) {
        Unit unit = unit().orElseThrow(ReportController::missing);
        Periode periode = periode(unit, id);
        return HttpResponse.ok(view.one(
                authentication, unit, periode, reading.read(unit, periode), List.of(), tersimpan.orElse(false)));
    }

    @Post(value = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> save(Authentication authentication, @PathVariable String id, @Body Map<String, Object> body) {
        Unit unit = unit().orElseThrow(ReportController::missing);
        Periode periode = periode(unit, id);
        SkmData data = reading.read(unit, periode).orElseThrow(ReportController::missing);
        List<String> errors = new ArrayList<>();
        Map<String, String> texts = new ReportForm(body).texts(data, reading.standing(data), messages, errors);
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity()
                    .body(view.one(authentication, unit, periode, Optional.of(data), errors, false));
        }
        keeping.keep(periode, texts, authentication.getName());
        return HttpResponse.seeOther(URI.create(HREF + "/" + id + "?tersimpan=true"));
    }

    @Post(value = "/{id}/buat", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(Authentication authentication, @PathVariable String id, @Body Map<String, Object> body) {
        Unit unit = unit().orElseThrow(ReportController::missing);
        Periode periode = periode(unit, id);
        SkmData first = reading.read(unit, periode).orElseThrow(ReportController::missing);
        String form = DOCX.equals(body.get("bentuk")) ? DOCX : PDF;
        Susunan outline = Susunan.of(String.valueOf(body.get("susunan"))).orElse(Susunan.LIMA);
        String back = HREF + "/" + id;
        Optional<Job> job =
                jobs.start(authentication.getName(), SkmReport.fileName(first, form), back, STEPS, (out, step) -> {
                    out.write(document(unit, first, outline, form, step));
                    step.run();
                });
        return job.isEmpty()
                ? HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(ExportController.page(FileJobPage.refused(frame(authentication), back)))
                : HttpResponse.seeOther(URI.create(FILES + job.get().id()));
    }

    private byte[] document(Unit unit, SkmData data, Susunan outline, String form, Runnable step) {
        Report report = reports.of(data, outline);
        step.run();
        ReportPdf pdf = ReportPdf.of(report);
        step.run();
        if (form.equals(PDF)) {
            return pdf.content();
        }
        return keeping.template(unit)
                .map(template -> Docx.of(report, template.content(), pdf))
                .orElseGet(() -> Docx.of(report, pdf));
    }

    @Get("/berkas/{job}")
    HttpResponse<?> run(Authentication authentication, @PathVariable String job) {
        return jobs.find(job, authentication.getName())
                .<HttpResponse<?>>map(found -> HttpResponse.ok(
                        ExportController.page(FileJobPage.of(frame(authentication), FILES + job, found))))
                .orElseGet(() -> HttpResponse.seeOther(URI.create(HREF)));
    }

    @Get("/berkas/{job}/kemajuan")
    @Produces(MediaType.APPLICATION_JSON)
    Optional<State> state(Authentication authentication, @PathVariable String job) {
        return jobs.find(job, authentication.getName()).map(Job::state);
    }

    @Get("/berkas/{job}/unduh")
    @Produces(MediaType.ALL)
    HttpResponse<?> download(Authentication authentication, @PathVariable String job) {
        return jobs.find(job, authentication.getName())
                .filter(Job::isReady)
                .<HttpResponse<?>>map(ExportController::file)
                .orElseGet(HttpResponse::notFound);
    }

    private Frame frame(Authentication authentication) {
        return frames.of(authentication, HREF, messages.get("berkas.judul"));
    }

    static HttpResponse<byte[]> file(byte[] content, String name) {
        String type = name.endsWith(PDF)
                ? "application/pdf"
                : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        return HttpResponse.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    /** Before the first run is finished there is nothing to report on. */
    private Optional<Unit> unit() {
        return figures.choices().map(Figures.Choices::unit);
    }

    private Periode periode(Unit unit, String id) {
        return periods.byId(id).filter(one -> one.unitId().equals(unit.id())).orElseThrow(ReportController::missing);
    }

    private static HttpStatusException missing() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "");
    }
}
