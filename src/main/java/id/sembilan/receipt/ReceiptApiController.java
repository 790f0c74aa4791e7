package id.sembilan.receipt;

import id.sembilan.office.OfficeStore;
import id.sembilan.storage.Reader;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the QR of a receipt leads to. Looking spends nothing: previews of messengers and mail scanners look, too. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class ReceiptApiController {
    private final Receipts receipts;
    private final GuessLimit limit;
    private final OfficeStore offices;
    private final Reader reader;
    private final ResourceResolver resources;

    ReceiptApiController(
            Receipts receipts, GuessLimit limit, OfficeStore offices, Reader reader, ResourceResolver resources) {
        this.receipts = receipts;
        this.limit = limit;
        this.offices = offices;
        this.reader = reader;
        this.resources = resources;
    }

    /**
     * What can be done with a receipt.
     *
     * @param state belum_selesai, belum_diisi, sudah_diisi, kedaluwarsa or tidak_dikenal
     * @param layanan what the visit was about; the resident picks one
     * @param validUntil last day of validity
     */
    @Serdeable
    record ReceiptContent(
            String state,
            List<LayananRef> layanan,
            @Nullable String validUntil) {}

    @Serdeable
    record LayananRef(String id, String nama) {}

    @Hidden
    @Get("/s/{token}")
    HttpResponse<StreamedFile> page(@PathVariable String token) {
        return HttpResponse.ok(new StreamedFile(
                        resources.getResource("classpath:kiosk/index.html").orElseThrow()))
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    @Get("/api/v1/receipts/{code}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            summary = "Whether a receipt's survey can be answered",
            description = "By the token of the QR or the short code. 404 for an unknown one; 429 after many unknown"
                    + " short codes, for some minutes.")
    HttpResponse<ReceiptContent> receipt(@PathVariable String code) {
        boolean typed = Token.normal(code).length() != Token.LENGTH;
        if (typed && limit.isClosed()) {
            return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<ReceiptContent> found = reader.read(reads -> offices.firstUnit(reads)
                .flatMap(unit -> receipts.find(reads, unit, code).map(one -> content(one, receipts.state(unit, one)))));
        if (found.isEmpty()) {
            if (typed) {
                limit.guessed();
            }
            return HttpResponse.<ReceiptContent>notFound().body(new ReceiptContent("tidak_dikenal", List.of(), null));
        }
        return HttpResponse.ok(found.get());
    }

    private static ReceiptContent content(TandaTerima one, TandaTerima.State state) {
        return new ReceiptContent(
                state.name().toLowerCase(Locale.ROOT),
                one.layanan().stream()
                        .map(layanan -> new LayananRef(layanan.id(), layanan.nama()))
                        .toList(),
                one.validUntil().map(Object::toString).orElse(null));
    }
}
