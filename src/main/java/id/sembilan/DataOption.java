package id.sembilan;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which database a command works on: the folder of the SQLite file, or PostgreSQL by its settings. */
final class DataOption {
    /** The launcher names the folder beside itself, so that the place it is called from does not matter. */
    private static final String DEFAULT = "${env:SEMBILAN_DATA:-data}";

    @Option(names = "--data", paramLabel = "DIR", defaultValue = DEFAULT, descriptionKey = "data")
    Path folder = Path.of("data");

    /** Opens the database without serving anything. */
    ApplicationContext open() {
        return ApplicationContext.builder()
                .properties(settings())
                .banner(false)
                .deduceEnvironment(false)
                .start();
    }

    Map<String, Object> settings() {
        return Map.of("sembilan.data", folder.toString());
    }
}
