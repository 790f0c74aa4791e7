package id.sembilan.web;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;

/** What other machines need to know: the description of the interface, and whether the service is up. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ApiController {
    private final ResourceResolver resources;

    ApiController(ResourceResolver resources) {
        this.resources = resources;
    }

    /** The service answers. */
    @Serdeable
    record Health(String status) {}

    @Get("/health")
    @Operation(summary = "Whether the service is up", description = "A body of ours, because a cache can fake a 200.")
    Health health() {
        return new Health("up");
    }

    @Hidden
    @Get("/openapi.yml")
    HttpResponse<StreamedFile> description() {
        return HttpResponse.ok(new StreamedFile(resources
                        .getResource("classpath:META-INF/swagger/openapi.yml")
                        .orElseThrow()))
                .contentType(MediaType.APPLICATION_YAML_TYPE);
    }
}
