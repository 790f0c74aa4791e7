package id.sembilan.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.views.handlebars.HandlebarsViewsRenderer;
import jakarta.inject.Singleton;
import java.util.Map;

/** Says in plain words what went wrong: a page for people, JSON for machines, no stack trace for anybody. */
@Singleton
public final class ErrorPages {
    private final Messages messages;
    private final HandlebarsViewsRenderer<ErrorPage, HttpRequest<?>> renderer;

    ErrorPages(Messages messages, HandlebarsViewsRenderer<ErrorPage, HttpRequest<?>> renderer) {
        this.messages = messages;
        this.renderer = renderer;
    }

    /** The answer for this status in the form that the request accepts. */
    public MutableHttpResponse<?> response(HttpRequest<?> request, HttpStatus status) {
        String key = "galat." + status.getCode();
        String known = messages.keys().contains(key + ".judul") ? key : "galat.500";
        String title = messages.get(known + ".judul");
        String advice = messages.get(known + ".saran");
        if (wantsPage(request)) {
            return HttpResponse.status(status)
                    .body(renderer.render("galat", new ErrorPage(title, advice), request))
                    .contentType(MediaType.TEXT_HTML_TYPE);
        }
        return HttpResponse.status(status)
                .body(Map.of("status", "refused", "message", title + " " + advice))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    public static boolean wantsPage(HttpRequest<?> request) {
        return request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals);
    }

    MutableHttpResponse<?> response(ErrorContext context, HttpStatus status) {
        return response(context.getRequest(), status);
    }
}
