package id.sembilan.address;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * How a resident's own phone reaches the survey.
 *
 * @param address such as {@code http://192.168.1.20:8080}, without a slash at its end; empty for {@link Kind#TABLET}
 * @param wifi name of the office's Wi-Fi, for {@link Kind#WIFI}
 * @param hint how to join it, in the office's words; may be empty
 * @param check when a phone from outside this machine last opened the address
 */
public record PhoneAddress(Kind kind, String address, String wifi, String hint, Optional<Check> check) {

    /** What the office chose. */
    public enum Kind {
        /** An HTTPS name that every phone reaches through the internet. */
        PUBLIC,
        /** The office's Wi-Fi, by plain HTTP to a private address: no certificate, so no warning of one. */
        WIFI,
        /** None: residents answer on the tablet. */
        TABLET
    }

    /**
     * Proof that the address works.
     *
     * @param from address of the device that opened it
     */
    public record Check(Instant at, String from) {}

    static final PhoneAddress NONE = new PhoneAddress(Kind.TABLET, "", "", "", Optional.empty());

    /** The name or number of the machine in the address; empty without an address. */
    String host() {
        return address.isEmpty() ? "" : Hosts.bare(URI.create(address).getHost());
    }

    boolean isSameAs(PhoneAddress other) {
        return kind == other.kind && address.equals(other.address);
    }
}
