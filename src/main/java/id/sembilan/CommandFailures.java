package id.sembilan;

import id.sembilan.storage.StorageException;
import id.sembilan.web.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in Indonesian that the data cannot be opened; anything else is a bug and keeps its trace. */
final class CommandFailures implements IExecutionExceptionHandler {
    private final Messages messages = new Messages();

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) throws Exception {
        boolean storage = Stream.<Throwable>iterate(error, cause -> cause != null, Throwable::getCause)
                .anyMatch(CommandFailures::isStorage);
        if (!storage) {
            throw error;
        }
        var folder = command.getCommandSpec().findOption("--data");
        command.getErr()
                .println(
                        messages.get("perintah.data", folder == null ? "" : String.valueOf(folder.<Object>getValue())));
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    private static boolean isStorage(Throwable cause) {
        return cause instanceof StorageException
                || cause instanceof SQLException
                || cause instanceof FlywayException
                || cause instanceof UncheckedIOException
                || cause instanceof IOException;
    }
}
