package id.sembilan.https;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The office's own authority. Devices trust the root, whose key was thrown away at its making; the issuer below it is
 * limited to private names and numbers, which a device enforces on an issuer even where it does not on a root.
 *
 * @param key of the issuer
 */
record Authority(X509Certificate root, X509Certificate issuer, PrivateKey key) {

    boolean isGoodAt(Instant moment) {
        return moment.isBefore(issuer.getNotAfter().toInstant());
    }

    /** As the settings of Android show it, four hexadecimal digits to the group. */
    String fingerprint() {
        return grouped("SHA-256");
    }

    /** As the windows of Windows show it. */
    String thumbprint() {
        return grouped("SHA-1");
    }

    private String grouped(String algorithm) {
        try {
            byte[] sum = MessageDigest.getInstance(algorithm).digest(root.getEncoded());
            return HexFormat.of().formatHex(sum).toUpperCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1 ");
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException(algorithm, e);
        }
    }
}
