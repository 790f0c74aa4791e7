package id.sembilan.security;

import id.sembilan.web.Proxies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookies that enrolling puts on a tablet. Over HTTPS the token has a name of its own, as a session has: a browser
 * lets no plain-HTTP page replace a Secure cookie, so that with one name a tablet that was enrolled over HTTPS could
 * never be enrolled over HTTP again.
 */
@Singleton
final class DeviceCookie {
    static final String PLAIN = "sembilan_perangkat";
    static final String SECURE = "__Host-sembilan_perangkat";

    /** Tells the HTTP address of the same machine that this tablet is one over HTTPS; it opens nothing. */
    static final String ELSEWHERE = "sembilan_perangkat_https";

    /** Browsers keep no cookie longer than 400 days; each contact gives it again. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final Proxies proxies;

    DeviceCookie(Proxies proxies) {
        this.proxies = proxies;
    }

    List<Cookie> of(HttpRequest<?> request, String token) {
        return proxies.isSecure(request)
                ? List.of(cookie(SECURE, token).secure(true), cookie(ELSEWHERE, "ya"))
                : List.of(cookie(PLAIN, token));
    }

    private static Cookie cookie(String name, String value) {
        return Cookie.of(name, value).path("/").httpOnly(true).maxAge(KEPT).sameSite(SameSite.Lax);
    }

    /** Over HTTPS also what was given over HTTP: that tablet is recognised, and gets the other cookie at its next word. */
    List<String> tokens(HttpRequest<?> request) {
        Stream<String> names = proxies.isSecure(request) ? Stream.of(SECURE, PLAIN) : Stream.of(PLAIN);
        return names.flatMap(name -> value(request, name).stream()).toList();
    }

    boolean isElsewhere(HttpRequest<?> request) {
        return !proxies.isSecure(request) && value(request, ELSEWHERE).isPresent();
    }

    private static Optional<String> value(HttpRequest<?> request, String name) {
        return request.getCookies().findCookie(name).map(Cookie::getValue);
    }
}
