package id.sembilan.https;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What this machine shows to a device: a key, its certificate, and the issuers above it. */
record Identity(PrivateKey key, List<X509Certificate> chain) {
    /** A new certificate comes early enough to find out why there is none. */
    static final Duration BEFORE_END = Duration.ofDays(30);

    private static final int DNS_NAME = 2;
    private static final int IP_ADDRESS = 7;

    Identity {
        chain = List.copyOf(chain);
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }

    Instant until() {
        return certificate().getNotAfter().toInstant();
    }

    boolean isGoodAt(Instant moment) {
        return !moment.isBefore(certificate().getNotBefore().toInstant()) && moment.isBefore(until().minus(BEFORE_END));
    }

    boolean isBy(Authority authority) {
        return chain.size() > 1 && chain.get(1).equals(authority.issuer());
    }

    /** Names and numbers that the certificate is good for. */
    Set<String> names() {
        try {
            Collection<List<?>> all = certificate().getSubjectAlternativeNames();
            Set<String> names = new TreeSet<>();
            for (List<?> one : all == null ? List.<List<?>>of() : all) {
                if (one.get(0).equals(DNS_NAME) || one.get(0).equals(IP_ADDRESS)) {
                    names.add(String.valueOf(one.get(1)));
                }
            }
            return names;
        } catch (CertificateParsingException e) {
            return Set.of();
        }
    }

    /** In memory only, hence without a password. */
    KeyStore keyStore() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("https", key, null, chain.toArray(X509Certificate[]::new));
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("A key store in memory", e);
        }
    }
}
