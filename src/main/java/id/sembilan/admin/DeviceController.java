package id.sembilan.admin;

import static id.sembilan.security.Role.Names.ADMIN;

import id.sembilan.admin.DevicePage.DeviceFields;
import id.sembilan.admin.DevicePage.Offer;
import id.sembilan.office.Office;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.security.Device;
import id.sembilan.security.Device.Seen;
import id.sembilan.security.Devices;
import id.sembilan.security.Enrolments;
import id.sembilan.security.Frames;
import id.sembilan.storage.Reader;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tablets of the office: adding, seeing how they are, changing, revoking. */
@Hidden
@Controller("/perangkat")
@Secured(ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class DeviceController {
    private static final int MAX_NAMA = 60;

    private final Devices devices;
    private final Enrolments enrolments;
    private final DeviceView view;
    private final Office office;
    private final OfficeStore offices;
    private final Reader reader;
    private final Frames frames;
    private final Messages messages;
    private final HttpHostResolver host;

    DeviceController(
            Devices devices,
            Enrolments enrolments,
            DeviceView view,
            Office office,
            OfficeStore offices,
            Reader reader,
            Frames frames,
            Messages messages,
            HttpHostResolver host) {
        this.devices = devices;
        this.enrolments = enrolments;
        this.view = view;
        this.office = office;
        this.offices = offices;
        this.reader = reader;
        this.frames = frames;
        this.messages = messages;
        this.host = host;
    }

    @Serdeable
    record DeviceForm(
            @Nullable String nama,
            @Nullable String loket,
            @Nullable String layanan) {
        String text() {
            return Field.text(nama);
        }
    }

    /** A form that was believed. */
    private record Chosen(String nama, Optional<String> loketId, Optional<String> layananId) {}

    @Get
    HttpResponse<?> all(Authentication authentication) {
        return HttpResponse.ok(page(authentication, new Chosen("", Optional.empty(), Optional.empty()), null, null));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> offer(HttpRequest<?> request, Authentication authentication, @Body DeviceForm form) {
        Unit unit = office.unit();
        Chosen chosen = chosen(unit, form);
        Optional<String> error = error(unit, chosen, "");
        if (error.isPresent()) {
            return HttpResponse.unprocessableEntity().body(page(authentication, chosen, error.get(), null));
        }
        String code = enrolments.offer(
                unit.id(), chosen.nama(), chosen.loketId(), chosen.layananId(), authentication.getName());
        Offer offer = view.offer(chosen.nama(), code, host.resolve(request), false);
        return HttpResponse.ok(page(authentication, new Chosen("", Optional.empty(), Optional.empty()), null, offer));
    }

    @Get("/{id}")
    HttpResponse<?> one(Authentication authentication, @PathVariable String id) {
        Device device = device(id);
        return HttpResponse.ok(one(authentication, id, chosen(device), null, null));
    }

    @Post(value = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Authentication authentication, @PathVariable String id, @Body DeviceForm form) {
        Device before = device(id);
        Chosen chosen = chosen(office.unit(), form);
        Optional<String> error = error(office.unit(), chosen, before.nama());
        if (error.isPresent()) {
            return HttpResponse.unprocessableEntity().body(one(authentication, id, chosen, error.get(), null));
        }
        devices.update(
                new Device(
                        id,
                        before.unitId(),
                        chosen.nama(),
                        chosen.loketId(),
                        chosen.layananId(),
                        before.enrolledAt(),
                        before.revokedAt()),
                authentication.getName());
        return HttpResponse.seeOther(URI.create("/perangkat"));
    }

    @Post(value = "/{id}/alamat", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> again(HttpRequest<?> request, Authentication authentication, @PathVariable String id) {
        Device device = device(id);
        if (!device.active()) {
            return HttpResponse.seeOther(URI.create("/perangkat"));
        }
        String code = enrolments.again(device, authentication.getName());
        Offer offer = view.offer(device.nama(), code, host.resolve(request), true);
        return HttpResponse.ok(one(authentication, id, chosen(device), null, offer));
    }

    @Post(value = "/{id}/cabut", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(Authentication authentication, @PathVariable String id) {
        devices.revoke(device(id), authentication.getName());
        return HttpResponse.seeOther(URI.create("/perangkat"));
    }

    private static Chosen chosen(Device device) {
        return new Chosen(device.nama(), device.loketId(), device.layananId());
    }

    /** An unknown loket or layanan is none: the lists offer no other. */
    private Chosen chosen(Unit unit, DeviceForm form) {
        return reader.read(reads -> new Chosen(
                form.text(),
                offices.loket(reads, unit.id()).stream()
                        .map(one -> one.id())
                        .filter(one -> one.equals(form.loket()))
                        .findFirst(),
                offices.layanan(reads, unit.id()).stream()
                        .map(one -> one.id())
                        .filter(one -> one.equals(form.layanan()))
                        .findFirst()));
    }

    private Optional<String> error(Unit unit, Chosen chosen, String before) {
        if (chosen.nama().isEmpty() || chosen.nama().length() > MAX_NAMA) {
            return Optional.of(messages.get("perangkat.galat.nama", MAX_NAMA));
        }
        boolean taken =
                !chosen.nama().equals(before) && reader.read(reads -> devices.isTaken(reads, unit.id(), chosen.nama()));
        return taken ? Optional.of(messages.get("perangkat.galat.ada")) : Optional.empty();
    }

    private ModelAndView<DevicePage> page(
            Authentication authentication, Chosen chosen, @Nullable String error, @Nullable Offer offer) {
        Unit unit = office.unit();
        return new ModelAndView<>(
                "perangkat",
                reader.read(reads -> new DevicePage(
                        frames.of(authentication, "/perangkat", messages.get("perangkat.judul")),
                        view.rows(reads, unit, devices.all(reads, unit.id())),
                        view.fields(reads, unit, chosen.nama(), chosen.loketId(), chosen.layananId()),
                        error,
                        offer)));
    }

    private ModelAndView<DevicePage.One> one(
            Authentication authentication, String id, Chosen chosen, @Nullable String error, @Nullable Offer offer) {
        Unit unit = office.unit();
        Seen seen = seen(id);
        return new ModelAndView<>("perangkat-satu", reader.read(reads -> {
            DeviceFields fields = view.fields(reads, unit, chosen.nama(), chosen.loketId(), chosen.layananId());
            return new DevicePage.One(
                    frames.of(authentication, "/perangkat", seen.device().nama()),
                    view.row(reads, unit, seen),
                    fields,
                    error,
                    offer);
        }));
    }

    private Device device(String id) {
        return seen(id).device();
    }

    private Seen seen(String id) {
        return reader.read(reads -> devices.byId(reads, id))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }
}
