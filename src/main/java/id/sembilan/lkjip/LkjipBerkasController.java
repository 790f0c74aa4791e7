package id.sembilan.lkjip;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.LkjipVersi;
import id.sembilan.performance.LkjipVersi.Tahap;
import id.sembilan.performance.LkjipVersiKeeping;
import id.sembilan.security.Frames;
import id.sembilan.security.Visitor;
import id.sembilan.web.FileJobPage;
import id.sembilan.web.FileJobs;
import id.sembilan.web.FileJobs.Job;
import id.sembilan.web.FileJobs.State;
import id.sembilan.web.FileJobs.Work;
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
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the files of the LKjIP, keeps versions of it, and gives both out. */
@Hidden
@Controller("/lkjip")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class LkjipBerkasController {
    private static final String JOBS = "/lkjip/berkas/";
    private static final String DOCX = "docx";
    private static final int STEPS = 3;
    private static final String PDF = "pdf";

    private final Office office;
    private final LkjipReading reading;
    private final LkjipYears years;
    private final LkjipPrinting printing;
    private final LkjipVersiKeeping versions;
    private final LkjipView view;
    private final FileJobs jobs;
    private final Frames frames;
    private final Messages messages;

    LkjipBerkasController(
            Office office,
            LkjipReading reading,
            LkjipYears years,
            LkjipPrinting printing,
            LkjipVersiKeeping versions,
            LkjipView view,
            FileJobs jobs,
            Frames frames,
            Messages messages) {
        this.office = office;
        this.reading = reading;
        this.years = years;
        this.printing = printing;
        this.versions = versions;
        this.view = view;
        this.jobs = jobs;
        this.frames = frames;
        this.messages = messages;
    }

    @Post(value = "/{tahun}/buat", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(Authentication authentication, @PathVariable int tahun, @Body Map<String, Object> body) {
        LkjipData data = years.data(reading, office.unit(), tahun);
        boolean word = DOCX.equals(new LkjipForm(body).text("bentuk"));
        return begin(
                authentication,
                LkjipReport.fileName(data, word ? DOCX : PDF),
                tahun,
                (out, step) -> out.write(word ? printing.docx(data, step) : printing.pdf(data, step)));
    }

    private HttpResponse<?> begin(Authentication authentication, String name, int tahun, Work work) {
        String back = LkjipView.HREF + "?tahun=" + tahun;
        return jobs.start(authentication.getName(), name, back, STEPS, work)
                .<HttpResponse<?>>map(job -> HttpResponse.seeOther(URI.create(JOBS + job.id())))
                .orElseGet(() -> HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(new ModelAndView<>("berkas", FileJobPage.refused(frame(authentication), back))));
    }

    private Frame frame(Authentication authentication) {
        return frames.of(authentication, LkjipView.HREF, messages.get("lkjip.jalan"));
    }

    @Post(value = "/{tahun}/versi", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA, CAMAT})
    HttpResponse<?> keep(Authentication authentication, @PathVariable int tahun, @Body Map<String, Object> body) {
        LkjipData data = years.data(reading, office.unit(), tahun);
        LkjipForm form = new LkjipForm(body);
        Optional<Tahap> stage = Tahap.of(form.text("tahap"));
        String note = form.text("catatan");
        Optional<String> refused = refused(authentication, data, stage, note);
        if (refused.isPresent()) {
            return HttpResponse.unprocessableEntity()
                    .body(view.all(authentication, data, years.all(data.unit()), List.of(refused.get()), false));
        }
        return begin(
                authentication,
                LkjipReport.fileName(data, PDF),
                tahun,
                (out, step) ->
                        out.write(printing.version(data, stage.orElseThrow(), note, authentication.getName(), step)));
    }

    private Optional<String> refused(
            Authentication authentication, LkjipData data, Optional<Tahap> stage, String note) {
        if (stage.isEmpty()) {
            return Optional.of(messages.get("lkjip.versi.galat.tahap"));
        }
        if (note.length() > LkjipVersi.LONGEST_NOTE) {
            return Optional.of(messages.get("lkjip.versi.galat.catatan", LkjipVersi.LONGEST_NOTE));
        }
        if (stage.get() != Tahap.FINAL) {
            return Optional.empty();
        }
        if (!VersiView.canFinish(Visitor.role(authentication))) {
            return Optional.of(messages.get("lkjip.versi.galat.final"));
        }
        return data.bahan().identitas().tanggal().isEmpty()
                ? Optional.of(messages.get("lkjip.versi.galat.tanggal"))
                : Optional.empty();
    }

    @Get("/berkas/{job}")
    HttpResponse<?> run(Authentication authentication, @PathVariable String job) {
        return jobs.find(job, authentication.getName())
                .<HttpResponse<?>>map(found -> HttpResponse.ok(
                        new ModelAndView<>("berkas", FileJobPage.of(frame(authentication), JOBS + job, found))))
                .orElseGet(() -> HttpResponse.seeOther(URI.create(LkjipView.HREF)));
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
                .<HttpResponse<?>>map(found -> HttpResponse.ok(
                                new SystemFile(found.file().toFile(), MediaType.of(found.type())))
                        .contentType(MediaType.of(found.type()))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + found.name() + "\""))
                .orElseGet(HttpResponse::notFound);
    }

    /** A version's file, byte for byte as it was kept. */
    @Get("/{tahun}/versi/{nomor}/{bentuk}")
    @Produces(MediaType.ALL)
    HttpResponse<?> version(@PathVariable int tahun, @PathVariable int nomor, @PathVariable String bentuk) {
        Unit unit = office.unit();
        Optional<LkjipVersi> found = versions.all(unit, tahun).stream()
                .filter(one -> one.nomor() == nomor)
                .findFirst();
        Optional<byte[]> content = found.flatMap(one -> switch (bentuk) {
            case DOCX -> versions.docx(unit, one);
            case PDF -> versions.pdf(unit, one);
            default -> Optional.empty();
        });
        return content.map(bytes -> file(bytes, "lkjip-" + tahun + "-versi-" + nomor + "." + bentuk))
                .orElseGet(HttpResponse::notFound);
    }

    static HttpResponse<byte[]> file(byte[] content, String name) {
        String type = name.endsWith(PDF)
                ? "application/pdf"
                : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        return HttpResponse.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
