package id.sembilan.paper;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.PERENCANA;
import static id.sembilan.security.Role.Names.PETUGAS;

import id.sembilan.office.Layanan;
import id.sembilan.office.Office;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.paper.PaperBatch.Status;
import id.sembilan.paper.PaperView.Visit;
import id.sembilan.security.Frames;
import id.sembilan.security.Visitor;
import id.sembilan.storage.Reader;
import id.sembilan.survey.Kuesioner;
import id.sembilan.survey.KuesionerStore;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeStore;
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
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The pages for paper: printing, keying, checking. No page of them shows a figure. */
@Hidden
@Controller("/kertas")
@Secured({ADMIN, PERENCANA, PETUGAS})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PaperController {
    private static final String KERTAS = "/kertas";
    static final int MOST_SHEETS = 300;

    /** Paper that lay longer than this in a drawer is better taken in as a table. */
    private static final int MOST_YEARS = 1;

    private final PaperStore store;
    private final PaperView view;
    private final PaperSheets sheets;
    private final Keying keying;
    private final Office office;
    private final OfficeStore offices;
    private final KuesionerStore kuesioner;
    private final PeriodeStore periodes;
    private final Reader reader;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    PaperController(
            PaperStore store,
            PaperView view,
            PaperSheets sheets,
            Keying keying,
            Office office,
            OfficeStore offices,
            KuesionerStore kuesioner,
            PeriodeStore periodes,
            Reader reader,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.store = store;
        this.view = view;
        this.sheets = sheets;
        this.keying = keying;
        this.office = office;
        this.offices = offices;
        this.kuesioner = kuesioner;
        this.periodes = periodes;
        this.reader = reader;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    @Secured({ADMIN, PERENCANA, PETUGAS, CAMAT})
    ModelAndView<PaperListPage> all(Authentication authentication) {
        return list(authentication, List.of());
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> print(Authentication authentication, @Body Map<String, Object> body) {
        Unit unit = office.unit();
        KeyForm form = KeyForm.of(body);
        Optional<Layanan> layanan = reader.read(reads -> offices.layananById(reads, form.text("layanan")))
                .filter(Layanan::active);
        Optional<Periode> periode = periode(unit, form.text("periode"));
        Optional<Integer> number = KeyForm.number(form.text("jumlah")).filter(n -> n <= MOST_SHEETS);
        if (layanan.isEmpty()
                || number.isEmpty()
                || (periode.isEmpty() && !form.text("periode").isEmpty())) {
            return HttpResponse.unprocessableEntity()
                    .body(list(authentication, List.of(messages.get("kertas.galat.cetak", MOST_SHEETS))));
        }
        Kuesioner instrument = reader.read(reads -> kuesioner.kuesioner(reads, unit.kuesioner()))
                .orElseThrow();
        PaperBatch batch = keying.print(
                unit, instrument, layanan.get(), periode.map(Periode::id), number.get(), authentication.getName());
        return to(batch, "?cetak");
    }

    @Get(value = "/{id}/lembar.pdf", produces = MediaType.APPLICATION_PDF)
    HttpResponse<byte[]> pdf(@PathVariable String id) {
        Unit unit = office.unit();
        PaperBatch batch = batch(id);
        Kuesioner instrument = reader.read(reads -> kuesioner.kuesioner(reads, batch.kuesioner()))
                .orElseThrow();
        Layanan layanan = reader.read(reads -> offices.layananById(reads, batch.layananId()))
                .orElseThrow();
        return HttpResponse.ok(sheets.pdf(unit, instrument, layanan, batch))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"kuesioner-" + batch.nomor() + ".pdf\"");
    }

    @Get("/{id}")
    @Secured({ADMIN, PERENCANA, PETUGAS, CAMAT})
    HttpResponse<?> one(
            Authentication authentication,
            @PathVariable String id,
            @QueryValue Optional<String> hari,
            @QueryValue Optional<String> cetak,
            @QueryValue Optional<String> batal,
            @QueryValue Optional<String> terlambat) {
        PaperBatch batch = batch(id);
        if (batch.status() == Status.TERBUKA
                && Visitor.role(authentication).name().equals(CAMAT)) {
            return HttpResponse.seeOther(URI.create(KERTAS));
        }
        String done = cetak.map(yes -> "kertas.sudah_dibuat")
                .or(() -> batal.map(yes -> "kertas.sudah_dibatalkan"))
                .or(() -> terlambat.map(yes -> "kertas.sudah_terlambat"))
                .map(key -> messages.get(key))
                .orElse(null);
        KeyForm form =
                KeyForm.of(hari.map(day -> Map.<String, Object>of("hari", day)).orElse(Map.of()));
        return HttpResponse.ok(page(authentication, batch, form, List.of(), done));
    }

    @Post(value = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(Authentication authentication, @PathVariable String id, @Body Map<String, Object> body) {
        Unit unit = office.unit();
        PaperBatch batch = batch(id);
        KeyForm form = KeyForm.of(body);
        List<String> errors = new ArrayList<>();
        Optional<KeyedSheet> sheet = sheet(unit, batch, form, errors);
        sheet.ifPresent(one -> errors.addAll(keying.keep(unit, batch, one, authentication.getName())));
        boolean late = sheet.filter(one -> keying.isLate(unit, one)).isPresent();
        return errors.isEmpty()
                ? to(batch, "?hari=" + form.text("hari") + (late ? "&terlambat=ya" : ""))
                : HttpResponse.unprocessableEntity().body(page(authentication, batch, form, errors, null));
    }

    @Post(value = "/{id}/batal", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(Authentication authentication, @PathVariable String id) {
        PaperBatch batch = batch(id);
        Optional<String> refusal = keying.undo(office.unit(), batch, authentication.getName());
        return refusal.isEmpty()
                ? to(batch, "?batal")
                : HttpResponse.unprocessableEntity()
                        .body(page(authentication, batch, new KeyForm(Map.of()), List.of(refusal.get()), null));
    }

    @Post(value = "/{id}/tutup", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(Authentication authentication, @PathVariable String id) {
        PaperBatch batch = batch(id);
        keying.close(batch, authentication.getName());
        return to(batch, "");
    }

    @Post(value = "/{id}/periksa", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA, PETUGAS, CAMAT})
    HttpResponse<?> keyAgain(Authentication authentication, @PathVariable String id, @Body Map<String, Object> body) {
        PaperBatch batch = batch(id);
        KeyForm form = KeyForm.of(body);
        Optional<SortedMap<String, Integer>> jawaban = form.jawaban(batch.urutan());
        if (jawaban.isEmpty() || form.lembar().isEmpty()) {
            return HttpResponse.unprocessableEntity()
                    .body(page(authentication, batch, form, List.of(messages.get("kertas.galat.angka")), null));
        }
        String angka = Angka.text(batch.urutan(), jawaban.get());
        if (!keying.keyAgain(batch, form.lembar().get(), angka, authentication.getName())) {
            return HttpResponse.unprocessableEntity()
                    .body(page(authentication, batch, form, List.of(messages.get("kertas.galat.periksa")), null));
        }
        return to(batch, "");
    }

    @Post(value = "/{id}/putuskan", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> decide(Authentication authentication, @PathVariable String id, @Body Map<String, Object> body) {
        PaperBatch batch = batch(id);
        KeyForm form = KeyForm.of(body);
        boolean known = List.of(PaperCheck.PERTAMA, PaperCheck.KEDUA).contains(form.text("berlaku"));
        Optional<String> refusal = known
                ? keying.decide(
                        office.unit(),
                        batch,
                        form.lembar().orElse(0),
                        form.text("berlaku").equals(PaperCheck.KEDUA),
                        authentication.getName())
                : Optional.of(messages.get("kertas.galat.putusan"));
        return refusal.isEmpty()
                ? to(batch, "")
                : HttpResponse.unprocessableEntity()
                        .body(page(authentication, batch, form, List.of(refusal.get()), null));
    }

    private Optional<KeyedSheet> sheet(Unit unit, PaperBatch batch, KeyForm form, List<String> errors) {
        Optional<Integer> lembar = form.lembar().filter(batch::has);
        Optional<LocalDate> day = form.day().filter(one -> isPossible(unit, batch, one));
        Optional<SortedMap<String, Integer>> jawaban = form.jawaban(batch.urutan());
        if (lembar.isEmpty()) {
            errors.add(messages.get("kertas.galat.lembar", batch.printed()));
        }
        if (day.isEmpty()) {
            errors.add(messages.get("kertas.galat.hari"));
        }
        if (jawaban.isEmpty()) {
            errors.add(messages.get("kertas.galat.angka"));
        }
        return errors.isEmpty()
                ? Optional.of(new KeyedSheet(
                        lembar.orElseThrow(),
                        day.orElseThrow(),
                        jawaban.orElseThrow(),
                        form.profil(),
                        form.text("saran")))
                : Optional.empty();
    }

    /** Not in the future, not long ago, not before these questions were asked, and within the batch's period. */
    private boolean isPossible(Unit unit, PaperBatch batch, LocalDate day) {
        LocalDate today = unit.day(clock.instant());
        Kuesioner instrument = reader.read(reads -> kuesioner.kuesioner(reads, batch.kuesioner()))
                .orElseThrow();
        boolean inPeriode = batch.periodeId()
                .flatMap(id -> periode(unit, id))
                .map(one -> one.range().contains(day))
                .orElse(true);
        return inPeriode
                && !day.isAfter(today)
                && day.isAfter(today.minusYears(MOST_YEARS))
                && !day.isBefore(instrument.mulai());
    }

    private Optional<Periode> periode(Unit unit, String id) {
        return reader.read(reads -> periodes.all(reads, unit.id())).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private ModelAndView<PaperListPage> list(Authentication authentication, List<String> errors) {
        Visit visit = visit(authentication, messages.get("kertas.judul"), errors, null);
        return new ModelAndView<>("kertas", view.all(visit, office.unit(), MOST_SHEETS));
    }

    private ModelAndView<PaperPage> page(
            Authentication authentication, PaperBatch batch, KeyForm form, List<String> errors, @Nullable String done) {
        Visit visit = visit(authentication, messages.get("kertas.judul.batch", batch.nomor()), errors, done);
        return new ModelAndView<>(
                "kertas-isi",
                batch.status() == Status.TERBUKA
                        ? view.open(visit, office.unit(), batch, form)
                        : view.closed(visit, batch, form));
    }

    private Visit visit(Authentication authentication, String title, List<String> errors, @Nullable String done) {
        return new Visit(
                frames.of(authentication, KERTAS, title),
                Visitor.role(authentication),
                authentication.getName(),
                errors,
                done);
    }

    private static HttpResponse<?> to(PaperBatch batch, String query) {
        return HttpResponse.seeOther(URI.create(KERTAS + "/" + batch.id() + query));
    }

    private PaperBatch batch(String id) {
        return reader.read(reads -> store.byId(reads, id))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }
}
