package id.sembilan.admin;

import static id.sembilan.security.Role.Names.ADMIN;

import id.sembilan.admin.TabletPage.Day;
import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.tablet.Pin;
import id.sembilan.tablet.TabletSetting;
import id.sembilan.tablet.TabletSetting.Hours;
import id.sembilan.tablet.TabletStore;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import java.net.URI;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The PIN of the tablets' staff screen, and when the tablets sleep. */
@Hidden
@Controller("/tablet")
@Secured(ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class TabletController {
    private static final SortedSet<DayOfWeek> WEEK = new TreeSet<>(
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));

    private final TabletStore tablets;
    private final Office office;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;

    TabletController(
            TabletStore tablets,
            Office office,
            Reader reader,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages) {
        this.tablets = tablets;
        this.office = office;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
    }

    @Serdeable
    record PinForm(@Nullable String pin, @Nullable String ulang) {}

    @Get
    ModelAndView<TabletPage> page(Authentication authentication, @QueryValue Optional<Boolean> tersimpan) {
        return page(authentication, tersimpan.orElse(false), Optional.empty(), List.of());
    }

    @Post(value = "/pin", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> pin(Authentication authentication, @Body PinForm form) {
        String pin = Field.text(form.pin());
        if (!Pin.isAcceptable(pin) || !pin.equals(Field.text(form.ulang()))) {
            return refused(authentication, Optional.empty(), List.of(messages.get("tablet.galat.pin")));
        }
        Pin hashed = Pin.of(pin);
        return save(authentication, "kiosk.pin", setting -> setting.withPin(Optional.of(hashed)));
    }

    @Post(value = "/pin/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> noPin(Authentication authentication) {
        return save(authentication, "kiosk.pin_removed", setting -> setting.withPin(Optional.empty()));
    }

    @Post(value = "/jam", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> hours(Authentication authentication, @Body TabletForm form) {
        List<String> errors = form.errors(messages, office.unit().closingTime());
        return errors.isEmpty()
                ? save(authentication, "kiosk.hours", setting -> setting.withHours(form.hours()))
                : refused(authentication, Optional.of(form), errors);
    }

    private HttpResponse<?> save(Authentication authentication, String event, UnaryOperator<TabletSetting> change) {
        Unit unit = office.unit();
        writer.write(writes -> {
            tablets.save(writes, unit.id(), change.apply(tablets.setting(writes, unit.id())));
            audit.record(writes, authentication.getName(), event, unit.nama());
            return true;
        });
        return HttpResponse.seeOther(URI.create("/tablet?tersimpan=true"));
    }

    private HttpResponse<?> refused(Authentication authentication, Optional<TabletForm> form, List<String> errors) {
        return HttpResponse.unprocessableEntity().body(page(authentication, false, form, errors));
    }

    private ModelAndView<TabletPage> page(
            Authentication authentication, boolean saved, Optional<TabletForm> form, List<String> errors) {
        Unit unit = office.unit();
        TabletSetting setting = reader.read(reads -> tablets.setting(reads, unit.id()));
        SortedSet<DayOfWeek> days = form.map(TabletForm::days)
                .orElse(setting.hours().map(Hours::days).orElse(WEEK));
        String opens = form.map(one -> one.buka() == null ? "" : one.buka())
                .orElse(setting.hours().map(hours -> hours.opens().toString()).orElse("07:30"));
        return new ModelAndView<>(
                "tablet",
                new TabletPage(
                        frames.of(authentication, "/pengaturan", messages.get("tablet.judul")),
                        saved,
                        errors,
                        setting.pin().isPresent(),
                        form.map(TabletForm::sleeps).orElse(setting.hours().isPresent()),
                        opens,
                        unit.closingTime().toString(),
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> new Day(
                                        day.getValue(), messages.get("hari." + day.getValue()), days.contains(day)))
                                .toList()));
    }
}
