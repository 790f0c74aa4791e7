package id.sembilan.report;

import id.sembilan.documents.CsvFile;
import id.sembilan.office.Layanan;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Publications;
import id.sembilan.survey.Publications.Publication;
import id.sembilan.survey.RangeText;
import id.sembilan.web.Sha256;
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
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The published results as open data. */
@Controller("/api/v1/publications")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PublicationApiController {
    private final Publications publications;
    private final PublicationReading reading;
    private final SupersededText superseded;

    PublicationApiController(Publications publications, PublicationReading reading, SupersededText superseded) {
        this.publications = publications;
        this.reading = reading;
        this.superseded = superseded;
    }

    /**
     * A published result; numbers are text with a decimal point, exactly as printed.
     *
     * @param perubahan what this version changed against the one that was public before, and why
     * @param rekap where the counts come from when there are no single answers
     */
    @Serdeable
    record PublicationContent(
            String periode,
            String nama,
            String unit,
            int versi,
            String ditutup,
            String segel,
            @Nullable String perubahan,
            @Nullable String rekap,
            String bobot,
            String ikm,
            String mutu,
            long responden,
            List<UnsurContent> unsur,
            List<LayananContent> layanan,
            long layananDigabung,
            List<ProfilContent> profil) {}

    /** An unsur on the scale of 25 to 100. */
    @Serdeable
    record UnsurContent(String kode, String nama, String nrr, String nilai, String mutu) {}

    /** A layanan with its own index. */
    @Serdeable
    record LayananContent(String nama, String ikm, String mutu, long responden) {}

    /** Respondents of one choice. */
    @Serdeable
    record ProfilContent(String kelompok, String kode, String pilihan, long responden) {}

    @Get
    @Operation(
            summary = "All published results, the latest first",
            description = "Only periods that were sealed and approved, and not withdrawn.")
    HttpResponse<List<PublicationContent>> all() {
        List<PublicationContent> all = publications.all().stream()
                .filter(Publication::isPublic)
                .flatMap(one -> reading.of(one).stream())
                .map(this::content)
                .toList();
        return HttpResponse.ok(all).header(HttpHeaders.CACHE_CONTROL, PublicationController.SHORT);
    }

    @Get("/{range}")
    @Operation(
            summary = "One published result",
            description = "By its period: 2026, 2026-S1, 2026-T3, 2026-05 or 2026-02-06..2026-02-17. Choices and"
                    + " layanan of fewer than five respondents are added together with others.")
    HttpResponse<PublicationContent> one(@PathVariable String range) {
        Optional<PublishedResult> found = RangeText.parse(range).flatMap(reading::of);
        return found.isEmpty()
                ? HttpResponse.notFound()
                : HttpResponse.ok(content(found.get())).header(HttpHeaders.CACHE_CONTROL, PublicationController.SHORT);
    }

    @Get("/{range}/csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @Operation(
            summary = "One published result as CSV",
            description = "A row for each figure: bagian, kode, nama, nilai, mutu, responden. The last line, which"
                    + " begins with #, has the number of rows and the SHA-256 over them.")
    HttpResponse<?> csv(@PathVariable String range) {
        Optional<PublishedResult> found = RangeText.parse(range).flatMap(reading::of);
        return found.isEmpty()
                ? HttpResponse.notFound()
                : HttpResponse.ok(csv(content(found.get())))
                        .contentType(MediaType.of("text/csv; charset=utf-8"))
                        .header(HttpHeaders.CACHE_CONTROL, PublicationController.SHORT)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ikm.csv\"");
    }

    private PublicationContent content(PublishedResult one) {
        Figure figure = one.figures().figure();
        Hasil hasil = one.hasil();
        return new PublicationContent(
                RangeText.of(figure.range()),
                one.publication().periode().nama(),
                figure.unit().nama(),
                one.publication().seal().versi(),
                figure.unit().day(one.publication().seal().sealedAt()).toString(),
                one.publication().seal().submissionHash(),
                one.figures()
                        .superseded()
                        .map(before -> superseded.of(before, figure.unit()))
                        .orElse(null),
                one.figures().rekap().orElse(null),
                hasil.bobot().text(figure.kuesioner().unsur().size()),
                hasil.ikm().nilai().toPlainString(),
                hasil.mutu().name(),
                hasil.responden(),
                hasil.unsur().stream().map(PublicationApiController::unsur).toList(),
                one.layanan().stream()
                        .flatMap(layanan -> layanan(layanan).stream())
                        .toList(),
                one.merged(),
                one.profil().stream()
                        .flatMap(group -> group.rows().stream()
                                .map(row -> new ProfilContent(group.kode(), row.kode(), row.label(), row.n())))
                        .toList());
    }

    private static UnsurContent unsur(HasilUnsur one) {
        return new UnsurContent(
                one.unsur().kode(),
                one.unsur().nama(),
                one.nrr().round(ResultView.NRR_DECIMALS).toPlainString(),
                one.nilaiKonversi().toPlainString(),
                one.mutu().name());
    }

    private static Optional<LayananContent> layanan(Figure figure) {
        return figure.hasil()
                .map(hasil -> new LayananContent(
                        figure.layanan().map(Layanan::nama).orElse(""),
                        hasil.ikm().nilai().toPlainString(),
                        hasil.mutu().name(),
                        hasil.responden()));
    }

    private static byte[] csv(PublicationContent one) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ikm", one.periode(), one.unit(), one.ikm(), one.mutu(), Long.toString(one.responden())));
        one.unsur()
                .forEach(unsur -> rows.add(List.of(
                        "unsur",
                        unsur.kode(),
                        unsur.nama(),
                        unsur.nilai(),
                        unsur.mutu(),
                        Long.toString(one.responden()))));
        one.layanan()
                .forEach(layanan -> rows.add(List.of(
                        "layanan",
                        "",
                        layanan.nama(),
                        layanan.ikm(),
                        layanan.mutu(),
                        Long.toString(layanan.responden()))));
        one.profil()
                .forEach(choice -> rows.add(List.of(
                        choice.kelompok(),
                        choice.kode(),
                        choice.pilihan(),
                        "",
                        "",
                        Long.toString(choice.responden()))));
        byte[] body = table(rows, List.of());
        String sum = Sha256.hex(body);
        byte[] head = table(List.of(List.of("bagian", "kode", "nama", "nilai", "mutu", "responden")), List.of());
        byte[] note = table(List.of(), List.of(" rows=" + rows.size() + " sha256=" + sum));
        return joined(head, body, note);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] table(List<List<String>> rows, List<String> notes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvFile file = new CsvFile(out, ',')) {
            rows.forEach(file::row);
            notes.forEach(file::note);
        }
        return out.toByteArray();
    }
}
