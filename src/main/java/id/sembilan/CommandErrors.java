package id.sembilan;

import id.sembilan.web.Messages;
import java.util.List;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Indonesian what is wrong with a command line; messages of our own commands already are. */
final class CommandErrors implements IParameterExceptionHandler {
    private final Messages messages = new Messages();

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        var command = error.getCommandLine();
        command.getErr().println(text(error));
        command.getErr()
                .println(messages.get(
                        "perintah.bantuan", command.getCommandSpec().qualifiedName()));
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private String text(ParameterException error) {
        return switch (error) {
            case UnmatchedArgumentException unknown ->
                messages.get("perintah.tidak_dikenal", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing -> messages.get("perintah.kurang", names(missing.getMissing()));
            case OverwrittenOptionException twice ->
                messages.get("perintah.ganda", names(List.of(twice.getOverwritten())));
            default ->
                error.getArgSpec() == null
                        ? String.valueOf(error.getMessage())
                        : messages.get("perintah.salah", names(List.of(error.getArgSpec())));
        };
    }

    private static String names(List<ArgSpec> arguments) {
        return String.join(
                ", ",
                arguments.stream()
                        .map(argument -> argument instanceof picocli.CommandLine.Model.OptionSpec option
                                ? option.longestName()
                                : argument.paramLabel())
                        .toList());
    }
}
