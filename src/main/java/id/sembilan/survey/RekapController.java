package id.sembilan.survey;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Hasil;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writer;
import id.sembilan.survey.Figures.Query;
import id.sembilan.survey.RekapKeeping.Upload;
import id.sembilan.survey.RekapPage.RekapRow;
import id.sembilan.survey.RekapPage.YearRow;
import id.sembilan.table.Urutan;
import id.sembilan.web.Field;
import id.sembilan.web.Formats;
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
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Results of years before this service: counts without single answers, and indexes as published. */
@Hidden
@Controller("/rekap")
@Secured({ADMIN, PERENCANA})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class RekapController {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final Pattern INDEX = Pattern.compile("[0-9]{2,3}[.,][0-9]{2}");
    private static final BigDecimal LOWEST = new BigDecimal("24.75");
    private static final BigDecimal HIGHEST = new BigDecimal("100.00");
    private static final int MAX_TEXT = 200;

    private final RekapKeeping keeping;
    private final RekapStore rekaps;
    private final IkmTerbitStore published;
    private final PeriodeStore periodes;
    private final Figures figures;
    private final Office office;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    RekapController(
            RekapKeeping keeping,
            RekapStore rekaps,
            IkmTerbitStore published,
            PeriodeStore periodes,
            Figures figures,
            Office office,
            Reader reader,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.keeping = keeping;
        this.rekaps = rekaps;
        this.published = published;
        this.periodes = periodes;
        this.figures = figures;
        this.office = office;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @Serdeable
    record YearForm(
            @Nullable String tahun,
            @Nullable String nilai,
            @Nullable String n,
            @Nullable String sumber) {}

    /** What stands in the form again after a refusal. */
    private record Typed(String periode, String n, String source) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    @Get
    HttpResponse<?> all(Authentication authentication, @QueryValue Optional<Boolean> tersimpan) {
        return HttpResponse.ok(page(authentication, tersimpan.orElse(false), List.of(), Typed.NOTHING));
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> keep(
            Authentication authentication,
            @Part("berkas") @Nullable CompletedFileUpload berkas,
            @Part("periode") @Nullable String periode,
            @Part("urutan") @Nullable String urutan,
            @Part("n") @Nullable String n,
            @Part("sumber") @Nullable String sumber)
            throws IOException {
        Typed typed = new Typed(Field.text(periode), Field.text(n), Field.text(sumber));
        List<String> errors = new ArrayList<>();
        Optional<DayRange> range = RangeText.parse(typed.periode());
        Optional<Urutan> order = Urutan.of(Field.text(urutan));
        if (berkas == null || Field.text(berkas.getFilename()).isEmpty()) {
            errors.add(messages.get("impor.galat.berkas"));
        }
        if (range.isEmpty()) {
            errors.add(messages.get("impor.galat.waktu"));
        }
        if (order.isEmpty()) {
            errors.add(messages.get("impor.galat.urutan"));
        }
        if (!NUMBER.matcher(typed.n()).matches()) {
            errors.add(messages.get("rekap.galat.n"));
        }
        source(typed.source(), errors);
        if (errors.isEmpty() && berkas != null) {
            errors.addAll(keeping.keep(
                    office.unit(),
                    new Upload(
                            cut(berkas.getFilename()),
                            berkas.getBytes(),
                            range.orElseThrow(),
                            order.orElseThrow(),
                            Long.parseLong(typed.n()),
                            typed.source()),
                    authentication.getName()));
        }
        return answer(authentication, errors, typed);
    }

    @Post(value = "/{id}/batal", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(Authentication authentication, @PathVariable String id) {
        boolean undone = keeping.undo(id, authentication.getName());
        return answer(authentication, undone ? List.of() : List.of(messages.get("rekap.galat.tutup")), Typed.NOTHING);
    }

    @Post(value = "/terbit", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> year(Authentication authentication, @Body YearForm form) {
        List<String> errors = new ArrayList<>();
        String nilai = Field.text(form.nilai()).replace(',', '.');
        if (!YEAR.matcher(Field.text(form.tahun())).matches()) {
            errors.add(messages.get("rekap.galat.tahun"));
        }
        if (!INDEX.matcher(nilai).matches()
                || new BigDecimal(nilai).compareTo(LOWEST) < 0
                || new BigDecimal(nilai).compareTo(HIGHEST) > 0) {
            errors.add(messages.get("rekap.galat.nilai"));
        }
        if (!Field.text(form.n()).isEmpty()
                && !NUMBER.matcher(Field.text(form.n())).matches()) {
            errors.add(messages.get("rekap.galat.n"));
        }
        source(Field.text(form.sumber()), errors);
        if (errors.isEmpty()) {
            Optional<Long> n = Optional.of(Field.text(form.n()))
                    .filter(one -> !one.isEmpty())
                    .map(Long::valueOf);
            keep(
                    authentication,
                    new TahunIkm(
                            Year.parse(Field.text(form.tahun())),
                            new BigDecimal(nilai),
                            n,
                            false,
                            Field.text(form.sumber())));
        }
        return answer(authentication, errors, Typed.NOTHING);
    }

    private void keep(Authentication authentication, TahunIkm one) {
        Unit unit = office.unit();
        writer.write(writes -> {
            published.keep(writes, unit.id(), one, authentication.getName(), clock.instant());
            audit.record(writes, authentication.getName(), "terbit.keep", one.tahun() + " " + one.nilai());
            return true;
        });
    }

    @Post(value = "/terbit/{tahun}/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Authentication authentication, @PathVariable String tahun) {
        if (YEAR.matcher(tahun).matches()) {
            Unit unit = office.unit();
            writer.write(writes -> {
                audit.record(writes, authentication.getName(), "terbit.remove", tahun);
                return published.remove(writes, unit.id(), Year.parse(tahun));
            });
        }
        return answer(authentication, List.of(), Typed.NOTHING);
    }

    private void source(String text, List<String> errors) {
        if (text.isEmpty() || text.length() > MAX_TEXT) {
            errors.add(messages.get("rekap.galat.sumber"));
        }
    }

    private HttpResponse<?> answer(Authentication authentication, List<String> errors, Typed typed) {
        return errors.isEmpty()
                ? HttpResponse.seeOther(URI.create("/rekap?tersimpan=true"))
                : HttpResponse.unprocessableEntity().body(page(authentication, false, errors, typed));
    }

    private ModelAndView<RekapPage> page(
            Authentication authentication, boolean saved, List<String> errors, Typed typed) {
        Unit unit = office.unit();
        return reader.read(reads -> new ModelAndView<>(
                "rekap",
                new RekapPage(
                        frames.of(authentication, "/periode", messages.get("rekap.judul")),
                        saved,
                        errors,
                        periodes.all(reads, unit.id()).stream()
                                .flatMap(one -> row(reads, unit, one).stream())
                                .toList(),
                        published.all(reads, unit.id()).stream()
                                .map(RekapController::row)
                                .toList(),
                        typed.periode(),
                        typed.n(),
                        typed.source())));
    }

    private Optional<RekapRow> row(Reads reads, Unit unit, Periode periode) {
        return rekaps.ofPeriode(reads, periode.id()).flatMap(rekap -> figures.figure(
                        reads, unit, new Query(periode.range(), Optional.empty(), Optional.empty()))
                .hasil()
                .map(hasil -> row(periode, rekap, hasil)));
    }

    private static RekapRow row(Periode periode, Rekap rekap, Hasil hasil) {
        return new RekapRow(
                periode.id(),
                periode.nama(),
                "/hasil?periode=" + RangeText.of(periode.range()),
                Formats.whole(rekap.n()),
                Formats.decimal(hasil.ikm().nilai()),
                hasil.mutu().name(),
                hasil.mutu().name().toLowerCase(Locale.ROOT),
                hasil.terendah().getFirst().unsur().nama() + " "
                        + Formats.decimal(hasil.terendah().getFirst().nilaiKonversi()),
                rekap.source(),
                periode.sealedAt().isEmpty());
    }

    private static YearRow row(TahunIkm one) {
        return new YearRow(
                one.tahun().toString(),
                Formats.decimal(one.nilai()),
                one.n().map(Formats::whole).orElse("–"),
                one.source());
    }

    private static String cut(String name) {
        return name.length() > MAX_TEXT ? name.substring(0, MAX_TEXT) : name;
    }
}
