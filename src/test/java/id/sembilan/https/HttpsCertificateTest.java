package id.sembilan.https;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sembilan.storage.Backup;
import id.sembilan.storage.TestDatabase;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** HTTPS beside HTTP, seen by a client that trusts nothing but the authority which it downloaded. */
class HttpsCertificateTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void servesHttpsToWhoeverTrustsTheAuthority(TestDatabase database) throws Exception {
        try (Office office = new Office(database.settings(folder), folder)) {
            HttpClient tablet = office.tablet(office.root());
            assertThat(get(tablet, office.https() + "/api/v1/health").statusCode())
                    .isEqualTo(200);
            assertThat(get(HttpClient.newHttpClient(), office.http() + "/api/v1/health")
                            .statusCode())
                    .isEqualTo(200);
            assertThatThrownBy(() -> get(HttpClient.newHttpClient(), office.https() + "/"))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void forcesNobodyToHttps() throws Exception {
        try (Office office = new Office(TestDatabase.SQLITE.settings(folder), folder)) {
            HttpResponse<String> plain = get(HttpClient.newHttpClient(), office.http() + "/");
            assertThat(plain.statusCode()).isEqualTo(200);
            HttpResponse<String> secure = get(office.tablet(office.root()), office.https() + "/");
            assertThat(secure.headers().firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void handsOutTheRootAsAFileThatDevicesInstall() throws Exception {
        try (Office office = new Office(TestDatabase.SQLITE.settings(folder), folder)) {
            HttpResponse<String> file = get(HttpClient.newHttpClient(), office.http() + "/kepercayaan/sembilan.crt");
            assertThat(file.headers().firstValue("Content-Type")).hasValue("application/x-x509-ca-cert");
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("sembilan.crt");
            String page = get(HttpClient.newHttpClient(), office.http() + "/kepercayaan")
                    .body();
            assertThat(page).contains(office.authority().fingerprint());
            assertThat(page).contains("https://127.0.0.1:" + office.port + "/kepercayaan/periksa");
        }
    }

    @Test
    void showsANewAddressWithoutARestartAndKeepsTheAuthority() throws Exception {
        try (Office office = new Office(TestDatabase.SQLITE.settings(folder), folder)) {
            X509Certificate root = office.root();
            X509Certificate before = shown(office);
            office.certificate().renew();
            assertThat(shown(office)).isEqualTo(before);
            Set<String> names = new TreeSet<>(office.identity().names());
            names.add("192.168.77.5");
            office.certificate().renew(names);
            assertThat(shown(office)).isNotEqualTo(before);
            assertThat(office.identity().names()).contains("192.168.77.5", "127.0.0.1");
            assertThat(office.root()).isEqualTo(root);
        }
    }

    @Test
    void renewsBeforeTheEndAndKeepsBothOverARestart() throws Exception {
        Map<String, Object> settings = new HashMap<>(TestDatabase.SQLITE.settings(folder));
        settings.put(TestClock.PROPERTY, "true");
        X509Certificate root;
        X509Certificate first;
        try (Office office = new Office(settings, folder)) {
            root = office.root();
            first = office.identity().certificate();
        }
        try (Office office = new Office(settings, folder)) {
            assertThat(office.identity().certificate()).isEqualTo(first);
            office.context.getBean(TestClock.class).advance(Duration.ofDays(380));
            office.certificate().renew();
            assertThat(office.identity().certificate()).isNotEqualTo(first);
            assertThat(office.root()).isEqualTo(root);
        }
    }

    @Test
    void keepsItsKeysToItself() throws Exception {
        try (Office office = new Office(TestDatabase.SQLITE.settings(folder), folder)) {
            assertThat(office.identity().key()).isNotNull();
            assertThat(rights(folder.resolve("https"))).isEqualTo("rwx------");
            assertThat(rights(folder.resolve("https/sembilan.pem"))).isEqualTo("rw-------");
            assertThat(rights(folder.resolve("sembilan.db"))).isEqualTo("rw-------");
            assertThat(rights(folder.resolve("sembilan.db-wal"))).isEqualTo("rw-------");
        }
    }

    @Test
    void isStillTrustedOnANewComputerAfterABackupIsRestored() throws Exception {
        X509Certificate root;
        Path copy = folder.resolve("cadangan.db");
        try (Office office = new Office(TestDatabase.SQLITE.settings(folder), folder)) {
            root = office.root();
            office.context.getBean(Backup.class).write(copy);
        }
        assertThat(rights(copy)).isEqualTo("rw-------");
        Path other = folder.resolve("komputer-baru");
        Backup.restore(copy, other, "lama");
        try (Office office = new Office(TestDatabase.SQLITE.settings(other), other)) {
            assertThat(get(office.tablet(root), office.https() + "/api/v1/health")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void servesPlainHttpAndSaysWhyWhereNoKeyCanBeKept() throws Exception {
        // A file in the place of the folder: root may write anywhere else.
        Files.writeString(folder.resolve("https"), "");
        try (Office office = new Office(TestDatabase.SQLITE.settings(folder), folder)) {
            HttpResponse<String> page = get(HttpClient.newHttpClient(), office.http() + "/kepercayaan");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("kuncinya tidak dapat dibuat");
            assertThatThrownBy(() -> get(office.tablet(office.root()), office.https() + "/"))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void showsTheOfficesOwnCertificateInstead() throws Exception {
        Authority elsewhere = Certificates.authority(Instant.now());
        Identity own = Certificates.identity(elsewhere, Set.of("127.0.0.1"), Instant.now());
        Files.createDirectories(folder.resolve("https"));
        Files.writeString(folder.resolve("https/https.pem"), Pem.write(own.chain()));
        Files.writeString(folder.resolve("https/https-kunci.pem"), Pem.write(List.of(own.key())));
        try (Office office = new Office(TestDatabase.SQLITE.settings(folder), folder)) {
            assertThat(shown(office)).isEqualTo(own.certificate());
            assertThat(office.certificate().state().own()).isTrue();
        }
        Path keys = folder.resolve("dari-kabupaten.p12");
        char[] password = "rahasia".toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("x", own.key(), password, own.chain().toArray(X509Certificate[]::new));
        try (OutputStream file = Files.newOutputStream(keys)) {
            store.store(file, password);
        }
        Map<String, Object> settings = new HashMap<>(TestDatabase.SQLITE.settings(folder.resolve("lain")));
        settings.put("sembilan.https.certificate", keys.toString());
        settings.put("sembilan.https.password", "rahasia");
        try (Office office = new Office(settings, folder.resolve("lain"))) {
            assertThat(shown(office)).isEqualTo(own.certificate());
        }
        settings.put("sembilan.https.password", "keliru");
        try (Office office = new Office(settings, folder.resolve("lain"))) {
            assertThat(shown(office)).isNotEqualTo(own.certificate());
            assertThat(get(HttpClient.newHttpClient(), office.http() + "/kepercayaan")
                            .body())
                    .contains("Sertifikat kantor sendiri tidak dapat dipakai");
        }
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    /** What a device sees at a new connection. */
    private static X509Certificate shown(Office office) throws Exception {
        HttpResponse<String> answer = get(
                office.tablet(office.root(), office.identity().chain().getLast()), office.https() + "/api/v1/health");
        return (X509Certificate) answer.sslSession().orElseThrow().getPeerCertificates()[0];
    }

    private static HttpResponse<String> get(HttpClient client, String url) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Accept", "text/html, application/json")
                        .build(),
                BodyHandlers.ofString());
    }

    /** A service with both protocols, as the command starts it. */
    private static final class Office implements AutoCloseable {
        final int port;
        final ApplicationContext context;
        private final EmbeddedServer server;

        Office(Map<String, Object> database, Path folder) throws IOException {
            port = freePort();
            Map<String, Object> settings = new HashMap<>(database);
            settings.put("sembilan.data", folder.toString());
            settings.put("micronaut.server.port", freePort());
            settings.put("sembilan.https.port", port);
            settings.put("micronaut.server.dual-protocol", true);
            settings.put("micronaut.server.ssl.enabled", true);
            settings.put("micronaut.server.ssl.port", port);
            settings.put("micronaut.server.ssl.key-name", "kantor");
            server = ApplicationContext.run(EmbeddedServer.class, settings);
            context = server.getApplicationContext();
        }

        String http() {
            return "http://127.0.0.1:" + context.getRequiredProperty("micronaut.server.port", Integer.class);
        }

        String https() {
            return "https://127.0.0.1:" + port;
        }

        HttpsCertificate certificate() {
            return context.getBean(HttpsCertificate.class);
        }

        Authority authority() {
            return Objects.requireNonNull(certificate().state().authority());
        }

        Identity identity() {
            return Objects.requireNonNull(certificate().state().identity());
        }

        X509Certificate root() {
            return authority().root();
        }

        /** Trusts these roots and no other; a new one for each look, because clients reuse connections. */
        HttpClient tablet(X509Certificate... roots) throws Exception {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            for (int i = 0; i < roots.length; i++) {
                trusted.setCertificateEntry("ca" + i, roots[i]);
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return HttpClient.newBuilder().sslContext(context).build();
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
