package id.sembilan;

import id.sembilan.survey.ImportCommand;
import id.sembilan.survey.ScoreCommand;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The one entry point; without a command it serves. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Sembilan",
                        version = "1",
                        description = "Survei Kepuasan Masyarakat by PermenPANRB 14/2017: what a device asks a"
                                + " resident, and how it hands in an answer. Texts for people are Indonesian.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
@Command(
        name = "sembilan",
        resourceBundle = "messages",
        synopsisSubcommandLabel = "[PERINTAH]",
        subcommands = {
            ServeCommand.class,
            ScoreCommand.class,
            ImportCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            AdminCommand.class,
            PasswordCommand.class
        })
public final class Application {
    private static final String DEFAULT = "serve";

    /** Of every command; the parser answers it by itself. */
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    @SuppressWarnings("unused")
    private boolean help;

    static void main(String[] args) {
        int code = commandLine().execute(args.length == 0 ? new String[] {DEFAULT} : args);
        // The service goes on in its own threads after a start that went well.
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Application())
                .setParameterExceptionHandler(new CommandErrors())
                .setExecutionExceptionHandler(new CommandFailures());
    }
}
