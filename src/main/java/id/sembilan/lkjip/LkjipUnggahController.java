package id.sembilan.lkjip;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.CAMAT;
import static id.sembilan.security.Role.Names.INSPEKTORAT;
import static id.sembilan.security.Role.Names.PERENCANA;

import id.sembilan.documents.PdfFile;
import id.sembilan.office.Office;
import id.sembilan.performance.LkjipLampiran;
import id.sembilan.performance.LkjipLampiranKeeping;
import id.sembilan.performance.LkjipVersi;
import id.sembilan.performance.LkjipVersi.Jenis;
import id.sembilan.performance.LkjipVersiKeeping;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the PDFs that people bring: annexes, the signed report, the statement of the review. */
@Hidden
@Controller
@Secured({ADMIN, PERENCANA})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class LkjipUnggahController {
    private final Office office;
    private final LkjipReading reading;
    private final LkjipYears years;
    private final LkjipVersiKeeping versions;
    private final LkjipLampiranKeeping annexes;
    private final LkjipView view;
    private final Messages messages;

    LkjipUnggahController(
            Office office,
            LkjipReading reading,
            LkjipYears years,
            LkjipVersiKeeping versions,
            LkjipLampiranKeeping annexes,
            LkjipView view,
            Messages messages) {
        this.office = office;
        this.reading = reading;
        this.years = years;
        this.versions = versions;
        this.annexes = annexes;
        this.view = view;
        this.messages = messages;
    }

    /** Nothing where it is no PDF that everybody can open, or too large. */
    private static Optional<byte[]> pdf(@Nullable CompletedFileUpload file) throws IOException {
        if (file == null || name(file).isEmpty() || name(file).length() > LkjipVersiKeeping.LONGEST_NAME) {
            return Optional.empty();
        }
        return Optional.of(file.getBytes())
                .filter(content -> content.length <= LkjipVersiKeeping.MOST_BYTES)
                .filter(content -> PdfFile.pages(content).isPresent());
    }

    private static String name(CompletedFileUpload file) {
        return Field.text(file.getFilename());
    }

    @Post(value = "/lkjip/{tahun}/versi/{nomor}/berkas", consumes = MediaType.MULTIPART_FORM_DATA)
    @Secured({ADMIN, PERENCANA, CAMAT})
    HttpResponse<?> signed(
            Authentication authentication,
            @PathVariable int tahun,
            @PathVariable int nomor,
            @Part("jenis") @Nullable String jenis,
            @Part("berkas") @Nullable CompletedFileUpload berkas)
            throws IOException {
        LkjipVersi versi = versions.all(office.unit(), tahun).stream()
                .filter(one -> one.nomor() == nomor)
                .findFirst()
                .orElseThrow(LkjipController::missing);
        Optional<Jenis> kind = Jenis.of(Field.text(jenis));
        Optional<byte[]> file = pdf(berkas);
        if (berkas == null || kind.isEmpty() || file.isEmpty()) {
            return refused(authentication, tahun, messages.get("lkjip.berkas.galat"));
        }
        versions.attach(versi, kind.get(), name(berkas), file.get(), authentication.getName());
        return saved(tahun);
    }

    @Get("/lkjip-ttd/{id}")
    @Secured({ADMIN, PERENCANA, CAMAT, INSPEKTORAT})
    @Produces(MediaType.ALL)
    HttpResponse<?> signed(@PathVariable String id) {
        return versions.berkas(office.unit(), id)
                .map(content -> LkjipBerkasController.file(content, "lkjip-bertanda-tangan.pdf"))
                .orElseGet(HttpResponse::notFound);
    }

    @Post(value = "/lkjip/{tahun}/lampiran", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> annex(
            Authentication authentication,
            @PathVariable int tahun,
            @Part("judul") @Nullable String judul,
            @Part("berkas") @Nullable CompletedFileUpload berkas)
            throws IOException {
        String title = Field.text(judul);
        LkjipData data = years.data(reading, office.unit(), tahun);
        if (title.isEmpty()
                || title.length() > LkjipLampiran.LONGEST
                || data.bahan().lampiran().size() >= LkjipLampiran.MOST) {
            return refused(
                    authentication,
                    tahun,
                    messages.get("lkjip.lampiran.galat", LkjipLampiran.LONGEST, LkjipLampiran.MOST));
        }
        Optional<byte[]> file = pdf(berkas);
        if (berkas == null || file.isEmpty()) {
            return refused(authentication, tahun, messages.get("lkjip.berkas.galat"));
        }
        int pages = PdfFile.pages(file.get()).orElse(0);
        annexes.add(data.unit(), tahun, title, name(berkas), pages, file.get(), authentication.getName());
        return saved(tahun);
    }

    @Post(value = "/lkjip/{tahun}/lampiran/{id}/hapus", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Authentication authentication, @PathVariable int tahun, @PathVariable String id) {
        annexes.remove(office.unit(), tahun, id, authentication.getName());
        return saved(tahun);
    }

    private HttpResponse<?> refused(Authentication authentication, int tahun, String error) {
        LkjipData data = years.data(reading, office.unit(), tahun);
        return HttpResponse.unprocessableEntity()
                .body(view.all(authentication, data, years.all(data.unit()), List.of(error), false));
    }

    private static HttpResponse<?> saved(int tahun) {
        return HttpResponse.seeOther(URI.create(LkjipView.HREF + "?tahun=" + tahun + "&tersimpan=true"));
    }
}
