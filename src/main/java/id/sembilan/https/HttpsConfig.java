package id.sembilan.https;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * HTTPS beside plain HTTP.
 *
 * @param port 0 for none
 * @param taken a port that another program had at the start, so that there is none
 * @param certificate a certificate of the office's own: PKCS12 (.p12, .pfx), or PEM with its chain
 * @param key its key, where the PEM file does not hold it, too
 * @param password of the PKCS12 file or of the key
 */
@ConfigurationProperties("sembilan.https")
record HttpsConfig(
        @Bindable(defaultValue = "0") int port,
        @Bindable(defaultValue = "0") int taken,
        @Nullable String certificate,
        @Nullable String key,
        @Nullable String password) {

    boolean isOn() {
        return port != 0;
    }
}
