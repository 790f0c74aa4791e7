package id.sembilan.receipt;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PETUGAS;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.receipt.HandoverStore.Handover;
import id.sembilan.receipt.Handovers.Progress;
import id.sembilan.receipt.ScanPage.Sent;
import id.sembilan.receipt.ScanPage.Tablet;
import id.sembilan.security.Device.Seen;
import id.sembilan.security.Frames;
import id.sembilan.storage.Reader;
import id.sembilan.web.Messages;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A receipt at the counter: what can be done with it, and where its survey can be answered. */
@Hidden
@Controller("/pindai")
@Secured({ADMIN, PETUGAS})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class ScanController {
    private static final int MAX_CODE = 200;

    private final Receipts receipts;
    private final Handovers handovers;
    private final ReceiptView view;
    private final Office office;
    private final Reader reader;
    private final Frames frames;
    private final Messages messages;

    ScanController(
            Receipts receipts,
            Handovers handovers,
            ReceiptView view,
            Office office,
            Reader reader,
            Frames frames,
            Messages messages) {
        this.receipts = receipts;
        this.handovers = handovers;
        this.view = view;
        this.office = office;
        this.reader = reader;
        this.frames = frames;
        this.messages = messages;
    }

    @Get
    ModelAndView<ScanPage> scan(
            Authentication authentication,
            @QueryValue Optional<String> kode,
            @QueryValue Optional<String> kirim,
            @QueryValue Optional<String> gagal) {
        Unit unit = office.unit();
        String code = kode.map(String::strip)
                .filter(text -> text.length() <= MAX_CODE)
                .orElse("");
        Optional<TandaTerima> found =
                code.isEmpty() ? Optional.empty() : reader.read(reads -> receipts.find(reads, unit, view.codeOf(code)));
        return new ModelAndView<>(
                "pindai",
                new ScanPage(
                        frames.of(authentication, "/pindai", messages.get("pindai.judul")),
                        code,
                        error(!code.isEmpty() && found.isEmpty(), gagal.isPresent()),
                        found.map(one -> view.found(one, receipts.state(unit, one)))
                                .orElse(null),
                        tablets(unit),
                        kirim.map(this::sent).orElse(null)));
    }

    private @Nullable String error(boolean unknown, boolean unsent) {
        return unknown ? messages.get("pindai.tidak_dikenal") : unsent ? messages.get("kirim.gagal") : null;
    }

    private List<Tablet> tablets(Unit unit) {
        return handovers.tablets(unit).stream().map(this::tablet).toList();
    }

    private Tablet tablet(Seen seen) {
        boolean reachable = handovers.isReachable(seen);
        return new Tablet(
                seen.device().id(),
                seen.device().nama(),
                messages.get(reachable ? "kirim.terhubung" : "kirim.putus"),
                reachable ? "badge-good" : "badge-warn");
    }

    private Sent sent(String id) {
        Optional<Handover> handover = handovers.byId(id);
        Progress progress = handovers.progress(handover);
        String text = messages.get(
                "kirim.status." + progress, handover.map(Handover::deviceNama).orElse(""));
        return new Sent(id, text, progress != Progress.SENT);
    }
}
