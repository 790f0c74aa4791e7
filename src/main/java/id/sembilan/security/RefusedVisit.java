package id.sembilan.security;

import id.sembilan.web.ErrorPages;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads a visitor without a session to the login page, and tells one without the right role so. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class RefusedVisit implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    private final ErrorPages pages;

    RefusedVisit(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        if (refused.isForbidden()) {
            return pages.response(request, HttpStatus.FORBIDDEN);
        }
        if (request.getMethod() == HttpMethod.GET && ErrorPages.wantsPage(request)) {
            String ke = URLEncoder.encode(request.getUri().toString(), StandardCharsets.UTF_8);
            return HttpResponse.seeOther(URI.create("/masuk?ke=" + ke));
        }
        return pages.response(request, HttpStatus.UNAUTHORIZED);
    }
}
