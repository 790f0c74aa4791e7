package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evaluation of SAKIP by component, the years side by side. */
@Hidden
@Controller("/sakip")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class SakipController {
    private final SakipStore sakip;
    private final SakipView view;
    private final Bukti bukti;
    private final Office office;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Messages messages;
    private final Clock clock;

    SakipController(
            SakipStore sakip,
            SakipView view,
            Bukti bukti,
            Office office,
            Reader reader,
            Writer writer,
            Audit audit,
            Messages messages,
            Clock clock) {
        this.sakip = sakip;
        this.view = view;
        this.bukti = bukti;
        this.office = office;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> page(
            Authentication authentication,
            @QueryValue Optional<String> tahun,
            @QueryValue Optional<Boolean> tersimpan) {
        return HttpResponse.ok(
                view.page(authentication, year(tahun.orElse("")), tersimpan.orElse(false), List.of(), Map.of()));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> keep(Authentication authentication, @Body Map<String, String> fields) {
        Unit unit = office.unit();
        Isian isian = new Isian(messages);
        SakipForm form = new SakipForm(fields, isian);
        int tahun = form.tahun();
        Sakip one = new Sakip(
                UUID.randomUUID().toString(),
                unit.id(),
                tahun,
                form.komponen(),
                form.tercetak(),
                form.sumber(),
                kept(unit, tahun).flatMap(Sakip::buktiId));
        if (one.komponen().isEmpty() && one.tercetak().isEmpty()) {
            isian.error("sakip.galat.kosong");
        }
        if (!isian.errors().isEmpty()) {
            return refused(authentication, Optional.of(tahun).filter(year -> year > 0), isian.errors(), fields);
        }
        keep(authentication, one, Optional.empty());
        return saved(tahun);
    }

    @Post(value = "/{tahun}/bukti", consumes = MediaType.MULTIPART_FORM_DATA)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> evidence(
            Authentication authentication,
            @PathVariable String tahun,
            @Part("berkas") @Nullable CompletedFileUpload berkas)
            throws IOException {
        Unit unit = office.unit();
        Isian isian = new Isian(messages);
        Optional<Sakip> known = year(tahun).flatMap(year -> kept(unit, year));
        Optional<Bukti.Diterima> file = bukti.read(berkas, isian);
        if (file.isEmpty() && isian.errors().isEmpty()) {
            isian.error("bukti.galat.tidak_ada");
        }
        if (known.isEmpty() || file.isEmpty()) {
            return refused(authentication, year(tahun), isian.errors(), Map.of());
        }
        keep(authentication, known.get(), file);
        return saved(known.get().tahun());
    }

    @Post(value = "/{tahun}/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> remove(Authentication authentication, @PathVariable String tahun) {
        Unit unit = office.unit();
        year(tahun)
                .ifPresent(year -> writer.write(writes -> {
                    sakip.remove(writes, unit.id(), year);
                    audit.record(writes, authentication.getName(), "sakip.remove", tahun);
                    return true;
                }));
        return HttpResponse.seeOther(URI.create("/sakip?tersimpan=true"));
    }

    private void keep(Authentication authentication, Sakip one, Optional<Bukti.Diterima> file) {
        writer.write(writes -> {
            Optional<String> fileId = file.map(some -> bukti.keep(writes, one.unitId(), some, authentication.getName()))
                    .or(one::buktiId);
            sakip.keep(
                    writes,
                    new Sakip(
                            one.id(), one.unitId(), one.tahun(), one.komponen(), one.tercetak(), one.sumber(), fileId),
                    authentication.getName(),
                    clock.instant());
            audit.record(
                    writes,
                    authentication.getName(),
                    "sakip.keep",
                    one.tahun() + " " + one.nilai().map(Object::toString).orElse("-"));
            return true;
        });
    }

    private Optional<Sakip> kept(Unit unit, int tahun) {
        return reader.read(reads -> sakip.all(reads, unit.id())).stream()
                .filter(one -> one.tahun() == tahun)
                .findFirst();
    }

    private static Optional<Integer> year(String text) {
        return Optional.of(text).filter(one -> one.matches("(19|20)[0-9]{2}")).map(Integer::valueOf);
    }

    private static HttpResponse<?> saved(int tahun) {
        return HttpResponse.seeOther(URI.create("/sakip?tersimpan=true&tahun=" + tahun));
    }

    private HttpResponse<?> refused(
            Authentication authentication, Optional<Integer> tahun, List<String> errors, Map<String, String> typed) {
        ModelAndView<SakipPage> page = view.page(authentication, tahun, false, errors, typed);
        return HttpResponse.unprocessableEntity().body(page);
    }
}
