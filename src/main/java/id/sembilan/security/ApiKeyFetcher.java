package id.sembilan.security;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/** Turns the key of another machine into its one role. Keys open machine routes only, never a page. */
@Singleton
final class ApiKeyFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String SCHEME = "Bearer ";
    private static final String MACHINES = "/api/";
    private static final int MAX_LENGTH = 200;

    private final ApiKeys keys;
    private final ExecutorService blocking;

    ApiKeyFetcher(ApiKeys keys, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.keys = keys;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (header == null
                || !header.startsWith(SCHEME)
                || header.length() > MAX_LENGTH
                || !request.getPath().startsWith(MACHINES)) {
            return Publishers.empty();
        }
        String key = header.substring(SCHEME.length()).strip();
        // The look-up waits for the database, which must never hold up the event loop.
        return Publishers.fromCompletableFuture(() -> CompletableFuture.supplyAsync(
                () -> keys.open(key).map(ApiKeyFetcher::authentication).orElse(null), blocking));
    }

    private static Authentication authentication(ApiKey key) {
        return Authentication.build(key.account(), List.of(Role.INTEGRASI.name()), Map.of("nama", key.nama()));
    }
}
