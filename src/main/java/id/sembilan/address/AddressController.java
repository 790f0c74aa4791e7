package id.sembilan.address;

import static id.sembilan.security.Role.Names.ADMIN;

import id.sembilan.office.Office;
import id.sembilan.office.Unit;
import id.sembilan.security.Frames;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Choosing how phones reach the survey, and proving it. */
@Hidden
@Controller("/alamat")
@Secured(ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class AddressController {
    private final PhoneAddresses addresses;
    private final AddressView view;
    private final Office office;
    private final Frames frames;
    private final Messages messages;

    AddressController(PhoneAddresses addresses, AddressView view, Office office, Frames frames, Messages messages) {
        this.addresses = addresses;
        this.view = view;
        this.office = office;
        this.frames = frames;
        this.messages = messages;
    }

    @Serdeable
    record Checked(int done, int total, boolean finished) {}

    @Get
    ModelAndView<AddressPage> all(Authentication authentication, @QueryValue Optional<Boolean> tersimpan) {
        AddressForm form = AddressForm.of(addresses.chosen(office.unit()));
        return page(authentication, form, tersimpan.orElse(false), null);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(Authentication authentication, @Body AddressForm form) {
        Unit unit = office.unit();
        Optional<String> error = form.error();
        if (error.isPresent()) {
            return HttpResponse.unprocessableEntity()
                    .body(page(authentication, form, false, messages.get(error.get())));
        }
        addresses.choose(unit, form.phoneAddress(), authentication.getName());
        if (addresses.chosen(unit).check().isEmpty()) {
            addresses.begin(unit);
        }
        return HttpResponse.seeOther(URI.create("/alamat?tersimpan=true#periksa"));
    }

    /** A new code, where the last one is too old or the office wants to be sure again. */
    @Post(value = "/periksa", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin() {
        addresses.begin(office.unit());
        return HttpResponse.seeOther(URI.create("/alamat#periksa"));
    }

    /** Asked by the page while it shows a code: it is finished once the code is spent or too old. */
    @Get("/kemajuan")
    @Produces(MediaType.APPLICATION_JSON)
    Checked progress() {
        boolean finished = addresses.pendingCode(office.unit()).isEmpty();
        return new Checked(finished ? 1 : 0, 1, finished);
    }

    private ModelAndView<AddressPage> page(
            Authentication authentication, AddressForm form, boolean saved, @Nullable String error) {
        return new ModelAndView<>(
                "alamat",
                view.page(
                        frames.of(authentication, "/pengaturan", messages.get("alamat.judul")),
                        office.unit(),
                        form,
                        saved,
                        error));
    }
}
