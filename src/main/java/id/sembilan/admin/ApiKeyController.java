package id.sembilan.admin;

import static id.sembilan.security.Role.Names.ADMIN;

import id.sembilan.admin.ApiKeyPage.Fresh;
import id.sembilan.admin.ApiKeyPage.Row;
import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.security.ApiKeys;
import id.sembilan.security.Frames;
import id.sembilan.web.Field;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keys of other machines, such as a queue system. */
@Hidden
@Controller("/kunci")
@Secured(ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ApiKeyController {
    private static final Pattern NAMA = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,49}");

    private final ApiKeys keys;
    private final Office office;
    private final Frames frames;
    private final Messages messages;

    ApiKeyController(ApiKeys keys, Office office, Frames frames, Messages messages) {
        this.keys = keys;
        this.office = office;
        this.frames = frames;
        this.messages = messages;
    }

    @Serdeable
    record KeyForm(@Nullable String nama) {}

    @Get
    ModelAndView<ApiKeyPage> all(Authentication authentication) {
        return page(authentication, office.unit(), null, null);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(Authentication authentication, @Body KeyForm form) {
        Unit unit = office.unit();
        String nama = Field.text(form.nama());
        if (!NAMA.matcher(nama).matches()) {
            return refused(authentication, unit, "kunci.galat.nama");
        }
        Optional<String> key = keys.create(unit, nama, authentication.getName());
        return key.isPresent()
                ? HttpResponse.ok(page(authentication, unit, new Fresh(nama, key.get()), null))
                : refused(authentication, unit, "kunci.galat.ada");
    }

    @Post(value = "/{id}/cabut", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(Authentication authentication, @PathVariable String id) {
        keys.revoke(id, authentication.getName());
        return HttpResponse.seeOther(URI.create("/kunci"));
    }

    private HttpResponse<?> refused(Authentication authentication, Unit unit, String key) {
        return HttpResponse.unprocessableEntity().body(page(authentication, unit, null, messages.get(key)));
    }

    private ModelAndView<ApiKeyPage> page(
            Authentication authentication, Unit unit, @Nullable Fresh fresh, @Nullable String error) {
        List<Row> rows = keys.all(unit).stream()
                .map(one -> new Row(
                        one.id(),
                        one.nama(),
                        one.hint(),
                        Formats.moment(one.createdAt(), unit.zonaWaktu().zone()),
                        one.usedAt()
                                .map(at -> Formats.moment(at, unit.zonaWaktu().zone()))
                                .orElse(null),
                        one.revokedAt().isEmpty()))
                .toList();
        return new ModelAndView<>(
                "kunci",
                new ApiKeyPage(
                        frames.of(authentication, "/pengaturan", messages.get("kunci.judul")), rows, fresh, error));
    }
}
