package id.sembilan.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.DefaultHttpHostResolver;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By which address a request was sent, and from which device. What a reverse proxy adds (Forwarded, X-Forwarded-…) is
 * believed only from the proxies that the office named: anybody else could write it, too.
 */
@Singleton
@Replaces(DefaultHttpHostResolver.class)
public final class Proxies implements HttpHostResolver {
    private static final Pattern AUTHORITY =
            Pattern.compile("[A-Za-z0-9._-]{1,253}(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]{2,45}](:[0-9]{1,5})?");
    private static final Pattern LITERAL = Pattern.compile("\\[?([0-9A-Fa-f:.]{2,45}?)]?(:[0-9]{1,5})?");

    private final List<InetAddress> trusted;

    Proxies(@Value("${sembilan.proxy:}") List<String> trusted) {
        this.trusted = trusted.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(InetAddress::ofLiteral)
                .toList();
    }

    /** Such as {@code https://survei.example.go.id} or {@code http://192.168.1.20:8080}. */
    @Override
    @SuppressWarnings("rawtypes")
    public String resolve(@Nullable HttpRequest request) {
        return request == null ? "http://localhost" : asked(request);
    }

    private String asked(HttpRequest<?> request) {
        String host = request.getHeaders().get(HttpHeaders.HOST);
        if (!isTrusted(request)) {
            return address(request.isSecure() ? "https" : "http", host);
        }
        String scheme = said(request, "proto", "X-Forwarded-Proto").orElse(request.isSecure() ? "https" : "http");
        return address(
                scheme.toLowerCase(Locale.ROOT).equals("https") ? "https" : "http",
                said(request, "host", "X-Forwarded-Host").orElse(host));
    }

    public boolean isSecure(HttpRequest<?> request) {
        return resolve(request).startsWith("https:");
    }

    /** Behind a named proxy the device that the proxy names, else whoever opened the connection. */
    public InetAddress client(HttpRequest<?> request) {
        InetAddress peer = request.getRemoteAddress().getAddress();
        return isTrusted(request)
                ? said(request, "for", "X-Forwarded-For")
                        .flatMap(Proxies::literal)
                        .orElse(peer)
                : peer;
    }

    private boolean isTrusted(HttpRequest<?> request) {
        return trusted.contains(request.getRemoteAddress().getAddress());
    }

    /** The last one of several: the one that the named proxy added itself. */
    private static Optional<String> said(HttpRequest<?> request, String parameter, String header) {
        String forwarded = last(request.getHeaders().get("Forwarded"));
        if (!forwarded.isEmpty()) {
            Matcher found = Pattern.compile("(?:^|;)\\s*" + parameter + "=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE)
                    .matcher(forwarded);
            return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
        }
        return Optional.of(last(request.getHeaders().get(header))).filter(text -> !text.isEmpty());
    }

    private static String last(@Nullable String list) {
        return list == null ? "" : list.substring(list.lastIndexOf(',') + 1).strip();
    }

    private static Optional<InetAddress> literal(String text) {
        Matcher parts = LITERAL.matcher(text);
        try {
            return parts.matches() ? Optional.of(InetAddress.ofLiteral(parts.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String address(String scheme, @Nullable String authority) {
        return scheme + "://"
                + (authority != null && AUTHORITY.matcher(authority).matches() ? authority : "localhost");
    }
}
