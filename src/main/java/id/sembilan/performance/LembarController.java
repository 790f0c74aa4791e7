package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.security.Frames;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The sheet of one quarter, to copy into the district's application. */
@Hidden
@Controller("/realisasi-lembar")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class LembarController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MONTHS_OF_QUARTER = 3;

    private final Lembar lembar;
    private final RealisasiView years;
    private final Office office;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    LembarController(Lembar lembar, RealisasiView years, Office office, Frames frames, Messages messages, Clock clock) {
        this.lembar = lembar;
        this.years = years;
        this.office = office;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> page(
            Authentication authentication, @QueryValue Optional<String> tahun, @QueryValue Optional<String> triwulan) {
        Unit unit = office.unit();
        LocalDate today = unit.day(clock.instant());
        int year = RincianPages.year(tahun.orElse("")).orElse(today.getYear());
        int quarter = quarter(triwulan).orElse((today.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
        return HttpResponse.ok(new ModelAndView<>(
                "realisasi-lembar",
                lembar.page(
                        frames.of(authentication, "/realisasi", messages.get("lembar.judul")),
                        unit,
                        years.options(unit, today.getYear(), year),
                        year,
                        quarter)));
    }

    @Get("/unduh")
    @Produces(MediaType.ALL)
    HttpResponse<?> download(
            @QueryValue Optional<String> tahun,
            @QueryValue Optional<String> triwulan,
            @QueryValue Optional<String> bentuk) {
        Optional<Integer> year = RincianPages.year(tahun.orElse(""));
        Optional<Integer> quarter = quarter(triwulan);
        if (year.isEmpty() || quarter.isEmpty()) {
            return HttpResponse.notFound();
        }
        boolean csv = bentuk.filter("csv"::equals).isPresent();
        Unit unit = office.unit();
        byte[] content =
                csv ? lembar.csv(unit, year.get(), quarter.get(), ';') : lembar.xlsx(unit, year.get(), quarter.get());
        return HttpResponse.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, csv ? "text/csv; charset=utf-8" : XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"rencana-aksi-" + year.get() + "-tw" + quarter.get()
                                + (csv ? ".csv\"" : ".xlsx\""));
    }

    private static Optional<Integer> quarter(Optional<String> text) {
        return text.filter(one -> one.matches("[1-4]")).map(Integer::valueOf);
    }
}
