package id.sembilan.admin;

import static id.sembilan.security.Role.Names.ADMIN;

import id.sembilan.admin.AccountPage.Fresh;
import id.sembilan.admin.AccountPage.Row;
import id.sembilan.admin.AccountPage.Row.RoleChoice;
import id.sembilan.security.Accounts;
import id.sembilan.security.Frames;
import id.sembilan.security.Passwords;
import id.sembilan.security.Role;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.http.HttpResponse;
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
import org.jspecify.annotations.Nullable;

/** Who may log in. */
@Hidden
@Controller("/akun")
@Secured(ADMIN)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class AccountController {
    private final Accounts accounts;
    private final Frames frames;
    private final Messages messages;

    AccountController(Accounts accounts, Frames frames, Messages messages) {
        this.accounts = accounts;
        this.frames = frames;
        this.messages = messages;
    }

    @Serdeable
    record AccountForm(
            @Nullable String username,
            @Nullable String nama,
            @Nullable String role) {}

    @Get
    ModelAndView<AccountPage> all(Authentication authentication) {
        return page(authentication, null, null);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(Authentication authentication, @Body AccountForm form) {
        String username = Field.text(form.username());
        String nama = Field.text(form.nama());
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(Role::isForAccounts)
                .filter(one -> one.name().equals(form.role()))
                .findFirst();
        if (!Accounts.isUsername(username) || nama.isEmpty() || nama.length() > 200 || role.isEmpty()) {
            return refused(authentication, "akun.galat.isi");
        }
        String password = Passwords.random();
        return accounts.create(username, nama, role.get(), password, authentication.getName())
                ? HttpResponse.ok(page(authentication, new Fresh(username, password), null))
                : refused(authentication, "akun.galat.ada");
    }

    @Post(value = "/sandi", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reset(Authentication authentication, @Body AccountForm form) {
        String username = form.username() == null ? "" : form.username();
        return accounts.resetPassword(username, authentication.getName())
                .<HttpResponse<?>>map(
                        password -> HttpResponse.ok(page(authentication, new Fresh(username, password), null)))
                .orElseGet(() -> refused(authentication, "akun.galat.tidak_ada"));
    }

    /** Nobody closes the account they work with: there would be nobody left to open another. */
    @Post(value = "/tutup", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> deactivate(Authentication authentication, @Body AccountForm form) {
        String username = form.username() == null ? "" : form.username();
        if (username.equals(authentication.getName())) {
            return refused(authentication, "akun.galat.sendiri");
        }
        accounts.deactivate(username, authentication.getName());
        return HttpResponse.ok(page(authentication, null, null));
    }

    private HttpResponse<?> refused(Authentication authentication, String key) {
        return HttpResponse.unprocessableEntity().body(page(authentication, null, messages.get(key)));
    }

    private ModelAndView<AccountPage> page(
            Authentication authentication, @Nullable Fresh fresh, @Nullable String error) {
        List<Row> rows = accounts.all().stream()
                .map(one -> new Row(
                        one.username(),
                        one.nama(),
                        messages.get("peran." + one.role()),
                        one.active(),
                        one.username().equals(authentication.getName())))
                .toList();
        List<RoleChoice> roles = Arrays.stream(Role.values())
                .filter(Role::isForAccounts)
                .map(role ->
                        new RoleChoice(role.name(), messages.get("peran." + role), messages.get("peran.arti." + role)))
                .toList();
        return new ModelAndView<>(
                "akun",
                new AccountPage(
                        frames.of(authentication, "/akun", messages.get("akun.judul")), rows, roles, fresh, error));
    }
}
