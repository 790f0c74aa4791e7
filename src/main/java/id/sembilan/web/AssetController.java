package id.sembilan.web;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/** The files of pages and kiosk, out of the jar: styles, modules, font, icon. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class AssetController {
    /** Plain names only: no dot-dot, no folder of the class path beside ours. */
    private static final Pattern PATH = Pattern.compile("([a-z0-9-]+/){0,3}[A-Za-z0-9_-]+\\.[a-z0-9]+");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json");

    /** The script that lets a kiosk start without the network, and the module that says which version it is. */
    private static final Set<String> STAMPED = Set.of("sw.js", "version.js");

    private final ResourceResolver resources;
    private final KioskVersion version;
    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    /** Never compared, so that the array does no harm. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Asset(byte[] content, String tag, String type) {}

    AssetController(ResourceResolver resources, KioskVersion version) {
        this.resources = resources;
        this.version = version;
    }

    @Get("/kiosk/{+path}")
    HttpResponse<byte[]> kiosk(HttpRequest<?> request, @PathVariable String path) {
        return STAMPED.contains(path) ? stamped(path) : answer(request, "kiosk/", path);
    }

    /** A browser looks for a new version only in the worker itself, so it carries the sum of all files it keeps. */
    private HttpResponse<byte[]> stamped(String path) {
        String script = new String(asset("kiosk/", path).map(Asset::content).orElseThrow(), StandardCharsets.UTF_8);
        return HttpResponse.ok(script.replace("@VERSION@", version.current()).getBytes(StandardCharsets.UTF_8))
                .contentType(MediaType.of(TYPES.get("js")))
                .header("Service-Worker-Allowed", "/")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    @Get("/aset/{+path}")
    HttpResponse<byte[]> assets(HttpRequest<?> request, @PathVariable String path) {
        return answer(request, "assets/", path);
    }

    /** Asked for again at each visit, but sent again only when it changed: an update must reach every tablet. */
    private HttpResponse<byte[]> answer(HttpRequest<?> request, String folder, String path) {
        Optional<Asset> found = asset(folder, path);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        Asset asset = found.get();
        String caching = asset.type().startsWith("font") ? "public, max-age=2592000" : "no-cache";
        if (asset.tag().equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))) {
            return HttpResponse.<byte[]>notModified()
                    .header(HttpHeaders.ETAG, asset.tag())
                    .header(HttpHeaders.CACHE_CONTROL, caching);
        }
        return HttpResponse.ok(asset.content())
                .contentType(MediaType.of(asset.type()))
                .header(HttpHeaders.ETAG, asset.tag())
                .header(HttpHeaders.CACHE_CONTROL, caching);
    }

    private Optional<Asset> asset(String folder, String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || !PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        Asset remembered = known.get(folder + path);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<Asset> read =
                resources.getResourceAsStream("classpath:" + folder + path).map(stream -> read(stream, type));
        read.ifPresent(asset -> known.put(folder + path, asset));
        return read;
    }

    private static Asset read(InputStream stream, String type) {
        try (stream) {
            byte[] content = stream.readAllBytes();
            CRC32C sum = new CRC32C();
            sum.update(content);
            return new Asset(content, "\"" + Long.toHexString(sum.getValue()) + "-" + content.length + "\"", type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
