package id.sembilan.admin;

import static id.sembilan.security.Role.Names.ADMIN;

import id.sembilan.admin.OfficePage.Choice;
import id.sembilan.office.Layanan;
import id.sembilan.office.Unit;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.office.ZonaWaktu;
import id.sembilan.security.Frames;
import id.sembilan.storage.Reader;
import id.sembilan.survey.Kuesioner;
import id.sembilan.survey.KuesionerStore;
import id.sembilan.survey.ShippedKuesioner;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first run and the settings of the office. */
@Hidden
@Controller
@Secured(ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class OfficeController {
    private static final List<String> CONVENTIONS = List.of("1/9", "0,111", "0,1111", "0,11");

    private final OfficeSetup setup;
    private final KuesionerStore kuesioner;
    private final Reader reader;
    private final Frames frames;
    private final Messages messages;

    OfficeController(OfficeSetup setup, KuesionerStore kuesioner, Reader reader, Frames frames, Messages messages) {
        this.setup = setup;
        this.kuesioner = kuesioner;
        this.reader = reader;
        this.frames = frames;
        this.messages = messages;
    }

    @Get("/persiapan")
    HttpResponse<?> first(Authentication authentication) {
        if (setup.unit().isPresent()) {
            return HttpResponse.seeOther(URI.create("/pengaturan"));
        }
        OfficeForm form =
                new OfficeForm("", "WIB", "16:00", "1/9", messages.get("kantor.layanan.bawaan"), null, "lampiran");
        return HttpResponse.ok(page(authentication, true, false, form, List.of()));
    }

    @Post(value = "/persiapan", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(Authentication authentication, @Body OfficeForm form) {
        Kuesioner instrument = instrument(form);
        List<String> errors = form.errors(messages, instrument.unsur());
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(authentication, true, false, form, errors));
        }
        setup.create(
                unit(UUID.randomUUID().toString(), form, instrument.id(), false),
                form.layananNames(),
                authentication.getName());
        return HttpResponse.seeOther(URI.create("/pengaturan?tersimpan=true"));
    }

    @Get("/pengaturan")
    HttpResponse<?> settings(Authentication authentication, @QueryValue Optional<Boolean> tersimpan) {
        Optional<Unit> unit = setup.unit();
        if (unit.isEmpty()) {
            return HttpResponse.seeOther(URI.create("/persiapan"));
        }
        return HttpResponse.ok(page(authentication, false, tersimpan.orElse(false), form(unit.get()), List.of()));
    }

    @Post(value = "/pengaturan", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(Authentication authentication, @Body OfficeForm form) {
        Unit before = setup.unit().orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        Kuesioner instrument = instrument(form);
        OfficeForm whole = new OfficeForm(
                form.nama(),
                // The local days of the answers kept so far depend on the time zone.
                before.zonaWaktu().name(),
                form.tutup(),
                form.bobot(),
                form.layanan(),
                form.kuesioner(),
                form.urutan());
        List<String> errors = whole.errors(messages, instrument.unsur());
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(authentication, false, false, whole, errors));
        }
        setup.update(
                unit(before.id(), whole, instrument.id(), before.sample()),
                whole.layananNames(),
                authentication.getName());
        return HttpResponse.seeOther(URI.create("/pengaturan?tersimpan=true"));
    }

    private Kuesioner instrument(OfficeForm form) {
        return offered().stream()
                .filter(one -> one.id().toString().equals(form.kuesioner()))
                .findFirst()
                .or(() -> reader.read(reads -> kuesioner.kuesioner(reads, ShippedKuesioner.PERMENPAN)))
                .orElseThrow();
    }

    private List<Kuesioner> offered() {
        return reader.read(kuesioner::all).stream()
                .filter(Kuesioner::isForAsking)
                .toList();
    }

    private static Unit unit(String id, OfficeForm form, KuesionerId instrument, boolean sample) {
        return new Unit(
                id,
                form.namaText(),
                form.zonaWaktu().orElseThrow(),
                form.closingTime().orElseThrow(),
                form.bobotText(),
                instrument,
                form.saranaDahulu(),
                sample);
    }

    private OfficeForm form(Unit unit) {
        return new OfficeForm(
                unit.nama(),
                unit.zonaWaktu().name(),
                unit.closingTime().toString(),
                unit.bobot(),
                setup.layanan(unit).stream()
                        .filter(Layanan::active)
                        .map(Layanan::nama)
                        .collect(Collectors.joining("\n")),
                unit.kuesioner().toString(),
                unit.saranaDahulu() ? "lampiran" : "pasal");
    }

    private ModelAndView<OfficePage> page(
            Authentication authentication, boolean first, boolean saved, OfficeForm form, List<String> errors) {
        String title = messages.get(first ? "kantor.persiapan" : "kantor.judul");
        boolean own = !CONVENTIONS.contains(form.bobotText());
        return new ModelAndView<>(
                "kantor",
                new OfficePage(
                        frames.of(authentication, "/pengaturan", title),
                        first ? "/persiapan" : "/pengaturan",
                        first,
                        saved,
                        errors,
                        form.namaText(),
                        zona(form),
                        form.tutup() == null ? "" : form.tutup(),
                        bobot(form),
                        own ? form.bobotText() : "",
                        String.join("\n", form.layananNames()),
                        offered().stream()
                                .map(one -> new Choice(one.id().toString(), one.judul(), one.equals(instrument(form))))
                                .toList(),
                        Stream.of("lampiran", "pasal")
                                .map(one -> new Choice(
                                        one,
                                        messages.get("urutan." + one),
                                        form.saranaDahulu() == one.equals("lampiran")))
                                .toList()));
    }

    private List<Choice> zona(OfficeForm form) {
        return Arrays.stream(ZonaWaktu.values())
                .map(one -> new Choice(
                        one.name(),
                        messages.get("zona." + one.name()),
                        form.zonaWaktu().filter(one::equals).isPresent()))
                .toList();
    }

    private List<Choice> bobot(OfficeForm form) {
        return CONVENTIONS.stream()
                .map(one -> new Choice(one, messages.get("bobot.pilihan." + one), one.equals(form.bobotText())))
                .toList();
    }
}
