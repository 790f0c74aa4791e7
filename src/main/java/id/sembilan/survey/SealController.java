package id.sembilan.survey;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Bobot;
import id.sembilan.scoring.Unsur;
import id.sembilan.security.Frames;
import id.sembilan.security.Visitor;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.survey.PeriodeSealing.Refusal;
import id.sembilan.survey.PeriodeSealing.Request;
import id.sembilan.survey.SealContent.Terbit;
import id.sembilan.survey.SealContent.UnsurTerbit;
import id.sembilan.survey.SealPage.UnsurRow;
import id.sembilan.web.Field;
import id.sembilan.web.Formats;
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
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One period: its people, its sealing, its versions and the camat's word on them. */
@Hidden
@Controller("/periode/{id}")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class SealController {
    private static final int MAX_TEXT = 1_000;
    private static final Pattern POPULASI = Pattern.compile("[1-9][0-9]{0,8}");

    private final PeriodeSealing sealing;
    private final PeriodeStore periodes;
    private final SealStore seals;
    private final SealWarnings warnings;
    private final PeriodeDetailView view;
    private final OfficeStore offices;
    private final Reader reader;
    private final Frames frames;
    private final Messages messages;

    SealController(
            PeriodeSealing sealing,
            PeriodeStore periodes,
            SealStore seals,
            SealWarnings warnings,
            PeriodeDetailView view,
            OfficeStore offices,
            Reader reader,
            Frames frames,
            Messages messages) {
        this.sealing = sealing;
        this.periodes = periodes;
        this.seals = seals;
        this.warnings = warnings;
        this.view = view;
        this.offices = offices;
        this.reader = reader;
        this.frames = frames;
        this.messages = messages;
    }

    @Serdeable
    record SealForm(
            @Nullable String alasan,
            @Nullable String bobot,
            @Nullable String populasi) {
        String reason() {
            return Field.text(alasan);
        }

        Optional<String> convention() {
            return Optional.of(Field.text(bobot)).filter(one -> !one.isEmpty());
        }

        Optional<String> people() {
            return Optional.of(Field.text(populasi)).filter(one -> !one.isEmpty());
        }
    }

    @Serdeable
    record DecisionForm(
            @Nullable String keputusan, @Nullable String catatan) {}

    /** What a page is about. */
    private record Place(Unit unit, Periode periode) {}

    @Get
    HttpResponse<?> detail(
            Authentication authentication, @PathVariable String id, @QueryValue Optional<Boolean> tersimpan) {
        return at(id, place -> HttpResponse.ok(detail(authentication, place, tersimpan.orElse(false), List.of())));
    }

    @Get("/tutup")
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> preview(Authentication authentication, @PathVariable String id) {
        return at(id, place -> HttpResponse.ok(preview(authentication, place, List.of(), "")));
    }

    @Post(value = "/tutup", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> seal(Authentication authentication, @PathVariable String id, @Body SealForm form) {
        return at(id, place -> {
            List<String> errors = errors(form);
            if (errors.isEmpty()) {
                Request request = new Request(
                        id, form.reason(), form.convention(), form.people().map(Long::valueOf));
                sealing.seal(request, authentication.getName()).map(this::text).ifPresent(errors::add);
            }
            return errors.isEmpty()
                    ? HttpResponse.seeOther(URI.create("/periode/" + id + "?tersimpan=true"))
                    : HttpResponse.unprocessableEntity().body(preview(authentication, place, errors, form.reason()));
        });
    }

    @Post(value = "/versi/{versi}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(CAMAT)
    HttpResponse<?> decide(
            Authentication authentication,
            @PathVariable String id,
            @PathVariable String versi,
            @Body DecisionForm form) {
        return at(id, place -> {
            List<String> errors = new ArrayList<>();
            boolean approve = "setuju".equals(form.keputusan());
            String note = form.catatan() == null ? "" : form.catatan();
            if ((!approve && !"tolak".equals(form.keputusan())) || note.length() > MAX_TEXT) {
                errors.add(messages.get("periode.galat.keputusan"));
            } else if (!approve && note.isBlank()) {
                errors.add(messages.get("periode.galat.catatan"));
            } else {
                sealing.decide(versi, approve, note, authentication.getName())
                        .map(this::text)
                        .ifPresent(errors::add);
            }
            return errors.isEmpty()
                    ? HttpResponse.seeOther(URI.create("/periode/" + id + "?tersimpan=true"))
                    : HttpResponse.unprocessableEntity().body(detail(authentication, place, false, errors));
        });
    }

    /** The page of a period on which something else was refused. */
    HttpResponse<?> refused(Authentication authentication, String id, List<String> errors) {
        return at(id, place -> HttpResponse.unprocessableEntity().body(detail(authentication, place, false, errors)));
    }

    private List<String> errors(SealForm form) {
        List<String> errors = new ArrayList<>();
        if (form.reason().length() > MAX_TEXT) {
            errors.add(messages.get("periode.galat.alasan"));
        }
        // Whether own weights fit the unsur shows with the instrument; the conventions fit any nine.
        if (form.convention()
                .filter(text -> Bobot.parse(text, Unsur.SEMBILAN) instanceof Bobot.Ditolak)
                .isPresent()) {
            errors.add(messages.get("bobot.tidak_dikenal"));
        }
        if (form.people().filter(text -> !POPULASI.matcher(text).matches()).isPresent()) {
            errors.add(messages.get("periode.galat.populasi"));
        }
        return errors;
    }

    private String text(Refusal refusal) {
        return messages.get("periode.tolak." + refusal.name());
    }

    private HttpResponse<?> at(String id, Function<Place, HttpResponse<?>> work) {
        Optional<Place> place = reader.read(reads -> offices.firstUnit(reads)
                .flatMap(unit -> periodes.byId(reads, id).map(periode -> new Place(unit, periode))));
        return place.isEmpty() ? HttpResponse.notFound() : work.apply(place.get());
    }

    private ModelAndView<Object> detail(
            Authentication authentication, Place place, boolean saved, List<String> errors) {
        return reader.read(reads -> new ModelAndView<>(
                "periode-rinci",
                view.page(
                        frames.of(authentication, "/periode", place.periode().nama()),
                        place.unit(),
                        place.periode(),
                        Visitor.role(authentication),
                        reads,
                        saved,
                        errors)));
    }

    private ModelAndView<Object> preview(
            Authentication authentication, Place place, List<String> errors, String reason) {
        return reader.read(
                reads -> new ModelAndView<>("periode-tutup", page(authentication, place, reads, errors, reason)));
    }

    private SealPage page(Authentication authentication, Place place, Reads reads, List<String> errors, String reason) {
        Periode periode = place.periode();
        SealContent content = sealing.preview(reads, place.unit(), periode).content();
        List<SealStore.Kept> versions = seals.all(reads, periode.id());
        Optional<Terbit> now = content.shown();
        Optional<Terbit> before = seals.effective(reads, periode.id())
                .flatMap(kept -> kept.content().shown());
        return new SealPage(
                frames.of(authentication, "/periode", messages.get("periode.tutup.judul", periode.nama())),
                periode.id(),
                periode.nama(),
                PeriodeDetailView.range(periode),
                sealing.refusal(reads, periode).map(this::text).orElse(null),
                errors,
                warnings.of(reads, place.unit(), content),
                !versions.isEmpty(),
                Integer.toString(versions.size() + 1),
                Formats.whole(content.n()),
                now.map(one -> decimal(one.ikm())).orElse(null),
                now.map(Terbit::mutu).orElse(null),
                now.map(one -> one.mutu().toLowerCase(Locale.ROOT)).orElse(null),
                before.map(one -> decimal(one.ikm())).orElse(null),
                content.bobot(),
                content.people().map(String::valueOf).orElse(""),
                now.map(one -> unsur(one, before)).orElse(List.of()),
                reason);
    }

    private static List<UnsurRow> unsur(Terbit now, Optional<Terbit> before) {
        return now.unsur().stream()
                .map(one -> new UnsurRow(
                        one.nama(),
                        decimal(one.konversi()),
                        one.mutu(),
                        one.mutu().toLowerCase(Locale.ROOT),
                        before.flatMap(earlier -> earlier.unsur().stream()
                                        .filter(other -> other.kode().equals(one.kode()))
                                        .map(UnsurTerbit::konversi)
                                        .map(SealController::decimal)
                                        .findFirst())
                                .orElse(null)))
                .toList();
    }

    private static String decimal(String number) {
        return Formats.decimal(new BigDecimal(number));
    }
}
