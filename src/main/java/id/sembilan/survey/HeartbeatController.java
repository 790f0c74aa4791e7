package id.sembilan.survey;

import static id.sembilan.security.Role.Names.PERANGKAT;

import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.security.Device;
import id.sembilan.security.Device.Contact;
import id.sembilan.security.Devices;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.survey.HeartbeatForm.LeftOn;
import id.sembilan.web.KioskVersion;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Each minute an enrolled tablet tells how it is, so that staff see in time which one needs them. */
@Controller("/api/v1/device/heartbeat")
@Secured(PERANGKAT)
final class HeartbeatController {
    private static final int MOST_BYTES = 32_768;

    private final Devices devices;
    private final AbandonedStore abandoned;
    private final OfficeStore offices;
    private final KioskVersion version;
    private final ObjectMapper json;
    private final Reader reader;
    private final Writer writer;
    private final Clock clock;

    HeartbeatController(
            Devices devices,
            AbandonedStore abandoned,
            OfficeStore offices,
            KioskVersion version,
            ObjectMapper json,
            Reader reader,
            Writer writer,
            Clock clock) {
        this.devices = devices;
        this.abandoned = abandoned;
        this.offices = offices;
        this.version = version;
        this.json = json;
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * The service's word to a tablet.
     *
     * @param version of the files it should run
     */
    @Serdeable
    record HeartbeatAnswer(String version) {}

    @Post(consumes = MediaType.APPLICATION_JSON, produces = MediaType.APPLICATION_JSON)
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            summary = "How an enrolled tablet is",
            description = "Each minute and after changes. Counts are those of the day so far: telling them again, or an"
                    + " older one, changes nothing. 422 when any of it cannot be true; nothing is kept then.")
    @RequestBody(content = @Content(schema = @Schema(implementation = HeartbeatForm.class)))
    HttpResponse<?> heartbeat(HttpRequest<?> request, @Body byte[] body) {
        Device device =
                devices.current(request).orElseThrow(() -> new HttpStatusException(HttpStatus.UNAUTHORIZED, ""));
        if (body.length > MOST_BYTES) {
            return HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
        }
        Unit unit = reader.read(reads -> offices.unit(reads, device.unitId())).orElseThrow();
        Instant now = clock.instant();
        Optional<HeartbeatForm> form = form(body);
        Optional<Contact> contact = form.flatMap(one -> one.contact(now));
        Optional<List<LeftOn>> left = form.flatMap(one -> one.left(unit.day(now)));
        if (contact.isEmpty() || left.isEmpty()) {
            return HttpResponse.unprocessableEntity();
        }
        writer.write(writes -> {
            devices.contact(writes, device, contact.get());
            devices.reached(writes, device, request);
            left.get().forEach(one -> abandoned.keep(writes, device, one.day(), one.count()));
            return true;
        });
        MutableHttpResponse<HeartbeatAnswer> answer = HttpResponse.ok(new HeartbeatAnswer(version.current()));
        return answer.cookies(devices.renewed(request));
    }

    private Optional<HeartbeatForm> form(byte[] body) {
        try {
            return Optional.ofNullable(json.readValue(body, HeartbeatForm.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
