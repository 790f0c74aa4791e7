package id.sembilan.receipt;

import static id.sembilan.security.Role.Names.INTEGRASI;

import id.sembilan.address.PhoneAddress;
import id.sembilan.address.PhoneAddresses;
import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.receipt.ReceiptRequests.Outcome;
import id.sembilan.receipt.ReceiptRequests.Reason;
import id.sembilan.web.Messages;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Receipts for another machine, such as a queue system that prints them on its own tickets. */
@Controller("/api/v1/receipts")
@Secured(INTEGRASI)
@ExecuteOn(TaskExecutors.BLOCKING)
@SecurityScheme(name = "apiKey", type = SecuritySchemeType.HTTP, scheme = "bearer")
final class MachineController {
    private static final int MAX_BYTES = 16 * 1024;
    private static final String CLIENT_ID = "Idempotency-Key";

    private final ReceiptRequests requests;
    private final Receipts receipts;
    private final RequestLimit limit;
    private final Office office;
    private final ObjectMapper json;
    private final Messages messages;
    private final PhoneAddresses addresses;

    MachineController(
            ReceiptRequests requests,
            Receipts receipts,
            RequestLimit limit,
            Office office,
            ObjectMapper json,
            Messages messages,
            PhoneAddresses addresses) {
        this.requests = requests;
        this.receipts = receipts;
        this.limit = limit;
        this.office = office;
        this.json = json;
        this.messages = messages;
        this.addresses = addresses;
    }

    /**
     * The answer to a machine.
     *
     * @param status issued, already, finished or refused
     * @param reasons why not, in Indonesian
     */
    @Serdeable
    record MachineAnswer(
            String status,
            @Nullable List<IssuedReceipt> receipts,
            @Nullable List<MachineReason> reasons) {}

    /**
     * One receipt.
     *
     * @param id for finishing it; never printed
     * @param token secret of the QR; missing once the survey was answered
     * @param shortCode to type where nothing scans, in two groups
     * @param address what the QR must hold; missing while no address for phones has been checked: then print the token,
     *     which the counter's scanner reads
     * @param state belum_selesai, belum_diisi, sudah_diisi or kedaluwarsa
     * @param validUntil last day of validity; missing until the service is finished
     */
    @Serdeable
    record IssuedReceipt(
            String id,
            @Nullable String token,
            String shortCode,
            @Nullable String address,
            String state,
            @Nullable String validUntil) {}

    /** One reason, with the part of the request it is about. */
    @Serdeable
    record MachineReason(String field, String message) {}

    @Post(consumes = MediaType.APPLICATION_JSON, produces = MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "apiKey")
    @Operation(
            summary = "Issue receipts for visits",
            description = "With a key that an admin made on the page /kunci, as Authorization: Bearer. At most 50"
                    + " receipts a request, 16 kB, and 120 requests a minute.")
    @Parameter(
            name = CLIENT_ID,
            in = ParameterIn.HEADER,
            schema = @Schema(type = "string", maxLength = 100),
            description = "A name of the machine's own for this request, up to 100 characters. The same name with the"
                    + " same content may be sent again for 7 days and brings the same receipts.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReceiptRequestForm.class)))
    @ApiResponse(
            responseCode = "201",
            description = "issued",
            content = @Content(schema = @Schema(implementation = MachineAnswer.class)))
    @ApiResponse(
            responseCode = "200",
            description = "already: this request was answered before, with these receipts",
            content = @Content(schema = @Schema(implementation = MachineAnswer.class)))
    @ApiResponse(responseCode = "401", description = "no key, or one that was taken back")
    @ApiResponse(
            responseCode = "409",
            description = "refused: another content was sent under this Idempotency-Key",
            content = @Content(schema = @Schema(implementation = MachineAnswer.class)))
    @ApiResponse(responseCode = "413", description = "refused: larger than 16 kB")
    @ApiResponse(
            responseCode = "422",
            description = "refused: the reasons say why; nothing was issued",
            content = @Content(schema = @Schema(implementation = MachineAnswer.class)))
    @ApiResponse(responseCode = "429", description = "refused: too many requests; Retry-After has the seconds")
    HttpResponse<MachineAnswer> issue(Authentication authentication, HttpRequest<?> request, @Body byte[] body) {
        if (!limit.allows(authentication.getName())) {
            return tooMany();
        }
        if (body.length > MAX_BYTES) {
            return refused(HttpStatus.REQUEST_ENTITY_TOO_LARGE, new Reason("", "mesin.besar"));
        }
        Optional<ReceiptRequestForm> form = form(body);
        if (form.isEmpty()) {
            return refused(HttpStatus.UNPROCESSABLE_ENTITY, new Reason("", "mesin.json"));
        }
        Optional<Unit> unit = office.find();
        if (unit.isEmpty()) {
            return refused(HttpStatus.SERVICE_UNAVAILABLE, new Reason("unit", "kiriman.belum_siap"));
        }
        Optional<String> clientId = Optional.ofNullable(request.getHeaders().get(CLIENT_ID));
        return answer(unit.get(), requests.issue(unit.get(), authentication.getName(), clientId, form.get()));
    }

    @Post(value = "/{id}/finish", consumes = MediaType.ALL, produces = MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "apiKey")
    @Operation(
            summary = "Mark the service of a receipt as finished",
            description = "The survey opens then. By the id of the receipt, without a body; again changes nothing.")
    @ApiResponse(
            responseCode = "200",
            description = "finished",
            content = @Content(schema = @Schema(implementation = MachineAnswer.class)))
    @ApiResponse(responseCode = "404", description = "refused: no such receipt")
    @ApiResponse(responseCode = "429", description = "refused: too many requests; Retry-After has the seconds")
    HttpResponse<MachineAnswer> finish(Authentication authentication, @PathVariable String id) {
        if (!limit.allows(authentication.getName())) {
            return tooMany();
        }
        Optional<Unit> unit = office.find();
        return unit.flatMap(office -> requests.finish(office, authentication.getName(), id))
                .<HttpResponse<MachineAnswer>>map(
                        one -> HttpResponse.ok(with("finished", unit.orElseThrow(), List.of(one))))
                .orElseGet(() -> refused(HttpStatus.NOT_FOUND, new Reason("id", "mesin.tidak_ada")));
    }

    private Optional<ReceiptRequestForm> form(byte[] body) {
        try {
            JsonNode sent = json.readValue(body, Argument.of(JsonNode.class));
            JsonNode selesai = sent == null || !sent.isObject() ? null : sent.get("selesai");
            // The mapper would read any text but "true" as false, and the survey would stay closed without a word.
            return sent == null || !sent.isObject() || (selesai != null && !selesai.isNull() && !selesai.isBoolean())
                    ? Optional.empty()
                    : Optional.ofNullable(json.readValueFromTree(sent, ReceiptRequestForm.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private HttpResponse<MachineAnswer> answer(Unit unit, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Issued issued -> HttpResponse.created(with("issued", unit, issued.receipts()));
            case Outcome.Already already -> HttpResponse.ok(with("already", unit, already.receipts()));
            case Outcome.Conflict conflict -> refused(HttpStatus.CONFLICT, new Reason(CLIENT_ID, "mesin.lain"));
            case Outcome.Refused refused ->
                refused(HttpStatus.UNPROCESSABLE_ENTITY, refused.reasons().toArray(Reason[]::new));
        };
    }

    private MachineAnswer with(String status, Unit unit, List<TandaTerima> issued) {
        Optional<PhoneAddress> phone = addresses.usable(unit);
        return new MachineAnswer(
                status,
                issued.stream()
                        .map(one -> new IssuedReceipt(
                                one.id(),
                                one.token().orElse(null),
                                one.spacedCode(),
                                phone.flatMap(address -> one.token().map(token -> address.address() + "/s/" + token))
                                        .orElse(null),
                                receipts.state(unit, one).name().toLowerCase(Locale.ROOT),
                                one.validUntil().map(Object::toString).orElse(null)))
                        .toList(),
                null);
    }

    private HttpResponse<MachineAnswer> tooMany() {
        return refused(HttpStatus.TOO_MANY_REQUESTS, new Reason("", "mesin.sering"))
                .header(HttpHeaders.RETRY_AFTER, Long.toString(RequestLimit.WITHIN.toSeconds()));
    }

    private MutableHttpResponse<MachineAnswer> refused(HttpStatus status, Reason... reasons) {
        List<MachineReason> texts = List.of(reasons).stream()
                .map(one -> new MachineReason(one.field(), messages.get(one.key(), ReceiptRequests.MOST_AT_ONCE)))
                .toList();
        return HttpResponse.<MachineAnswer>status(status).body(new MachineAnswer("refused", null, texts));
    }
}
