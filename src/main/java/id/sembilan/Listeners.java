package id.sembilan;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** The ports that the service listens on: plain HTTP always, HTTPS beside it where its port is free. */
final class Listeners {
    static final String HTTPS = "sembilan.https.port";

    private Listeners() {}

    /** @param https 0 for none */
    static Map<String, Object> settings(int http, int https) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("micronaut.server.port", http);
        if (https != 0 && !isFree(https)) {
            settings.put("sembilan.https.taken", https);
        } else if (https != 0) {
            settings.put(HTTPS, https);
            settings.put("micronaut.server.dual-protocol", true);
            settings.put("micronaut.server.ssl.enabled", true);
            settings.put("micronaut.server.ssl.port", https);
            settings.put("micronaut.server.ssl.key-name", "kantor");
        }
        return settings;
    }

    /** Asked before the start, because a server that fails halfway can only say so in its own words. */
    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the server does: a port whose last connections still fade away is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
