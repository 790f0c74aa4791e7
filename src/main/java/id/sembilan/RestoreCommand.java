package id.sembilan;

import id.sembilan.storage.Backup;
import id.sembilan.storage.StorageException;
import id.sembilan.web.ClockFactory;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a copy back in the place of the database; what was there is kept beside it. */
@Command(name = "restore", resourceBundle = "messages")
final class RestoreCommand implements Callable<Integer> {
    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Messages messages = new Messages();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(index = "0", paramLabel = "BERKAS", descriptionKey = "cadangan.berkas")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        try {
            long n = Backup.check(file.toAbsolutePath());
            LocalDateTime now = LocalDateTime.now(new ClockFactory().clock().withZone(ZoneId.systemDefault()));
            String suffix = "sebelum-" + NOW.format(now);
            boolean replaced = Backup.restore(file.toAbsolutePath(), data.folder.toAbsolutePath(), suffix);
            spec.commandLine()
                    .getOut()
                    .println(
                            replaced
                                    ? messages.get("cadangan.pulih", data.folder, Formats.whole(n), suffix)
                                    : messages.get("cadangan.pulih.baru", data.folder, Formats.whole(n)));
            return spec.exitCodeOnSuccess();
        } catch (StorageException | IOException e) {
            spec.commandLine().getErr().println(messages.get("cadangan.rusak", file));
            return spec.exitCodeOnInvalidInput();
        }
    }
}
