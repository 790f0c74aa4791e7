package id.sembilan.tablet;

import id.sembilan.storage.Reader;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;

/** The recorded voices, for every device that asks the questions. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class RecordingController {
    private final RecordingStore recordings;
    private final Reader reader;

    RecordingController(RecordingStore recordings, Reader reader) {
        this.recordings = recordings;
        this.reader = reader;
    }

    @Get("/suara/{id}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<byte[]> sound(@PathVariable String id) {
        Optional<RecordingStore.Sound> found = reader.read(reads -> recordings.sound(reads, id));
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        return HttpResponse.ok(found.get().content())
                .contentType(MediaType.of(found.get().mediaType()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
    }
}
