package id.sembilan.security;

import id.sembilan.web.Proxies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * The cookie that carries a session. Over HTTPS it has a name of its own: a browser lets no plain-HTTP page replace a
 * Secure cookie, and cookies know no ports, so that with one name a login over HTTPS would lock the HTTP address out.
 */
@Singleton
final class SessionCookie {
    private static final String PLAIN = Sessions.COOKIE;
    private static final String SECURE = "__Host-sembilan_sesi";

    private final Proxies proxies;

    SessionCookie(Proxies proxies) {
        this.proxies = proxies;
    }

    Cookie of(HttpRequest<?> request, String token) {
        return Cookie.of(name(request), token)
                .path("/")
                .httpOnly(true)
                .secure(proxies.isSecure(request))
                .sameSite(SameSite.Lax);
    }

    Optional<String> token(HttpRequest<?> request) {
        return request.getCookies().findCookie(name(request)).map(Cookie::getValue);
    }

    private String name(HttpRequest<?> request) {
        return proxies.isSecure(request) ? SECURE : PLAIN;
    }
}
