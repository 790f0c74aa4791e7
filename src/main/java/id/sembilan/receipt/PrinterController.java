package id.sembilan.receipt;

import static id.sembilan.security.Role.Names.ADMIN;
import static id.sembilan.security.Role.Names.PETUGAS;

import id.sembilan.address.PhoneAddress;
import id.sembilan.address.PhoneAddresses;
import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.receipt.EscPosWriter.Slip;
import id.sembilan.receipt.Printer.Paper;
import id.sembilan.receipt.PrinterPage.Printed;
import id.sembilan.receipt.PrinterPage.Size;
import id.sembilan.security.Audit;
import id.sembilan.security.Frames;
import id.sembilan.storage.Reader;
import id.sembilan.storage.Writer;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The receipt printer in the network: where it is, and what goes to it. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class PrinterController {
    private static final int MOST_AT_ONCE = 200;
    private static final Pattern PORT = Pattern.compile("91[0-9]{2}");

    private final PrinterStore printers;
    private final PrinterLine line;
    private final EscPosWriter writing;
    private final TandaTerimaStore store;
    private final Office office;
    private final Reader reader;
    private final Writer writer;
    private final Audit audit;
    private final Frames frames;
    private final Messages messages;
    private final PhoneAddresses addresses;

    PrinterController(
            PrinterStore printers,
            PrinterLine line,
            EscPosWriter writing,
            TandaTerimaStore store,
            Office office,
            Reader reader,
            Writer writer,
            Audit audit,
            Frames frames,
            Messages messages,
            PhoneAddresses addresses) {
        this.printers = printers;
        this.line = line;
        this.writing = writing;
        this.store = store;
        this.office = office;
        this.reader = reader;
        this.writer = writer;
        this.audit = audit;
        this.frames = frames;
        this.messages = messages;
        this.addresses = addresses;
    }

    @Serdeable
    record PrinterForm(
            @Nullable String host,
            @Nullable String port,
            @Nullable String kertas) {
        static PrinterForm of(Printer printer) {
            return new PrinterForm(printer.host(), Integer.toString(printer.port()), printer.paper().millimetres);
        }

        String hostText() {
            return Field.text(host);
        }

        String portText() {
            return Field.text(port);
        }

        Optional<Paper> paper() {
            return Paper.of(kertas == null ? "" : kertas);
        }
    }

    @Serdeable
    record OrderForm(@Nullable List<String> id) {}

    @Get("/printer")
    @Secured(ADMIN)
    ModelAndView<PrinterPage> settings(Authentication authentication) {
        PrinterForm form =
                printer(office.unit()).map(PrinterForm::of).orElse(new PrinterForm("", "9100", Paper.MM80.millimetres));
        return page(authentication, form, null, null);
    }

    @Post(value = "/printer", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(ADMIN)
    HttpResponse<?> save(Authentication authentication, @Body PrinterForm form) {
        boolean port =
                PORT.matcher(form.portText()).matches() && Printer.isForPrinters(Integer.parseInt(form.portText()));
        if (!Printer.isNear(form.hostText()) || !port || form.paper().isEmpty()) {
            return refused(authentication, form, "printer.galat.isi");
        }
        Printer printer = new Printer(
                form.hostText(), Integer.parseInt(form.portText()), form.paper().get());
        Unit unit = office.unit();
        writer.write(writes -> {
            printers.save(writes, unit.id(), printer);
            audit.record(writes, authentication.getName(), "printer.save", printer.host() + ":" + printer.port());
            return true;
        });
        return line.send(printer, writing.trial(unit, printer.paper()))
                ? HttpResponse.ok(page(authentication, form, "printer.tersimpan", null))
                : refused(authentication, form, "printer.galat.tersimpan");
    }

    @Post(value = "/printer/lepas", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured(ADMIN)
    ModelAndView<PrinterPage> remove(Authentication authentication) {
        writer.write(writes -> {
            printers.remove(writes, office.unit().id());
            audit.record(writes, authentication.getName(), "printer.remove", "");
            return true;
        });
        return settings(authentication);
    }

    @Post(value = "/tanda-terima/printer", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({ADMIN, PETUGAS})
    HttpResponse<?> print(Authentication authentication, @Body OrderForm form) {
        Unit unit = office.unit();
        Optional<Printer> printer = printer(unit);
        List<TandaTerima> receipts = receipts(form);
        if (printer.isEmpty() || receipts.isEmpty()) {
            return printed(authentication, receipts, printer.isEmpty() ? "printer.belum" : "printer.tidak_ada");
        }
        Optional<PhoneAddress> phone = addresses.usable(unit);
        List<Slip> slips = receipts.stream().map(one -> new Slip(one, phone)).toList();
        boolean sent =
                line.send(printer.get(), writing.receipts(unit, printer.get().paper(), slips));
        return printed(authentication, receipts, sent ? null : "printer.galat.mati");
    }

    private List<TandaTerima> receipts(OrderForm form) {
        List<String> ids = form.id() == null ? List.of() : form.id();
        return reader.read(reads -> ids.stream()
                .limit(MOST_AT_ONCE)
                .flatMap(one -> store.byId(reads, one).stream())
                .filter(one -> one.token().isPresent())
                .toList());
    }

    private HttpResponse<?> printed(Authentication authentication, List<TandaTerima> receipts, @Nullable String error) {
        Printed page = new Printed(
                frames.of(authentication, "/tanda-terima", messages.get("printer.cetak.judul")),
                error == null ? messages.get("printer.terkirim", receipts.size()) : null,
                error == null ? null : messages.get(error),
                receipts.stream().map(TandaTerima::id).toList());
        return HttpResponse.status(error == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .body(new ModelAndView<>("printer-hasil", page));
    }

    private HttpResponse<?> refused(Authentication authentication, PrinterForm form, String error) {
        return HttpResponse.unprocessableEntity().body(page(authentication, form, null, error));
    }

    private ModelAndView<PrinterPage> page(
            Authentication authentication, PrinterForm form, @Nullable String done, @Nullable String error) {
        Optional<Paper> chosen = form.paper();
        return new ModelAndView<>(
                "printer",
                new PrinterPage(
                        frames.of(authentication, "/pengaturan", messages.get("printer.judul")),
                        form.hostText(),
                        form.portText(),
                        Arrays.stream(Paper.values())
                                .map(one -> new Size(
                                        one.millimetres,
                                        messages.get("tanda.ukuran." + one.millimetres),
                                        chosen.filter(one::equals).isPresent()))
                                .toList(),
                        printer(office.unit()).isPresent(),
                        done == null ? null : messages.get(done),
                        error == null ? null : messages.get(error)));
    }

    private Optional<Printer> printer(Unit unit) {
        return reader.read(reads -> printers.of(reads, unit.id()));
    }
}
