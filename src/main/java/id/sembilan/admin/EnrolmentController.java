package id.sembilan.admin;

import id.sembilan.security.Device;
import id.sembilan.security.Devices;
import id.sembilan.security.Enrolments;
import id.sembilan.security.Enrolments.Enrolled;
import id.sembilan.security.Enrolments.Offer;
import id.sembilan.security.Frames;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a tablet opens to become the office's: the code in the address is the permission. */
@Hidden
@Controller("/perangkat")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class EnrolmentController {
    private final Enrolments enrolments;
    private final Devices devices;
    private final Frames frames;
    private final Messages messages;
    private final HttpHostResolver host;

    EnrolmentController(
            Enrolments enrolments, Devices devices, Frames frames, Messages messages, HttpHostResolver host) {
        this.enrolments = enrolments;
        this.devices = devices;
        this.frames = frames;
        this.messages = messages;
        this.host = host;
    }

    /**
     * Where a tablet came back.
     *
     * @param before the address it came from, if it ever told one
     */
    record MovedPage(Frame frame, boolean valid, @Nullable String before) {}

    record EnrolmentPage(Frame frame, String code, @Nullable Offer offer) {}

    @Get("/pasang/{code}")
    HttpResponse<?> look(@PathVariable String code) {
        Optional<Offer> offer = enrolments.look(code);
        return HttpResponse.status(offer.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .body(page(code, offer));
    }

    @Post(value = "/pasang/{code}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enrol(HttpRequest<?> request, @PathVariable String code) {
        Optional<Enrolled> enrolled = enrolments.enrol(code);
        if (enrolled.isEmpty()) {
            return HttpResponse.status(HttpStatus.NOT_FOUND).body(page(code, Optional.empty()));
        }
        return HttpResponse.seeOther(URI.create(enrolled.get().again() ? "/perangkat/pindahan/" + code : "/survei"))
                .cookies(devices.cookies(request, enrolled.get().token()));
    }

    /** Where a tablet that came back takes over the answers that still wait under the old address. */
    @Get("/pindahan/{code}")
    ModelAndView<MovedPage> moved(HttpRequest<?> request, @PathVariable String code) {
        Optional<Device> back = devices.current(request).filter(device -> enrolments.cameBack(code, device));
        Optional<String> before = back.flatMap(device -> devices.elsewhere(device, host.resolve(request)));
        return new ModelAndView<>(
                "perangkat-pindahan",
                new MovedPage(
                        frames.open(messages.get("perangkat.pindahan.judul")), back.isPresent(), before.orElse(null)));
    }

    private ModelAndView<EnrolmentPage> page(String code, Optional<Offer> offer) {
        return new ModelAndView<>(
                "perangkat-pasang",
                new EnrolmentPage(frames.open(messages.get("perangkat.pasang.judul")), code, offer.orElse(null)));
    }
}
