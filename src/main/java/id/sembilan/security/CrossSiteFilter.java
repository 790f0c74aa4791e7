package id.sembilan.security;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.util.HttpHostResolver;
import java.net.URI;
import java.util.Set;

/**
 * Refuses a change that another site's page tries in the name of a logged-in person.
 *
 * <p>Browsers name the page a request comes from (Sec-Fetch-Site, and Origin where the address is plain HTTP);
 * a request without both comes from no browser. This guards forms, uploads and JSON alike, without tokens in pages.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CrossSiteFilter {
    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final HttpHostResolver host;

    CrossSiteFilter(HttpHostResolver host) {
        this.host = host;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        return HARMLESS.contains(request.getMethod()) || comesFromUs(request)
                ? null
                : HttpResponse.status(HttpStatus.FORBIDDEN);
    }

    private boolean comesFromUs(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        return origin == null || authority(origin).equals(authority(host.resolve(request)));
    }

    private static String authority(String address) {
        try {
            String authority = URI.create(address).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
