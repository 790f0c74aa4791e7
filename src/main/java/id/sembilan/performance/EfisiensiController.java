package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.budget.AnggaranReading;
import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.performance.Efisiensi.Metode;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.storage.Writer;
import id.sembilan.table.PlainTable;
import id.sembilan.table.TableLimits;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
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
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Efficiency and effectiveness of a year, and what a document printed of them. */
@Hidden
@Controller("/efisiensi")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class EfisiensiController {
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final int SHOWN = 20;

    private final EfisiensiReading reading;
    private final AnggaranReading budgets;
    private final EfisiensiStore efisiensi;
    private final AturanStore rules;
    private final ShippedSkala shipped;
    private final EfisiensiView view;
    private final Office office;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;
    private final Clock clock;

    EfisiensiController(
            EfisiensiReading reading,
            AnggaranReading budgets,
            EfisiensiStore efisiensi,
            AturanStore rules,
            ShippedSkala shipped,
            EfisiensiView view,
            Office office,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages,
            Clock clock) {
        this.reading = reading;
        this.budgets = budgets;
        this.efisiensi = efisiensi;
        this.rules = rules;
        this.shipped = shipped;
        this.view = view;
        this.office = office;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    /** How the office wants it told. */
    @Serdeable
    record RuleForm(
            @Nullable String tahun,
            @Nullable String metode,
            @Nullable String kategori,
            @Nullable String dibawah) {}

    @Get
    HttpResponse<?> page(
            Authentication authentication,
            @QueryValue Optional<String> tahun,
            @QueryValue Optional<Boolean> tersimpan) {
        return HttpResponse.ok(page(authentication, year(tahun.orElse("")), tersimpan.orElse(false), List.of()));
    }

    @Post(value = "/aturan", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> rule(Authentication authentication, @Body RuleForm form) {
        int year = year(Field.text(form.tahun()));
        Optional<Metode> metode = Stream.of(Metode.values())
                .filter(one -> one.name().equals(Field.text(form.metode())))
                .findFirst();
        Optional<KategoriEfisiensi> words = KategoriEfisiensi.of(Field.text(form.kategori()));
        List<String> errors = new ArrayList<>();
        if (metode.isEmpty()) {
            errors.add(messages.get("efisiensi.galat.metode"));
        }
        if (words.isEmpty()) {
            errors.add(messages.get("efisiensi.galat.kategori"));
        }
        if (errors.isEmpty()) {
            boolean below = Field.text(form.dibawah()).equals("ya");
            String unitId = office.unit().id();
            writer.write(writes -> {
                rules.choose(writes, unitId, metode.orElseThrow(), shipped);
                efisiensi.keep(writes, unitId, new EfisiensiStore.Kata(words.orElseThrow(), below));
                audit.record(writes, authentication.getName(), "efficiency.rule", metode.orElseThrow() + " " + below);
                return true;
            });
        }
        return answer(authentication, year, errors);
    }

    @Post(value = "/impor", consumes = MediaType.MULTIPART_FORM_DATA)
    @Secured({ADMIN, PERENCANA})
    HttpResponse<?> printed(
            Authentication authentication,
            @Part("berkas") @Nullable CompletedFileUpload berkas,
            @Part("tahun") @Nullable String tahun)
            throws IOException {
        int year = year(Field.text(tahun));
        if (berkas == null || Field.text(berkas.getFilename()).isEmpty()) {
            return answer(authentication, year, List.of(messages.get("impor.galat.berkas")));
        }
        EfisiensiTable table = new EfisiensiTable(messages);
        switch (PlainTable.read(berkas.getBytes(), TableLimits.SMALL)) {
            case PlainTable.Unreadable bad ->
                bad.refused().problems().forEach(one -> table.errors().add(one.text(messages)));
            case PlainTable.Read read -> table.read(read);
        }
        if (table.errors().isEmpty()) {
            String unitId = office.unit().id();
            writer.write(writes -> {
                efisiensi.keep(writes, unitId, year, table.rows());
                audit.record(
                        writes,
                        authentication.getName(),
                        "efficiency.import",
                        year + " " + table.rows().size());
                return true;
            });
        }
        return answer(authentication, year, table.errors().stream().limit(SHOWN).toList());
    }

    /** The chosen year, or the latest with a budget. */
    private int year(String text) {
        Unit unit = office.unit();
        return YEAR.matcher(text).matches()
                ? Integer.parseInt(text)
                : budgets.years(unit).stream()
                        .reduce((first, second) -> second)
                        .orElse(unit.day(clock.instant()).getYear());
    }

    private HttpResponse<?> answer(Authentication authentication, int year, List<String> errors) {
        return errors.isEmpty()
                ? HttpResponse.seeOther(URI.create("/efisiensi?tersimpan=true&tahun=" + year))
                : HttpResponse.unprocessableEntity().body(page(authentication, year, false, errors));
    }

    private ModelAndView<EfisiensiPage> page(
            Authentication authentication, int year, boolean saved, List<String> errors) {
        Unit unit = office.unit();
        Role role = Visitor.role(authentication);
        return new ModelAndView<>(
                "efisiensi",
                view.page(
                        frames.of(
                                authentication, "/efisiensi", messages.get("efisiensi.judul", Integer.toString(year))),
                        role == Role.ADMIN || role == Role.PERENCANA,
                        saved,
                        errors,
                        budgets.years(unit),
                        reading.of(unit, year)));
    }
}
