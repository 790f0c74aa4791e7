package id.sembilan.survey;

import id.sembilan.security.Devices;
import id.sembilan.survey.Receipt.Reason;
import id.sembilan.web.Messages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Takes one finished kuesioner from a device. */
@Controller("/api/v1/submissions")
@Secured(SecurityRule.IS_ANONYMOUS)
final class SubmissionController {
    private final Intake intake;
    private final Devices devices;
    private final ObjectMapper json;
    private final Messages messages;

    SubmissionController(Intake intake, Devices devices, ObjectMapper json, Messages messages) {
        this.intake = intake;
        this.devices = devices;
        this.json = json;
        this.messages = messages;
    }

    /**
     * The answer to a device.
     *
     * @param id the submission's own id: a device forgets an answer only when it reads it here
     * @param status kept, already, held or refused
     * @param reasons why not, in Indonesian
     */
    @Serdeable
    record Answer(String id, String status, @Nullable List<ReasonText> reasons) {}

    /** One reason, with the part of the message it is about. */
    @Serdeable
    record ReasonText(String field, String message) {}

    @Post(consumes = MediaType.APPLICATION_JSON, produces = MediaType.APPLICATION_JSON)
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            summary = "Keep one finished kuesioner",
            description =
                    "The id is a random UUID made on the device. The same id with the same content may be sent again"
                            + " any number of times and counts once. Scores follow from the chosen options; no number"
                            + " of the device is read.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SubmissionForm.class)))
    @ApiResponse(
            responseCode = "201",
            description = "kept: it is on the disk",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @ApiResponse(
            responseCode = "200",
            description = "already: the same content was kept before",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @ApiResponse(
            responseCode = "202",
            description = "held: the receipt's token is unknown, spent, expired or early, or the tablet was"
                    + " revoked; kept for staff to decide, so the device may forget it",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @ApiResponse(
            responseCode = "409",
            description = "refused: other content was kept under this id",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @ApiResponse(
            responseCode = "413",
            description = "refused: larger than 64 kB",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @ApiResponse(
            responseCode = "422",
            description = "refused: the reasons say why; nothing was kept",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    CompletableFuture<HttpResponse<Answer>> post(HttpRequest<?> request, @Body byte[] body) {
        if (body.length > Limits.SUBMISSION_BYTES) {
            return CompletableFuture.completedFuture(
                    refused(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "", Reason.of("", "kiriman.besar")));
        }
        SubmissionForm form;
        try {
            form = json.readValue(body, SubmissionForm.class);
        } catch (IOException e) {
            form = null;
        }
        if (form == null) {
            return CompletableFuture.completedFuture(
                    refused(HttpStatus.UNPROCESSABLE_ENTITY, "", Reason.of("", "kiriman.json")));
        }
        String id = form.id() == null ? "" : form.id();
        return intake.receive(form, devices.known(request)).thenApply(receipt -> answer(id, receipt));
    }

    private HttpResponse<Answer> answer(String id, Receipt receipt) {
        return switch (receipt) {
            case Receipt.Kept kept -> HttpResponse.created(new Answer(kept.id(), "kept", null));
            case Receipt.Already already -> HttpResponse.ok(new Answer(already.id(), "already", null));
            case Receipt.Held held -> HttpResponse.accepted().body(new Answer(held.id(), "held", null));
            case Receipt.NotReady later ->
                refused(HttpStatus.SERVICE_UNAVAILABLE, "", Reason.of("unit", "kiriman.belum_siap"));
            case Receipt.Conflict conflict ->
                HttpResponse.<Answer>status(HttpStatus.CONFLICT)
                        .body(new Answer(conflict.id(), "refused", texts(Reason.of("id", "kiriman.id.lain"))));
            case Receipt.Refused refused ->
                refused(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        id.length() > 36 ? "" : id,
                        refused.reasons().toArray(Reason[]::new));
        };
    }

    private HttpResponse<Answer> refused(HttpStatus status, String id, Reason... reasons) {
        return HttpResponse.<Answer>status(status).body(new Answer(id, "refused", texts(reasons)));
    }

    private List<ReasonText> texts(Reason... reasons) {
        return List.of(reasons).stream()
                .map(reason -> new ReasonText(
                        reason.field(),
                        messages.get(reason.key(), reason.arguments().toArray())))
                .toList();
    }
}
