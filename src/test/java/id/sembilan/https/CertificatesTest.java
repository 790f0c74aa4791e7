package id.sembilan.https;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a device that trusts our authority believes it, by the path validation of Java. */
class CertificatesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "10.255.255.254",
                "172.16.0.1",
                "172.31.255.254",
                "192.168.1.20",
                "169.254.7.7",
                "127.0.0.1",
                "fd12:3456::9",
                "fe80::1",
                "localhost",
                "kantor.local",
                "survei.kantor.lan",
                "kantor.home.arpa"
            })
    void isBelievedForPrivateNamesAndNumbers(String name) throws Exception {
        validate(Certificates.authority(NOW), name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bank.example.com",
                "survei.example.go.id",
                "id",
                "desktop-7k2",
                "local.example.com",
                "notlocal",
                "8.8.8.8",
                "11.0.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "192.0.2.2",
                "2001:db8::1",
                "::1"
            })
    void isRefusedForEveryOther(String name) throws Exception {
        Authority authority = Certificates.authority(NOW);
        assertThatThrownBy(() -> validate(authority, name)).isInstanceOf(CertPathValidatorException.class);
    }

    @Test
    void isRefusedForAPublicNameBesideAPrivateOne() throws Exception {
        Authority authority = Certificates.authority(NOW);
        assertThatThrownBy(() -> validate(authority, "192.168.1.20", "bank.example.com"))
                .isInstanceOf(CertPathValidatorException.class);
    }

    @Test
    void isGoodForAtMost397DaysAndFromTheDayBefore() throws Exception {
        Identity leaf = Certificates.identity(Certificates.authority(NOW), Set.of("localhost"), NOW);
        Instant from = leaf.certificate().getNotBefore().toInstant();
        assertThat(from).isEqualTo(NOW.minus(Duration.ofDays(1)));
        assertThat(Duration.between(from, leaf.until().plusSeconds(1))).isEqualTo(Duration.ofDays(397));
        assertThat(leaf.isGoodAt(NOW)).isTrue();
        assertThat(leaf.isGoodAt(leaf.until().minus(Duration.ofDays(29)))).isFalse();
    }

    @Test
    void limitsTheIssuerCriticallyAndLetsItMakeNoFurtherAuthority() throws Exception {
        Authority authority = Certificates.authority(NOW);
        assertThat(authority.issuer().getCriticalExtensionOIDs()).contains("2.5.29.30", "2.5.29.19", "2.5.29.15");
        assertThat(authority.root().getCriticalExtensionOIDs()).contains("2.5.29.30");
        assertThat(authority.issuer().getBasicConstraints()).isZero();
        assertThat(authority.issuer().getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
    }

    @Test
    void keepsNoKeyOfTheRoot() throws Exception {
        Authority authority = Certificates.authority(NOW);
        assertThat(authority.root().getPublicKey())
                .isNotEqualTo(authority.issuer().getPublicKey());
        assertThat(Certificates.authority(NOW).fingerprint()).isNotEqualTo(authority.fingerprint());
    }

    @Test
    void showsTheFingerprintInGroupsOfFour() throws Exception {
        assertThat(Certificates.authority(NOW).fingerprint()).matches("([0-9A-F]{4} ){15}[0-9A-F]{4}");
    }

    private static void validate(Authority authority, String... names) throws GeneralSecurityException {
        Identity leaf = Certificates.identity(authority, List.of(names), NOW);
        CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(leaf.chain());
        // No constraints of ours are handed over with the root: what limits is the chain itself.
        PKIXParameters trust = new PKIXParameters(Set.of(new TrustAnchor(authority.root(), null)));
        trust.setRevocationEnabled(false);
        trust.setDate(Date.from(NOW));
        CertPathValidator.getInstance("PKIX").validate(path, trust);
    }
}
