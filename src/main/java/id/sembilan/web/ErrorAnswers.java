package id.sembilan.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.annotation.NonNull;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Puts our words in place of the framework's wherever it refuses a request by itself. */
@Singleton
@Replaces(ErrorResponseProcessor.class)
final class ErrorAnswers implements ErrorResponseProcessor<Object> {
    private final ErrorPages pages;

    ErrorAnswers(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @NonNull MutableHttpResponse<Object> processResponse(
            @NonNull ErrorContext context, @NonNull MutableHttpResponse<?> response) {
        HttpStatus status = HttpStatus.valueOf(response.code());
        return (MutableHttpResponse<Object>) pages.response(context, status);
    }
}
