package id.sembilan;

import id.sembilan.storage.Backup;
import id.sembilan.storage.StorageException;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the database to another place, such as a USB stick, also while the service runs. */
@Command(name = "backup", resourceBundle = "messages")
final class BackupCommand implements Callable<Integer> {
    private final Messages messages = new Messages();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(index = "0", paramLabel = "BERKAS", descriptionKey = "cadangan.berkas")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            return refuse(messages.get("cadangan.ada", file));
        }
        try (ApplicationContext context = data.open()) {
            long n = context.getBean(Backup.class).write(file.toAbsolutePath());
            spec.commandLine().getOut().println(messages.get("cadangan.selesai", file, Formats.whole(n)));
            return spec.exitCodeOnSuccess();
        } catch (StorageException e) {
            return refuse(messages.get("cadangan.gagal", file));
        }
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return spec.exitCodeOnInvalidInput();
    }
}
