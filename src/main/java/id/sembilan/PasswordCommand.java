package id.sembilan;

import id.sembilan.security.Accounts;
import id.sembilan.web.Messages;
import io.micronaut.context.ApplicationContext;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives an account a new password, for whoever sits at the machine and has forgotten the old one. */
@Command(name = "reset-password", resourceBundle = "messages")
final class PasswordCommand implements Callable<Integer> {
    private final Messages messages = new Messages();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAMA", defaultValue = "admin", descriptionKey = "akun")
    private String username = "admin";

    @Override
    public Integer call() {
        try (ApplicationContext context = data.open()) {
            Accounts accounts = context.getBean(Accounts.class);
            Optional<String> password = accounts.resetPassword(username, "console");
            if (password.isEmpty()) {
                spec.commandLine().getErr().println(messages.get("akun.galat.tidak_ada"));
                return spec.exitCodeOnInvalidInput();
            }
            spec.commandLine().getOut().println(messages.get("mulai.sandi", username, password.get()));
            return spec.exitCodeOnSuccess();
        }
    }
}
