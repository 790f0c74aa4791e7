package id.sembilan.address;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the names and numbers of a local network from those of the internet. */
public final class Hosts {
    /** Endings that no public name has (RFC 6762, RFC 8375, ICANN 2018-02 for lan in practice). */
    public static final List<String> PRIVATE_ENDINGS = List.of("local", "lan", "home.arpa");

    private Hosts() {}

    /** Without the brackets that an address puts around an IPv6 number. */
    static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    public static Optional<InetAddress> number(String host) {
        try {
            return Optional.of(InetAddress.ofLiteral(bare(host)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean isLocalhost(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || number(host)
                        .filter(one -> one.isLoopbackAddress() || one.isAnyLocalAddress())
                        .isPresent();
    }

    public static boolean isPrivate(String host) {
        return number(host).map(Hosts::isPrivate).orElseGet(() -> PRIVATE_ENDINGS.stream()
                .anyMatch(ending -> host.toLowerCase(Locale.ROOT).endsWith("." + ending)));
    }

    /** 10/8, 172.16/12, 192.168/16, 169.254/16; fc00::/7 and fe80::/10. */
    public static boolean isPrivate(InetAddress address) {
        boolean four = address instanceof Inet4Address;
        boolean uniqueLocal = !four && (address.getAddress()[0] & 0xfe) == 0xfc;
        return uniqueLocal || (four && address.isSiteLocalAddress()) || address.isLinkLocalAddress();
    }
}
