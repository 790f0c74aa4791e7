package id.sembilan.report;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.followup.TindakLanjutReading;
import id.sembilan.followup.TindakLanjutReading.FollowUp;
import id.sembilan.scoring.Hasil;
import id.sembilan.security.Frames;
import id.sembilan.survey.AnswerReading;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Figures;
import id.sembilan.survey.Figures.Choices;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeFigures;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.survey.RangeText;
import id.sembilan.web.FileJobPage;
import id.sembilan.web.FileJobs;
import id.sembilan.web.FileJobs.Job;
import id.sembilan.web.FileJobs.State;
import id.sembilan.web.Formats;
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
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files of a result: the workbook, and all answers as CSV. What takes longer than a second shows how far it is. */
@Hidden
@Controller("/hasil/unduh")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ExportController {
    private static final long AT_ONCE = 1_000;
    private static final String HREF = "/hasil/unduh/";
    private static final String RESULT = "/hasil";

    private final Figures figures;
    private final PeriodeReading periods;
    private final TindakLanjutReading followUps;
    private final AnswerReading answers;
    private final ResultExport export;
    private final FileJobs jobs;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    ExportController(
            Figures figures,
            PeriodeReading periods,
            TindakLanjutReading followUps,
            AnswerReading answers,
            ResultExport export,
            FileJobs jobs,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.figures = figures;
        this.periods = periods;
        this.followUps = followUps;
        this.answers = answers;
        this.export = export;
        this.jobs = jobs;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Serdeable
    record ExportForm(
            @Nullable String periode,
            @Nullable String layanan,
            @Nullable String kuesioner,
            @Nullable String bentuk) {}

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> start(Authentication authentication, @Body ExportForm form) {
        boolean csv = "csv".equals(form.bentuk());
        Optional<ExportSource> source = figures.choices().flatMap(choices -> source(choices, form));
        if (source.isEmpty()) {
            return HttpResponse.notFound();
        }
        ExportSource some = source.get();
        String name = name(some, csv ? ".csv" : ".xlsx");
        Optional<Job> job = jobs.start(
                authentication.getName(), name, back(form), some.hasil().responden(), (out, progress) -> {
                    if (csv) {
                        export.csv(some, out, progress);
                    } else {
                        export.workbook(some, out, progress);
                    }
                });
        if (job.isEmpty()) {
            return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .body(page(FileJobPage.refused(frame(authentication), back(form))));
        }
        answers.taken(some.figure(), name, authentication.getName());
        boolean quick = job.get().finishedWithin(AT_ONCE) && job.get().isReady();
        return HttpResponse.seeOther(URI.create(HREF + job.get().id() + (quick ? "/unduh" : "")));
    }

    @Get("/{id}")
    HttpResponse<?> progress(Authentication authentication, @PathVariable String id) {
        return jobs.find(id, authentication.getName())
                .<HttpResponse<?>>map(
                        job -> HttpResponse.ok(page(FileJobPage.of(frame(authentication), HREF + job.id(), job))))
                .orElseGet(HttpResponse::notFound);
    }

    @Get("/{id}/kemajuan")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<State> state(Authentication authentication, @PathVariable String id) {
        return jobs.find(id, authentication.getName())
                .map(job -> HttpResponse.ok(job.state()))
                .orElseGet(HttpResponse::notFound);
    }

    @Get("/{id}/unduh")
    @Produces(MediaType.ALL)
    HttpResponse<?> file(Authentication authentication, @PathVariable String id) {
        return jobs.find(id, authentication.getName())
                .filter(Job::isReady)
                .<HttpResponse<?>>map(ExportController::file)
                .orElseGet(HttpResponse::notFound);
    }

    static HttpResponse<?> file(Job job) {
        MediaType type = MediaType.of(job.type());
        return HttpResponse.ok(new SystemFile(job.file().toFile(), type))
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + job.name() + "\"");
    }

    static ModelAndView<FileJobPage> page(FileJobPage page) {
        return new ModelAndView<>("berkas", page);
    }

    private Frame frame(Authentication authentication) {
        return frames.of(authentication, RESULT, messages.get("berkas.judul"));
    }

    /** The result that it was asked for on. */
    private static String back(ExportForm form) {
        return Optional.ofNullable(form.periode())
                .filter(one -> RangeText.parse(one).isPresent())
                .map(one -> RESULT + "?periode=" + one)
                .orElse(RESULT);
    }

    private Optional<ExportSource> source(Choices choices, ExportForm form) {
        ResultQuery query = ResultQuery.of(
                choices,
                Optional.ofNullable(form.periode()),
                Optional.ofNullable(form.layanan()),
                Optional.ofNullable(form.kuesioner()));
        Figure figure = figures.figure(choices.unit(), query.query());
        return figure.hasil().map(hasil -> source(figure, hasil));
    }

    private ExportSource source(Figure figure, Hasil hasil) {
        Optional<Periode> sealed = periods.byRange(figure.unit(), figure.range())
                .filter(one ->
                        figure.origin().seal().isPresent() && figure.layanan().isEmpty());
        Map<String, Map<String, Long>> profil = sealed.map(one -> periods.figures(figure.unit(), one))
                .map(PeriodeFigures::profil)
                .orElse(Map.of());
        Optional<FollowUp> followUp = sealed.map(one -> followUps.of(figure.unit(), one));
        String now = Formats.moment(clock.instant(), figure.unit().zonaWaktu().zone());
        return new ExportSource(figure, hasil, profil, followUp, now);
    }

    private static String name(ExportSource source, String end) {
        Figure figure = source.figure();
        String versi =
                figure.origin().seal().map(seal -> "versi-" + seal.versi()).orElse("sementara");
        String layanan = figure.layanan().isPresent() ? "-layanan" : "";
        return "hasil-skm-" + RangeText.of(figure.range()).replace("..", "-sd-") + layanan + "-" + versi + end;
    }
}
