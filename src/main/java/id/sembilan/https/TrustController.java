package id.sembilan.https;

import id.sembilan.security.Frames;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import id.sembilan.web.Proxies;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.security.cert.CertificateEncodingException;
import java.util.Optional;

/** Leads a tablet through trusting the office's authority. Public: the tablet has no account, and none of it is secret. */
@Hidden
@Controller("/kepercayaan")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class TrustController {
    private static final String CERTIFICATE = "application/x-x509-ca-cert";

    private final TrustView view;
    private final HttpsCertificate certificate;
    private final Proxies proxies;
    private final Frames frames;
    private final Messages messages;

    TrustController(TrustView view, HttpsCertificate certificate, Proxies proxies, Frames frames, Messages messages) {
        this.view = view;
        this.certificate = certificate;
        this.proxies = proxies;
        this.frames = frames;
        this.messages = messages;
    }

    record TrustCheckPage(Frame frame, String https) {}

    @Get
    ModelAndView<TrustPage> page(HttpRequest<?> request) {
        return new ModelAndView<>(
                "kepercayaan", view.page(frames.open(messages.get("kepercayaan.judul")), host(request)));
    }

    @Get("/sembilan.crt")
    @Produces({CERTIFICATE, MediaType.TEXT_HTML})
    HttpResponse<byte[]> root() throws CertificateEncodingException {
        Authority authority = Optional.ofNullable(certificate.state().authority())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        return HttpResponse.ok(authority.root().getEncoded())
                .contentType(MediaType.of(CERTIFICATE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sembilan.crt\"");
    }

    /** Over HTTPS its script tells whether the browser trusts us; a warning that was waved away is no trust. */
    @Get("/periksa")
    ModelAndView<TrustCheckPage> check(HttpRequest<?> request) {
        return new ModelAndView<>(
                "kepercayaan-periksa",
                new TrustCheckPage(
                        frames.open(messages.get("kepercayaan.periksa.judul")), view.checkAddress(host(request))));
    }

    private String host(HttpRequest<?> request) {
        return URI.create(proxies.resolve(request)).getHost();
    }
}
