package id.sembilan.https;

import id.sembilan.address.Hosts;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the office's authority and the certificates that it gives its own machine. */
final class Certificates {
    /** Browsers refuse a certificate that is good for longer. */
    static final Duration LEAF_LIFE = Duration.ofDays(397);

    private static final Duration AUTHORITY_LIFE = Duration.ofDays(3652);

    /** A tablet's clock may go a little behind. */
    private static final Duration EARLIER = Duration.ofDays(1);

    /** With their masks: 10/8, 172.16/12, 192.168/16, 169.254/16, 127/8, fc00::/7, fe80::/10. */
    private static final List<String> PRIVATE_RANGES = List.of(
            "0a000000ff000000",
            "ac100000fff00000",
            "c0a80000ffff0000",
            "a9fe0000ffff0000",
            "7f000000ff000000",
            "fc" + "00".repeat(15) + "fe" + "00".repeat(15),
            "fe80" + "00".repeat(14) + "ffc0" + "00".repeat(14));

    private static final SecureRandom RANDOM = new SecureRandom();

    private Certificates() {}

    /** The root signs its one issuer, then nobody has its key any more. */
    static Authority authority(Instant now) throws GeneralSecurityException {
        X500Name rootName = new X500Name("O=Sembilan, CN=Sembilan kantor " + randomMark());
        KeyPair rootKeys = keys();
        KeyPair issuerKeys = keys();
        Signing byRoot = new Signing(rootName, rootKeys.getPrivate(), rootKeys.getPublic());
        Instant end = now.plus(AUTHORITY_LIFE);
        X509Certificate root = signed(byRoot, rootName, rootKeys.getPublic(), now, end, authorityTraits(1));
        X500Name issuerName = new X500Name(rootName + " penerbit");
        X509Certificate issuer = signed(byRoot, issuerName, issuerKeys.getPublic(), now, end, authorityTraits(0));
        return new Authority(root, issuer, issuerKeys.getPrivate());
    }

    /** For this machine under all of these names and numbers. */
    static Identity identity(Authority authority, Collection<String> names, Instant now)
            throws GeneralSecurityException {
        KeyPair keys = keys();
        Signing byIssuer = new Signing(
                X500Name.getInstance(
                        authority.issuer().getSubjectX500Principal().getEncoded()),
                authority.key(),
                authority.issuer().getPublicKey());
        Instant end = Stream.of(
                        now.minus(EARLIER).plus(LEAF_LIFE).minusSeconds(1),
                        authority.issuer().getNotAfter().toInstant())
                .min(Instant::compareTo)
                .orElseThrow();
        GeneralName[] all = names.stream().map(Certificates::generalName).toArray(GeneralName[]::new);
        X509Certificate leaf =
                // Without a CN, which some clients take for one more host name and hold against the constraints.
                signed(byIssuer, new X500Name("O=Sembilan"), keys.getPublic(), now, end, builder -> {
                    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
                    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
                    builder.addExtension(Extension.extendedKeyUsage, false, forServers());
                    builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(all));
                });
        return new Identity(keys.getPrivate(), List.of(leaf, authority.issuer()));
    }

    private record Signing(X500Name name, PrivateKey key, PublicKey publicKey) {}

    @FunctionalInterface
    private interface Traits {
        void add(X509v3CertificateBuilder builder) throws IOException;
    }

    /** An authority for servers of a local network, and for nothing else: no public name, no program's signature. */
    private static Traits authorityTraits(int below) {
        return builder -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(below));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(Extension.extendedKeyUsage, false, forServers());
            builder.addExtension(Extension.nameConstraints, true, new NameConstraints(privateNames(), null));
        };
    }

    private static ExtendedKeyUsage forServers() {
        return new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth);
    }

    private static GeneralSubtree[] privateNames() {
        Stream<GeneralName> names = Stream.concat(Hosts.PRIVATE_ENDINGS.stream(), Stream.of("localhost"))
                .map(name -> new GeneralName(GeneralName.dNSName, name));
        Stream<GeneralName> numbers = PRIVATE_RANGES.stream()
                .map(range -> new GeneralName(
                        GeneralName.iPAddress, new DEROctetString(HexFormat.of().parseHex(range))));
        return Stream.concat(names, numbers).map(GeneralSubtree::new).toArray(GeneralSubtree[]::new);
    }

    private static GeneralName generalName(String name) {
        return Hosts.number(name)
                .map(InetAddress::getAddress)
                .map(number -> new GeneralName(GeneralName.iPAddress, new DEROctetString(number)))
                .orElseGet(() -> new GeneralName(GeneralName.dNSName, name));
    }

    private static X509Certificate signed(
            Signing by, X500Name name, PublicKey key, Instant now, Instant end, Traits traits)
            throws GeneralSecurityException {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    by.name(),
                    new BigInteger(120, RANDOM).setBit(120),
                    Date.from(now.minus(EARLIER)),
                    Date.from(end),
                    name,
                    key);
            JcaX509ExtensionUtils keyNames = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.subjectKeyIdentifier, false, keyNames.createSubjectKeyIdentifier(key));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, keyNames.createAuthorityKeyIdentifier(by.publicKey()));
            traits.add(builder);
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.key())));
        } catch (OperatorCreationException | IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static KeyPair keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
        return generator.generateKeyPair();
    }

    /** Tells two offices apart in the list of a device that trusts both. */
    private static String randomMark() {
        return String.format(Locale.ROOT, "%06X", RANDOM.nextInt(1 << 24));
    }
}
