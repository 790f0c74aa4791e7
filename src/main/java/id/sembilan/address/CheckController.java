package id.sembilan.address;

import id.sembilan.address.PhoneAddresses.Outcome;
import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.security.Frames;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import id.sembilan.web.Proxies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;

/** What the code of the check leads a phone to. */
@Hidden
@Controller("/cek")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class CheckController {
    private final PhoneAddresses addresses;
    private final Office office;
    private final Proxies proxies;
    private final Frames frames;
    private final Messages messages;

    CheckController(PhoneAddresses addresses, Office office, Proxies proxies, Frames frames, Messages messages) {
        this.addresses = addresses;
        this.office = office;
        this.proxies = proxies;
        this.frames = frames;
        this.messages = messages;
    }

    record CheckPage(Frame frame, boolean passed, String title, String advice) {}

    /** The one GET that keeps something: that it was opened is what it proves, and it proves it once. */
    @Get("/{code}")
    HttpResponse<?> open(HttpRequest<?> request, @PathVariable String code) {
        Unit unit = office.unit();
        String asked = proxies.resolve(request).toLowerCase(Locale.ROOT);
        Outcome outcome = addresses.open(unit, code, asked, proxies.client(request));
        String title = messages.get("cek." + outcome + ".judul");
        boolean passed = outcome == Outcome.PASSED;
        return HttpResponse.status(passed ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(new ModelAndView<>(
                        "cek",
                        new CheckPage(
                                frames.open(title), passed, title, messages.get("cek." + outcome + ".saran", asked))));
    }
}
