package id.sembilan.admin;

import id.sembilan.office.Office;
import id.sembilan.security.Frames;
import id.sembilan.security.Role;
import id.sembilan.security.Visitor;
import id.sembilan.web.Frame;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The front door: leads everybody to the page of their role. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class HomeController {
    private final Office office;
    private final Frames frames;
    private final Messages messages;

    HomeController(Office office, Frames frames, Messages messages) {
        this.office = office;
        this.frames = frames;
        this.messages = messages;
    }

    record HomePage(Frame frame, boolean ready) {}

    @Get
    HttpResponse<?> home(@Nullable Authentication authentication) {
        boolean ready = office.find().isPresent();
        if (authentication == null) {
            return HttpResponse.ok(
                    new ModelAndView<>("beranda", new HomePage(frames.open(messages.get("beranda.judul")), ready)));
        }
        return HttpResponse.seeOther(URI.create(path(Visitor.role(authentication), ready)));
    }

    private static String path(Role role, boolean ready) {
        if (!ready) {
            return role == Role.ADMIN ? "/persiapan" : "/survei";
        }
        return switch (role) {
            case CAMAT -> "/dasbor";
            case ADMIN, PERENCANA, INSPEKTORAT -> "/hasil";
            case PETUGAS -> "/buka";
            case INTEGRASI, PERANGKAT -> "/survei";
        };
    }
}
