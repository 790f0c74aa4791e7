package id.sembilan;

import id.sembilan.security.Accounts;
import id.sembilan.security.Passwords;
import id.sembilan.security.Role;
import id.sembilan.web.Messages;
import io.micronaut.context.ApplicationContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes another administrator, for whoever sits at the machine. */
@Command(name = "create-admin", resourceBundle = "messages")
final class AdminCommand implements Callable<Integer> {
    private final Messages messages = new Messages();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(index = "0", paramLabel = "NAMA", descriptionKey = "akun")
    private String username = "";

    @Override
    public Integer call() {
        if (!Accounts.isUsername(username)) {
            spec.commandLine().getErr().println(messages.get("akun.galat.isi"));
            return spec.exitCodeOnInvalidInput();
        }
        try (ApplicationContext context = data.open()) {
            String password = Passwords.random();
            if (!context.getBean(Accounts.class).create(username, username, Role.ADMIN, password, "console")) {
                spec.commandLine().getErr().println(messages.get("akun.galat.ada"));
                return spec.exitCodeOnInvalidInput();
            }
            spec.commandLine().getOut().println(messages.get("mulai.sandi", username, password));
            return spec.exitCodeOnSuccess();
        }
    }
}
