package id.sembilan;

import io.micronaut.runtime.Micronaut;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Starts the service; settings such as {@code -micronaut.server.port=8080} go on to the framework. */
@Command(name = "serve", resourceBundle = "messages")
final class ServeCommand implements Runnable {
    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public void run() {
        Micronaut.build(settings.toArray(String[]::new))
                .mainClass(Application.class)
                .start();
    }
}
