package id.sembilan.https;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A certificate that the office has from elsewhere: named in the settings, or lying in the folder of keys. */
@Singleton
final class OwnCertificate {
    private final HttpsConfig config;
    private final KeyFolder folder;
    private final Clock clock;

    OwnCertificate(HttpsConfig config, KeyFolder folder, Clock clock) {
        this.config = config;
        this.folder = folder;
        this.clock = clock;
    }

    /** @throws GeneralSecurityException if there is one that cannot be used */
    Optional<Identity> find() throws GeneralSecurityException, IOException {
        Optional<Path> file =
                Optional.ofNullable(config.certificate()).map(Path::of).or(folder::own);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String name = file.get().toString().toLowerCase(Locale.ROOT);
        boolean pkcs12 = name.endsWith(".p12") || name.endsWith(".pfx");
        Identity own = pkcs12 ? pkcs12(file.get()) : pem(file.get());
        own.certificate().checkValidity(Date.from(clock.instant()));
        return Optional.of(own);
    }

    private Identity pem(Path file) throws GeneralSecurityException, IOException {
        Pem content = Pem.read(Files.readString(file), config.password());
        Path keyFile = config.key() == null ? folder.ownKey() : Path.of(config.key());
        PrivateKey key = content.key().isPresent()
                ? content.key().get()
                : Pem.read(Files.readString(keyFile), config.password())
                        .key()
                        .orElseThrow(() -> new GeneralSecurityException("No private key in " + keyFile));
        if (content.certificates().isEmpty()) {
            throw new GeneralSecurityException("No certificate in " + file);
        }
        return new Identity(key, content.certificates());
    }

    private Identity pkcs12(Path file) throws GeneralSecurityException, IOException {
        char[] password =
                config.password() == null ? new char[0] : config.password().toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(file)) {
            store.load(content, password);
        }
        for (String alias : Collections.list(store.aliases())) {
            Key key = store.getKey(alias, password);
            if (key instanceof PrivateKey secret) {
                List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(alias))
                        .map(X509Certificate.class::cast)
                        .toList();
                return new Identity(secret, chain);
            }
        }
        throw new GeneralSecurityException("No private key in " + file);
    }
}
