package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.Perjanjian.Butir;
import id.sembilan.performance.PerjanjianView.TahunIsi;
import id.sembilan.performance.RenstraView.Isi;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The Perjanjian Kinerja of a year and its perubahan. */
@Hidden
@Controller("/perjanjian")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PerjanjianController {
    private final PerjanjianStore agreements;
    private final RenstraKeeping plans;
    private final PerjanjianView view;
    private final Office office;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    PerjanjianController(
            PerjanjianStore agreements,
            RenstraKeeping plans,
            PerjanjianView view,
            Office office,
            Reader reader,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.agreements = agreements;
        this.plans = plans;
        this.view = view;
        this.office = office;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> page(
            Authentication authentication,
            @QueryValue Optional<Integer> tahun,
            @QueryValue Optional<Boolean> tersimpan) {
        return HttpResponse.ok(page(authentication, tahun, tersimpan.orElse(false), List.of()));
    }

    /** The next agreement of a year; it begins with the lines of the one before it, the first with the Renstra's targets. */
    @Post(value = "/{tahun}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> add(Authentication authentication, @PathVariable int tahun, @Body Map<String, Object> body) {
        TahunIsi year = year(Optional.of(tahun));
        if (year.tahun() != tahun || year.isi().isEmpty()) {
            return HttpResponse.notFound();
        }
        PerjanjianForm form = new PerjanjianForm(body, messages);
        List<String> errors = new ArrayList<>();
        Optional<Perjanjian> before = year.all().stream().reduce((one, later) -> later);
        String alasan = form.alasan(before.isPresent(), errors);
        Optional<LocalDate> hari = form.hari(tahun, before.map(Perjanjian::hari), Optional.empty(), errors);
        hari.ifPresent(day -> keep(
                authentication,
                new Perjanjian(
                        UUID.randomUUID().toString(),
                        office.unit().id(),
                        tahun,
                        before.map(one -> one.urutan() + 1).orElse(0),
                        day,
                        alasan,
                        before.map(Perjanjian::butir)
                                .orElseGet(() -> planned(year.isi().orElseThrow(), tahun))),
                true));
        return answer(authentication, tahun, errors);
    }

    @Post(value = "/{tahun}/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> change(
            Authentication authentication,
            @PathVariable int tahun,
            @PathVariable String id,
            @Body Map<String, Object> body) {
        TahunIsi year = year(Optional.of(tahun));
        Optional<Perjanjian> found =
                year.all().stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty() || year.isi().isEmpty()) {
            return HttpResponse.notFound();
        }
        Perjanjian before = found.get();
        PerjanjianForm form = new PerjanjianForm(body, messages);
        List<String> errors = new ArrayList<>();
        Map<String, Butir> lines = form.butir(year.isi().get().indikator(), errors);
        String alasan = form.alasan(before.isPerubahan(), errors);
        form.hari(tahun, day(year, before.urutan() - 1), day(year, before.urutan() + 1), errors)
                .ifPresent(day -> keep(
                        authentication,
                        new Perjanjian(id, before.unitId(), tahun, before.urutan(), day, alasan, lines),
                        false));
        return answer(authentication, tahun, errors);
    }

    @Post(value = "/{tahun}/{id}/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> remove(Authentication authentication, @PathVariable int tahun, @PathVariable String id) {
        TahunIsi year = year(Optional.of(tahun));
        if (year.all().isEmpty() || !year.all().getLast().id().equals(id)) {
            return HttpResponse.notFound();
        }
        writer.write(writes -> {
            agreements.remove(writes, id);
            audit.record(writes, authentication.getName(), "perjanjian.remove", Integer.toString(tahun));
            return true;
        });
        return answer(authentication, tahun, List.of());
    }

    private static Optional<LocalDate> day(TahunIsi year, int urutan) {
        return year.all().stream()
                .filter(one -> one.urutan() == urutan)
                .findFirst()
                .map(Perjanjian::hari);
    }

    private static Map<String, Butir> planned(Isi isi, int tahun) {
        Map<String, Butir> lines = new HashMap<>();
        isi.target().forEach((id, years) -> Optional.ofNullable(years.get(tahun))
                .ifPresent(nilai -> lines.put(id, new Butir("", nilai))));
        return lines;
    }

    private void keep(Authentication authentication, Perjanjian one, boolean fresh) {
        writer.write(writes -> {
            if (fresh) {
                agreements.add(writes, one, authentication.getName(), clock.instant());
            } else {
                agreements.change(writes, one);
            }
            audit.record(
                    writes,
                    authentication.getName(),
                    fresh ? "perjanjian.add" : "perjanjian.change",
                    one.tahun() + " " + one.urutan() + " " + one.alasan());
            return true;
        });
    }

    /** A year of a plan; the one asked for, else this year or the last one of a plan. */
    private TahunIsi year(Optional<Integer> asked) {
        Unit unit = office.unit();
        List<Renstra> all = plans.all(unit);
        List<Integer> years = all.stream()
                .flatMap(one ->
                        IntStream.rangeClosed(one.tahunAwal(), one.tahunAkhir()).boxed())
                .distinct()
                .sorted()
                .toList();
        int now = unit.day(clock.instant()).getYear();
        int tahun = asked.filter(years::contains)
                .orElseGet(() -> years.contains(now) || years.isEmpty() ? now : years.getLast());
        List<Perjanjian> agreed = reader.read(reads -> agreements.all(reads, unit.id())).stream()
                .filter(one -> one.tahun() == tahun)
                .toList();
        return new TahunIsi(
                tahun,
                years.reversed(),
                agreed,
                all.stream().filter(one -> one.covers(tahun)).findFirst().flatMap(one -> plans.isi(unit, one.id())));
    }

    private HttpResponse<?> answer(Authentication authentication, int tahun, List<String> errors) {
        return errors.isEmpty()
                ? HttpResponse.seeOther(URI.create("/perjanjian?tersimpan=true&tahun=" + tahun))
                : HttpResponse.unprocessableEntity().body(page(authentication, Optional.of(tahun), false, errors));
    }

    private ModelAndView<PerjanjianPage> page(
            Authentication authentication, Optional<Integer> tahun, boolean saved, List<String> errors) {
        Role role = Visitor.role(authentication);
        return new ModelAndView<>(
                "perjanjian",
                view.page(
                        frames.of(authentication, "/perjanjian", messages.get("perjanjian.judul")),
                        office.unit(),
                        role == Role.ADMIN || role == Role.PERENCANA,
                        saved,
                        errors,
                        year(tahun)));
    }
}
