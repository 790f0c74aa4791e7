package id.sembilan.security;

import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Optional;

/** Logging in and out. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class LoginController {
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final LoginLimit limit;
    private final Frames frames;
    private final Messages messages;

    LoginController(Sessions sessions, SessionCookie cookie, LoginLimit limit, Frames frames, Messages messages) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.limit = limit;
        this.frames = frames;
        this.messages = messages;
    }

    @Serdeable
    record LoginForm(
            @Nullable String username,
            @Nullable String password,
            @Nullable String ke) {}

    @Get("/masuk")
    ModelAndView<LoginPage> form(@QueryValue Optional<String> ke) {
        return page(ke.orElse("/"), "", null);
    }

    @Post(value = "/masuk", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> login(HttpRequest<?> request, @Body LoginForm form) {
        String username = Field.text(form.username());
        String password = form.password() == null ? "" : form.password();
        String ke = form.ke() == null ? "/" : form.ke();
        if (limit.mustWait(username)) {
            return HttpResponse.unprocessableEntity().body(page(ke, username, messages.get("masuk.tunggu")));
        }
        Optional<String> token = sessions.open(username, password);
        if (token.isEmpty()) {
            limit.failed(username);
            return HttpResponse.unprocessableEntity().body(page(ke, username, messages.get("masuk.salah")));
        }
        limit.succeeded(username);
        return HttpResponse.seeOther(URI.create(local(ke))).cookie(cookie.of(request, token.get()));
    }

    @Post(value = "/keluar", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> logout(HttpRequest<?> request) {
        cookie.token(request).ifPresent(sessions::close);
        MutableHttpResponse<?> response = HttpResponse.seeOther(URI.create("/masuk"));
        return response.cookie(cookie.of(request, "").maxAge(0));
    }

    private ModelAndView<LoginPage> page(String ke, String username, @Nullable String error) {
        return new ModelAndView<>(
                "masuk", new LoginPage(frames.open(messages.get("masuk.judul")), ke, username, error));
    }

    /** Only a path of ours: an address from outside must not lead a freshly logged-in person elsewhere. */
    private static String local(String ke) {
        return ke.matches("/[A-Za-z0-9][A-Za-z0-9/_.?=&%-]{0,500}") ? ke : "/";
    }
}
