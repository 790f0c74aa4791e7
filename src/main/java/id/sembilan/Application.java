package id.sembilan;

import io.micronaut.runtime.Micronaut;

/** The one entry point. */
public final class Application {
    private Application() {}

    static void main(String[] args) {
        Micronaut.build(args).mainClass(Application.class).start();
    }
}
