package id.sembilan.receipt;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PETUGAS;

import id.sembilan.office.Layanan;
import id.sembilan.office.Office;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Receipts at the counter: issuing, printing, scanning, finishing. */
@Hidden
@Controller
@Secured({ADMIN, PETUGAS})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ReceiptController {
    private static final int MOST_AT_ONCE = 200;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    private final Receipts receipts;
    private final TandaTerimaStore store;
    private final ReceiptView view;
    private final Office office;
    private final OfficeStore offices;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;

    ReceiptController(
            Receipts receipts,
            TandaTerimaStore store,
            ReceiptView view,
            Office office,
            OfficeStore offices,
            Reader reader,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages) {
        this.receipts = receipts;
        this.store = store;
        this.view = view;
        this.office = office;
        this.offices = offices;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
    }

    @Serdeable
    record IssueForm(
            @Nullable List<String> layanan,
            @Nullable String selesai,
            @Nullable String jumlah) {}

    @Get("/tanda-terima")
    ModelAndView<ReceiptPage> all(Authentication authentication) {
        return page(authentication, office.unit(), null);
    }

    @Post(value = "/tanda-terima", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> issue(Authentication authentication, @Body IssueForm form) {
        Unit unit = office.unit();
        List<String> chosen = form.layanan() == null ? List.of() : form.layanan();
        List<Layanan> layanan = reader.read(reads -> offices.layanan(reads, unit.id())).stream()
                .filter(one -> one.active() && chosen.contains(one.id()))
                .toList();
        String jumlah = form.jumlah() == null ? "1" : form.jumlah().strip();
        if (layanan.isEmpty() || !NUMBER.matcher(jumlah).matches() || Integer.parseInt(jumlah) > MOST_AT_ONCE) {
            return HttpResponse.unprocessableEntity()
                    .body(page(authentication, unit, messages.get("tanda.galat.isi", MOST_AT_ONCE)));
        }
        List<TandaTerima> issued = writer.write(writes -> {
            List<TandaTerima> made = receipts.issue(
                    writes,
                    unit,
                    layanan,
                    "ya".equals(form.selesai()),
                    Integer.parseInt(jumlah),
                    authentication.getName());
            audit.record(writes, authentication.getName(), "receipt.issue", "n=" + made.size());
            return made;
        });
        String ids = issued.stream().map(one -> "id=" + one.id()).collect(Collectors.joining("&"));
        return HttpResponse.seeOther(URI.create("/tanda-terima/cetak?" + ids));
    }

    @Get("/tanda-terima/cetak")
    HttpResponse<?> print(@QueryValue Optional<List<String>> id, @QueryValue Optional<String> ukuran) {
        Unit unit = office.unit();
        List<TandaTerima> found = reader.read(reads -> id.orElse(List.of()).stream()
                .limit(MOST_AT_ONCE)
                .flatMap(one -> store.byId(reads, one).stream())
                .filter(one -> one.token().isPresent())
                .toList());
        if (found.isEmpty()) {
            return HttpResponse.seeOther(URI.create("/tanda-terima"));
        }
        return HttpResponse.ok(new ModelAndView<>("tanda-terima-cetak", view.print(unit, found, ukuran.orElse("80"))));
    }

    @Post(value = "/tanda-terima/{id}/selesai", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> finish(Authentication authentication, @PathVariable String id) {
        Unit unit = office.unit();
        writer.write(writes -> {
            receipts.finish(writes, unit, id);
            audit.record(writes, authentication.getName(), "receipt.finish", "");
            return true;
        });
        Optional<TandaTerima> found = reader.read(reads -> store.byId(reads, id));
        return HttpResponse.seeOther(
                URI.create(found.map(one -> "/pindai?kode=" + one.shortCode()).orElse("/tanda-terima")));
    }

    private ModelAndView<ReceiptPage> page(Authentication authentication, Unit unit, @Nullable String error) {
        return new ModelAndView<>(
                "tanda-terima",
                view.page(frames.of(authentication, "/tanda-terima", messages.get("tanda.judul")), unit, error));
    }
}
