package id.sembilan.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** The port of the plain-HTTP address, which stays the same whatever port a page was opened by. */
@Singleton
public final class HttpPort {
    private static final int USUAL = 80;

    private final int configured;
    private final Provider<EmbeddedServer> server;

    HttpPort(@Value("${micronaut.server.port}") int configured, Provider<EmbeddedServer> server) {
        this.configured = configured;
        this.server = server;
    }

    public String address(String host) {
        int port = configured > 0 ? configured : server.get().getPort();
        return "http://" + host + (port == USUAL ? "" : ":" + port);
    }
}
