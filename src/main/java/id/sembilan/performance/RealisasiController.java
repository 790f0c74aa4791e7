package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.RincianPages.Place;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.storage.Writer;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was reached in a year, a quarter or a month. */
@Hidden
@Controller("/realisasi")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class RealisasiController {
    private final RealisasiStore store;
    private final RealisasiView view;
    private final RincianPages pages;
    private final Bukti bukti;
    private final Office office;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    RealisasiController(
            RealisasiStore store,
            RealisasiView view,
            RincianPages pages,
            Bukti bukti,
            Office office,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.store = store;
        this.view = view;
        this.pages = pages;
        this.bukti = bukti;
        this.office = office;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> page(Authentication authentication, @QueryValue Optional<String> tahun) {
        Unit unit = office.unit();
        int thisYear = unit.day(clock.instant()).getYear();
        int chosen = RincianPages.year(tahun.orElse(""))
                .or(() -> view.years(unit, thisYear).stream().findFirst())
                .orElse(thisYear);
        Role role = Visitor.role(authentication);
        return HttpResponse.ok(new ModelAndView<>(
                "realisasi",
                view.page(
                        frames.of(authentication, "/realisasi", messages.get("realisasi.judul")),
                        unit,
                        role == Role.ADMIN || role == Role.PERENCANA,
                        chosen,
                        thisYear)));
    }

    @Get("/{id}")
    HttpResponse<?> one(
            Authentication authentication,
            @PathVariable String id,
            @QueryValue Optional<String> tahun,
            @QueryValue Optional<String> isi,
            @QueryValue Optional<String> masa,
            @QueryValue Optional<Boolean> tersimpan) {
        return pages.place(id, tahun.orElse(""))
                .<HttpResponse<?>>map(place -> HttpResponse.ok(pages.page(
                        authentication,
                        place,
                        RincianPages.year(isi.orElse("")),
                        Masa.of(masa.orElse("")).orElse(Masa.TAHUN),
                        tersimpan.orElse(false),
                        List.of(),
                        Map.of())))
                .orElseGet(HttpResponse::notFound);
    }

    @Post(value = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> keep(Authentication authentication, @PathVariable String id, @Body Map<String, String> fields) {
        Optional<Place> found = pages.place(id, Field.text(fields.get("tahun")));
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        Place place = found.get();
        Isian isian = new Isian(messages);
        Optional<Realisasi> one = new RealisasiForm(fields, place.one().indikator(), isian)
                .read(place.thisYear(), known(place, fields).flatMap(Realisasi::buktiId));
        one.filter(some -> some.masa().equals(Masa.TAHUN) && pages.isSurveyed(place, some.tahun()))
                .ifPresent(some -> isian.error("realisasi.galat.dari_survei", Integer.toString(some.tahun())));
        if (!isian.errors().isEmpty()) {
            return pages.refused(authentication, place, isian, fields);
        }
        return keep(authentication, place, one.orElseThrow(), Optional.empty());
    }

    @Post(value = "/{id}/bukti", consumes = MediaType.MULTIPART_FORM_DATA)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> evidence(
            Authentication authentication,
            @PathVariable String id,
            @Part("tahun") @Nullable String tahun,
            @Part("masa") @Nullable String masa,
            @Part("berkas") @Nullable CompletedFileUpload berkas)
            throws IOException {
        Optional<Place> found = pages.place(id, Field.text(tahun));
        Map<String, String> of = Map.of("isi", Field.text(tahun), "masa", Field.text(masa));
        Optional<Realisasi> known = found.flatMap(place -> known(place, of));
        if (known.isEmpty()) {
            return HttpResponse.notFound();
        }
        Isian isian = new Isian(messages);
        Optional<Bukti.Diterima> file = bukti.read(berkas, isian);
        if (file.isEmpty() && isian.errors().isEmpty()) {
            isian.error("bukti.galat.tidak_ada");
        }
        return isian.errors().isEmpty()
                ? keep(authentication, found.orElseThrow(), known.get(), file)
                : pages.refused(authentication, found.orElseThrow(), isian, Map.of());
    }

    @Post(value = "/{id}/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> remove(Authentication authentication, @PathVariable String id, @Body Map<String, String> fields) {
        Optional<Place> found = pages.place(id, Field.text(fields.get("tahun")));
        Optional<Realisasi> known = found.flatMap(place -> known(place, fields));
        if (known.isEmpty()) {
            return HttpResponse.notFound();
        }
        Realisasi one = known.get();
        writer.write(writes -> {
            store.remove(writes, one.indikatorId(), one.tahun(), one.masa());
            audit.record(writes, authentication.getName(), "realisasi.remove", detail(one));
            return true;
        });
        return pages.saved(found.orElseThrow());
    }

    private HttpResponse<?> keep(
            Authentication authentication, Place place, Realisasi one, Optional<Bukti.Diterima> file) {
        String account = authentication.getName();
        writer.write(writes -> {
            Optional<String> fileId = file.map(
                            some -> bukti.keep(writes, place.unit().id(), some, account))
                    .or(one::buktiId);
            store.keep(writes, one.withBukti(fileId), account, clock.instant());
            audit.record(writes, account, "realisasi.keep", detail(one));
            return true;
        });
        return pages.saved(place);
    }

    private static String detail(Realisasi one) {
        return one.indikatorId() + " " + one.tahun() + one.masa().kode() + " "
                + one.nilai().toPlainString();
    }

    private Optional<Realisasi> known(Place place, Map<String, String> fields) {
        return pages.known(
                place,
                RincianPages.year(Field.text(fields.get("isi"))).orElse(0),
                Masa.of(Field.text(fields.get("masa"))).orElse(Masa.TAHUN));
    }
}
