package id.sembilan.survey;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Bobot;
import id.sembilan.scoring.Unsur;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.survey.SealContent.Terbit;
import id.sembilan.web.Field;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import id.sembilan.web.Ranges;
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
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The survey periods: each with its own weight convention and the number of people served. */
@Hidden
@Controller("/periode")
@Secured({ADMIN, PERENCANA})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PeriodeController {
    private static final Pattern POPULASI = Pattern.compile("[1-9][0-9]{0,8}");

    private final PeriodeStore periodes;
    private final SealStore seals;
    private final KuesionerStore kuesioner;
    private final Office office;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;

    PeriodeController(
            PeriodeStore periodes,
            SealStore seals,
            KuesionerStore kuesioner,
            Office office,
            Reader reader,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages) {
        this.periodes = periodes;
        this.seals = seals;
        this.kuesioner = kuesioner;
        this.office = office;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
    }

    @Serdeable
    record PeriodeForm(
            @Nullable String rentang,
            @Nullable String bobot,
            @Nullable String populasi) {
        String bobotText() {
            return Field.text(bobot);
        }

        String populasiText() {
            return Field.text(populasi);
        }
    }

    @Get
    @Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
    HttpResponse<?> all(Authentication authentication, @QueryValue Optional<Boolean> tersimpan) {
        Optional<Unit> unit = office.find();
        return unit.isEmpty()
                ? HttpResponse.seeOther(URI.create("/"))
                : HttpResponse.ok(page(authentication, unit.get(), List.of(), tersimpan.orElse(false), null));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(Authentication authentication, @Body PeriodeForm form) {
        Unit unit = office.unit();
        List<String> errors = errors(unit, form);
        Optional<DayRange> range = Optional.ofNullable(form.rentang()).flatMap(RangeText::parse);
        if (range.isEmpty()) {
            errors.add(messages.get("impor.galat.waktu"));
        }
        if (range.filter(one -> overlaps(unit, one)).isPresent()) {
            errors.add(messages.get("periode.galat.tumpang"));
        }
        if (range.isPresent() && errors.isEmpty() && !add(authentication, unit, range.get(), form)) {
            errors.add(messages.get("periode.galat.ada"));
        }
        return errors.isEmpty()
                ? HttpResponse.seeOther(URI.create("/periode?tersimpan=true"))
                : HttpResponse.unprocessableEntity().body(page(authentication, unit, errors, false, form));
    }

    @Post(value = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(Authentication authentication, @PathVariable String id, @Body PeriodeForm form) {
        Unit unit = office.unit();
        List<String> errors = errors(unit, form);
        if (errors.isEmpty() && !update(authentication, id, form)) {
            errors.add(messages.get("periode.galat.tutup"));
        }
        return errors.isEmpty()
                ? HttpResponse.seeOther(URI.create("/periode/" + id + "?tersimpan=true"))
                : HttpResponse.unprocessableEntity().body(page(authentication, unit, errors, false, null));
    }

    /** Windows share no day with one another; the calendar's lengths cannot, and lie in one another. */
    private boolean overlaps(Unit unit, DayRange range) {
        return JenisPeriode.of(range) == JenisPeriode.JENDELA
                && reader.read(reads -> periodes.all(reads, unit.id())).stream()
                        .map(Periode::range)
                        .filter(other -> JenisPeriode.of(other) == JenisPeriode.JENDELA && !other.equals(range))
                        .anyMatch(range::overlaps);
    }

    private boolean add(Authentication authentication, Unit unit, DayRange range, PeriodeForm form) {
        return writer.write(writes -> {
            if (periodes.byRange(writes, unit.id(), range).isPresent()) {
                return false;
            }
            periodes.add(
                    writes,
                    new Periode(
                            UUID.randomUUID().toString(),
                            unit.id(),
                            Ranges.name(messages, range.from(), range.lastDay()),
                            range,
                            form.bobotText(),
                            populasi(form),
                            Optional.empty()));
            audit.record(writes, authentication.getName(), "periode.add", RangeText.of(range) + " " + form.bobotText());
            return true;
        });
    }

    private boolean update(Authentication authentication, String id, PeriodeForm form) {
        return writer.write(writes -> {
            Optional<Periode> before = periodes.byId(writes, id);
            boolean changed = before.isPresent()
                    && periodes.update(
                            writes,
                            new Periode(
                                    id,
                                    before.get().unitId(),
                                    before.get().nama(),
                                    before.get().range(),
                                    form.bobotText(),
                                    populasi(form),
                                    Optional.empty()));
            if (changed) {
                audit.record(
                        writes,
                        authentication.getName(),
                        "periode.update",
                        RangeText.of(before.get().range()) + " " + form.bobotText() + " N=" + form.populasiText());
            }
            return changed;
        });
    }

    private static Optional<Long> populasi(PeriodeForm form) {
        return form.populasiText().isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(form.populasiText()));
    }

    private List<String> errors(Unit unit, PeriodeForm form) {
        List<String> errors = new ArrayList<>();
        if (Bobot.parse(form.bobotText(), unsur(unit)) instanceof Bobot.Ditolak refused) {
            errors.add(messages.get("bobot." + refused.alasan().name().toLowerCase(Locale.ROOT)));
        }
        if (!form.populasiText().isEmpty()
                && !POPULASI.matcher(form.populasiText()).matches()) {
            errors.add(messages.get("periode.galat.populasi"));
        }
        return errors;
    }

    /** Own weights are given in the order of the kode of the unsur that the office asks. */
    private List<Unsur> unsur(Unit unit) {
        return reader.read(reads -> kuesioner.kuesioner(reads, unit.kuesioner()))
                .map(Kuesioner::unsur)
                .orElse(Unsur.SEMBILAN);
    }

    private ModelAndView<PeriodePage> page(
            Authentication authentication, Unit unit, List<String> errors, boolean saved, @Nullable PeriodeForm form) {
        List<PeriodePage.Row> rows = reader.read(reads -> periodes.all(reads, unit.id()).stream()
                .map(one -> row(one, seals.all(reads, one.id())))
                .toList());
        String range = form == null || form.rentang() == null ? "" : form.rentang();
        String bobot = form == null ? unit.bobot() : form.bobotText();
        Role role = Visitor.role(authentication);
        return new ModelAndView<>(
                "periode",
                new PeriodePage(
                        frames.of(authentication, "/periode", messages.get("periode.judul")),
                        role == Role.ADMIN || role == Role.PERENCANA,
                        rows,
                        errors,
                        saved,
                        range,
                        bobot));
    }

    private PeriodePage.Row row(Periode one, List<SealStore.Kept> versions) {
        Optional<Seal> last = versions.stream().findFirst().map(SealStore.Kept::seal);
        Optional<SealStore.Kept> effective =
                versions.stream().filter(kept -> kept.seal().isEffective()).findFirst();
        Optional<Terbit> shown = effective.flatMap(kept -> kept.content().shown());
        return new PeriodePage.Row(
                one.id(),
                one.nama(),
                messages.get("periode.jenis." + JenisPeriode.of(one.range()).kode()),
                last.map(seal -> messages.get("periode.versi.nama", seal.versi()) + " "
                                + messages.get("periode.versi." + VersiView.status(seal)))
                        .orElse(messages.get("periode.buka")),
                last.map(seal -> seal.isApproved() ? "badge-good" : "badge-warn")
                        .orElse(""),
                effective.map(kept -> Formats.whole(kept.seal().n())).orElse("–"),
                shown.map(some -> Formats.decimal(new BigDecimal(some.ikm()))).orElse("–"),
                shown.map(Terbit::mutu).orElse(null),
                shown.map(some -> some.mutu().toLowerCase(Locale.ROOT)).orElse(null),
                effective.map(kept -> kept.content().bobot()).orElse(one.bobot()));
    }
}
