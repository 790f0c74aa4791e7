package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.performance.IkmTautan.Cara;
import id.sembilan.performance.Pembanding.Lingkup;
import id.sembilan.performance.RincianPages.Place;
import id.sembilan.security.Audit;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.survey.PeriodeReading;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What stands around a realisasi: its link to the survey, its parts, its quarters, and others' figures. */
@Hidden
@Controller("/realisasi/{id}")
@Secured({ADMIN, PERENCANA})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class RincianController {
    private static final int MAX_AKSI = 1_000;
    private static final int MAX_FAKTOR = 2_000;
    private static final int MAX_NAMA = 200;
    private static final int MAX_SUMBER = 300;

    private final RealisasiStore store;
    private final SubNilaiStore parts;
    private final AksiStore actions;
    private final PeriodeReading periods;
    private final RincianPages pages;
    private final Writer writer;
    private final Audit audit;
    private final Messages messages;

    RincianController(
            RealisasiStore store,
            SubNilaiStore parts,
            AksiStore actions,
            PeriodeReading periods,
            RincianPages pages,
            Writer writer,
            Audit audit,
            Messages messages) {
        this.store = store;
        this.parts = parts;
        this.actions = actions;
        this.periods = periods;
        this.pages = pages;
        this.writer = writer;
        this.audit = audit;
        this.messages = messages;
    }

    @Post(value = "/tautan", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> link(Authentication authentication, @PathVariable String id, @Body Map<String, String> fields) {
        return change(authentication, id, fields, "tautan", (place, isian) -> {
            Optional<Cara> cara = Cara.of(Field.text(fields.get("cara")));
            Optional<String> periode = cara.filter(one -> one == Cara.PERIODE)
                    .flatMap(one -> periods.byId(Field.text(fields.get("periode"))))
                    .filter(one -> one.unitId().equals(place.unit().id()))
                    .filter(one ->
                            one.range().lastDay().getYear() == place.year().tahun())
                    .map(one -> one.id());
            if (cara.isEmpty()) {
                isian.error("realisasi.galat.cara");
            } else if (cara.get() == Cara.PERIODE && periode.isEmpty()) {
                isian.error(
                        "realisasi.galat.periode", Integer.toString(place.year().tahun()));
            }
            return writes -> store.link(
                    writes,
                    new IkmTautan(id, cara.orElseThrow(), periode, place.year().tahun()));
        });
    }

    @Post(value = "/lepas", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> unlink(Authentication authentication, @PathVariable String id, @Body Map<String, String> fields) {
        return change(authentication, id, fields, "lepas", (place, isian) -> writes -> store.unlink(writes, id));
    }

    @Post(value = "/bagian", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> parts(Authentication authentication, @PathVariable String id, @Body Map<String, String> fields) {
        return change(authentication, id, fields, "bagian", (place, isian) -> {
            SubNilai read = new BagianForm(fields, isian).read();
            return writes -> parts.keep(writes, id, place.year().tahun(), read);
        });
    }

    @Post(value = "/aksi/{triwulan}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> action(
            Authentication authentication,
            @PathVariable String id,
            @PathVariable String triwulan,
            @Body Map<String, String> fields) {
        if (!triwulan.matches("[1-4]")) {
            return HttpResponse.notFound();
        }
        return change(authentication, id, fields, "aksi", (place, isian) -> {
            Optional<BigDecimal> target = isian.angka(fields.get("target"), "realisasi.aksi.target");
            if (target.filter(one -> one.signum() <= 0).isPresent()) {
                isian.error("realisasi.galat.target");
            }
            Aksi one = new Aksi(
                    id,
                    place.year().tahun(),
                    Integer.parseInt(triwulan),
                    target,
                    isian.teks(fields.get("aksi"), "realisasi.aksi.aksi", MAX_AKSI),
                    isian.teks(fields.get("pendorong"), "realisasi.aksi.pendorong", MAX_FAKTOR),
                    isian.teks(fields.get("penghambat"), "realisasi.aksi.penghambat", MAX_FAKTOR));
            return writes -> actions.keep(writes, one);
        });
    }

    @Post(value = "/pembanding", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> compare(Authentication authentication, @PathVariable String id, @Body Map<String, String> fields) {
        return change(authentication, id, fields, "pembanding", (place, isian) -> {
            Optional<Lingkup> lingkup = Lingkup.of(Field.text(fields.get("lingkup")));
            if (lingkup.isEmpty()) {
                isian.error("realisasi.galat.lingkup");
            }
            Optional<BigDecimal> nilai = isian.wajib(fields.get("nilai"), "realisasi.nilai");
            String nama = isian.wajibTeks(fields.get("nama"), "realisasi.banding.nama", MAX_NAMA);
            String sumber = isian.wajibTeks(fields.get("sumber"), "realisasi.sumber", MAX_SUMBER);
            return writes -> store.keep(
                    writes,
                    new Pembanding(id, place.year().tahun(), lingkup.orElseThrow(), nama, nilai.orElseThrow(), sumber));
        });
    }

    @Post(value = "/pembanding/{lingkup}/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> removeComparison(
            Authentication authentication,
            @PathVariable String id,
            @PathVariable String lingkup,
            @Body Map<String, String> fields) {
        Optional<Lingkup> one = Lingkup.of(lingkup);
        return one.isEmpty()
                ? HttpResponse.notFound()
                : change(
                        authentication,
                        id,
                        fields,
                        "pembanding",
                        (place, isian) ->
                                writes -> store.remove(writes, id, place.year().tahun(), one.get()));
    }

    /** Reads a form and gives what is to be kept once it has no errors. */
    private interface Reading {
        Consumer<Writes> read(Place place, Isian isian);
    }

    private HttpResponse<?> change(
            Authentication authentication, String id, Map<String, String> fields, String what, Reading reading) {
        Optional<Place> found = pages.place(id, Field.text(fields.get("tahun")));
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        Isian isian = new Isian(messages);
        Consumer<Writes> work = reading.read(found.get(), isian);
        if (!isian.errors().isEmpty()) {
            return pages.refused(authentication, found.get(), isian, kept(fields));
        }
        writer.write(writes -> {
            work.accept(writes);
            audit.record(
                    writes,
                    authentication.getName(),
                    "realisasi.change",
                    what + " " + id + " " + found.get().year().tahun());
            return true;
        });
        return pages.saved(found.get());
    }

    /** Only the list of parts stands in its form again; a name of another form must not fill the first one. */
    private static Map<String, String> kept(Map<String, String> fields) {
        return fields.containsKey("bagian") ? Map.of("bagian", Field.text(fields.get("bagian"))) : Map.of();
    }
}
