package id.sembilan.security;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/** Turns the session cookie into the account and its role. */
@Singleton
final class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final ExecutorService blocking;

    SessionFetcher(Sessions sessions, SessionCookie cookie, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<String> token = cookie.token(request);
        if (token.isEmpty()) {
            return Publishers.empty();
        }
        // The look-up waits for the database, which must never hold up the event loop.
        return Publishers.fromCompletableFuture(() -> CompletableFuture.supplyAsync(
                () -> sessions.account(token.get())
                        .map(SessionFetcher::authentication)
                        .orElse(null),
                blocking));
    }

    private static Authentication authentication(Account account) {
        return Authentication.build(account.username(), List.of(account.role().name()), Map.of("nama", account.nama()));
    }
}
