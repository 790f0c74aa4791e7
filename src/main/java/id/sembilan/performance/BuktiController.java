package id.sembilan.performance;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.office.Office;
import id.sembilan.storage.Reader;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands out kept evidence, always as a file to save: the browser never opens it as a page of ours. */
@Hidden
@Controller("/bukti")
@Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
@ExecuteOn(TaskExecutors.BLOCKING)
final class BuktiController {
    private final BerkasStore files;
    private final Office office;
    private final Reader reader;

    BuktiController(BerkasStore files, Office office, Reader reader) {
        this.files = files;
        this.office = office;
        this.reader = reader;
    }

    @Get("/{id}")
    @Produces(MediaType.ALL)
    HttpResponse<?> file(@PathVariable String id) {
        String unitId = office.unit().id();
        return reader.read(reads -> files.byId(reads, unitId, id)
                .flatMap(one -> files.content(reads, unitId, id).map(content -> file(one, content)))
                .orElseGet(HttpResponse::notFound));
    }

    private static HttpResponse<byte[]> file(Berkas one, byte[] content) {
        String name = URLEncoder.encode(one.nama(), StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, one.jenis().media)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"bukti" + one.jenis().ending + "\"; filename*=UTF-8''" + name);
    }
}
