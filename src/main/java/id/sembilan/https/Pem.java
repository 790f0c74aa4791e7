package id.sembilan.https;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMDecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.util.io.pem.PemObject;
import org.jspecify.annotations.Nullable;

/** Certificates and keys as text, in the forms that authorities and their tools hand out. */
record Pem(List<X509Certificate> certificates, Optional<PrivateKey> key) {

    /** @throws GeneralSecurityException if a part cannot be read, or not with this password */
    static Pem read(String text, @Nullable String password) throws GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        Optional<PrivateKey> key = Optional.empty();
        try (PEMParser parser = new PEMParser(new StringReader(text))) {
            for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
                if (part instanceof X509CertificateHolder holder) {
                    certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
                } else {
                    Optional<PrivateKey> found = key(part, password);
                    key = found.isPresent() ? found : key;
                }
            }
            return new Pem(List.copyOf(certificates), key);
        } catch (IOException | PKCSException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static Optional<PrivateKey> key(Object part, @Nullable String password)
            throws IOException, PKCSException, OperatorCreationException {
        char[] secret = password == null ? new char[0] : password.toCharArray();
        JcaPEMKeyConverter converter = new JcaPEMKeyConverter();
        return switch (part) {
            case PrivateKeyInfo plain -> Optional.of(converter.getPrivateKey(plain));
            case PEMKeyPair pair -> Optional.of(converter.getPrivateKey(pair.getPrivateKeyInfo()));
            case PEMEncryptedKeyPair locked ->
                Optional.of(converter.getPrivateKey(
                        locked.decryptKeyPair(new JcePEMDecryptorProviderBuilder().build(secret))
                                .getPrivateKeyInfo()));
            case PKCS8EncryptedPrivateKeyInfo locked ->
                Optional.of(converter.getPrivateKey(
                        locked.decryptPrivateKeyInfo(new JceOpenSSLPKCS8DecryptorProviderBuilder().build(secret))));
            // Parameters of curves, which openssl writes before its keys.
            default -> Optional.empty();
        };
    }

    /** Each part below the other; a private key as PKCS 8. */
    static String write(List<?> parts) {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            for (Object part : parts) {
                writer.writeObject(
                        part instanceof PrivateKey key ? new PemObject("PRIVATE KEY", key.getEncoded()) : part);
            }
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory", e);
        }
        return text.toString();
    }
}
