package id.sembilan.receipt;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PERANGKAT;
import static id.sembilan.security.Role.Names.PETUGAS;

import id.sembilan.office.Office;
import id.sembilan.receipt.HandoverStore.Handover;
import id.sembilan.receipt.Handovers.Progress;
import id.sembilan.receipt.ReceiptApiController.LayananRef;
import id.sembilan.security.DeviceStreams;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Both ends of a survey's way from the counter to a tablet. */
@Controller
final class HandoverController {
    private final Handovers handovers;
    private final DeviceStreams streams;
    private final Office office;
    private final Messages messages;

    HandoverController(Handovers handovers, DeviceStreams streams, Office office, Messages messages) {
        this.handovers = handovers;
        this.streams = streams;
        this.office = office;
        this.messages = messages;
    }

    @Serdeable
    record SendForm(@Nullable String perangkat) {}

    /** How far a survey is on its way, for the page that sent it. */
    @Serdeable
    record ProgressText(String text, boolean finished) {}

    /**
     * A survey to show on the tablet now.
     *
     * @param id to say that it is shown
     * @param token of the visit's receipt
     * @param layanan what the visit was about
     */
    @Serdeable
    record HandoverContent(String id, String token, List<LayananRef> layanan) {}

    @Hidden
    @Secured({ADMIN, PETUGAS})
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Post(
            value = "/tanda-terima/{id}/kirim",
            consumes = MediaType.APPLICATION_FORM_URLENCODED,
            produces = MediaType.TEXT_HTML)
    HttpResponse<?> send(Authentication authentication, @PathVariable String id, @Body SendForm form) {
        Optional<String> sent = handovers.send(
                office.unit(), id, form.perangkat() == null ? "" : form.perangkat(), authentication.getName());
        return HttpResponse.seeOther(
                URI.create(sent.map(one -> "/pindai?kirim=" + one).orElse("/pindai?gagal=ya")));
    }

    @Hidden
    @Secured({ADMIN, PETUGAS})
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Post(value = "/kirim/{id}/tarik", consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = MediaType.TEXT_HTML)
    HttpResponse<?> withdraw(@PathVariable String id) {
        handovers.withdraw(id);
        return HttpResponse.seeOther(URI.create("/pindai"));
    }

    @Hidden
    @Secured({ADMIN, PETUGAS})
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Get("/kirim/{id}")
    ProgressText progress(@PathVariable String id) {
        Optional<Handover> handover = handovers.byId(id);
        Progress progress = handovers.progress(handover);
        return new ProgressText(
                messages.get(
                        "kirim.status." + progress,
                        handover.map(Handover::deviceNama).orElse("")),
                progress != Progress.SENT);
    }

    @Secured(PERANGKAT)
    @Get(value = "/api/v1/device/events", produces = MediaType.TEXT_EVENT_STREAM)
    @Operation(
            summary = "A line that wakes an enrolled tablet",
            description = "Server-sent events whose data is open, wake or beat (every 20 seconds). After open and wake"
                    + " the tablet asks for GET /api/v1/device/handover. 503 when too many lines are open.")
    Publisher<Event<String>> events(Authentication device) {
        Publisher<String> words = streams.open(device.getName())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.SERVICE_UNAVAILABLE, ""));
        return Flux.from(words).map(Event::of);
    }

    @Secured(PERANGKAT)
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Get("/api/v1/device/handover")
    @Operation(
            summary = "The survey that staff sent to this tablet",
            description = "204 when there is none. Looking changes nothing.")
    HttpResponse<?> next(Authentication device) {
        Optional<HandoverContent> next = handovers
                .next(office.unit(), device.getName())
                .map(one -> new HandoverContent(
                        one.id(),
                        one.receipt().token().orElseThrow(),
                        one.receipt().layanan().stream()
                                .map(layanan -> new LayananRef(layanan.id(), layanan.nama()))
                                .toList()));
        return next.<HttpResponse<?>>map(HttpResponse::ok).orElseGet(HttpResponse::noContent);
    }

    @Secured(PERANGKAT)
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Post("/api/v1/device/handover/{id}/shown")
    @Operation(summary = "The survey stands on the screen", description = "May be told again; the first counts.")
    HttpResponse<?> shown(Authentication device, @PathVariable String id) {
        handovers.shown(id, device.getName());
        return HttpResponse.noContent();
    }
}
