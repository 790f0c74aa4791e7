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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/**
 * Turns a tablet's cookie into the role PERANGKAT, on the few addresses that are for tablets. Everywhere else the
 * cookie opens nothing, and whoever logs in on the tablet is who they are.
 */
@Singleton
final class DeviceFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String PLACE = "/api/v1/device/";

    /** Before the session: on these addresses the tablet counts, not who is logged in on it. */
    private static final int FIRST = -100;

    private final Devices devices;
    private final ExecutorService blocking;

    DeviceFetcher(Devices devices, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.devices = devices;
        this.blocking = blocking;
    }

    @Override
    public int getOrder() {
        return FIRST;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        if (!request.getPath().startsWith(PLACE) || !devices.isPossible(request)) {
            return Publishers.empty();
        }
        return Publishers.fromCompletableFuture(() -> CompletableFuture.supplyAsync(
                () -> devices.current(request)
                        .map(DeviceFetcher::authentication)
                        .orElse(null),
                blocking));
    }

    private static Authentication authentication(Device device) {
        return Authentication.build(device.id(), List.of(Role.PERANGKAT.name()), Map.of("nama", device.nama()));
    }
}
