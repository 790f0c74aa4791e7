package id.sembilan.address;

import jakarta.inject.Singleton;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses of this machine, as they are now: a router may give it others tomorrow. */
@Singleton
public final class LanAddresses {
    /** Bridges of virtual machines, containers and tunnels: no phone of a resident reaches those. */
    private static final Pattern VIRTUAL = Pattern.compile(
            "(?i)(docker|br-|veth|virbr|vmnet|vboxnet|zt|tailscale|tun|tap|wg|utun|lxc|lxd|cni|flannel).*"
                    + "|.*(virtual|hyper-v|vmware|vethernet|wsl|vpn|loopback).*");

    /** What a phone in the same network can reach, the usual kind of number first. */
    public List<InetAddress> reachable() {
        return interfaces()
                .filter(LanAddresses::isReal)
                .flatMap(NetworkInterface::inetAddresses)
                .filter(one -> Hosts.isPrivate(one) && !one.isLinkLocalAddress())
                .distinct()
                .sorted(Comparator.comparing((InetAddress one) -> !(one instanceof Inet4Address))
                        .thenComparing(InetAddress::getHostAddress))
                .toList();
    }

    /** Whether something came from this machine itself. */
    public boolean isOwn(InetAddress address) {
        return address.isLoopbackAddress()
                || interfaces().flatMap(NetworkInterface::inetAddresses).anyMatch(address::equals);
    }

    /** As it stands in an address: IPv6 in brackets, without the name of a network card. */
    public static String text(InetAddress address) {
        String plain = address.getHostAddress().replaceFirst("%.*", "");
        return address instanceof Inet4Address ? plain : "[" + plain + "]";
    }

    private static Stream<NetworkInterface> interfaces() {
        try {
            return NetworkInterface.networkInterfaces();
        } catch (SocketException e) {
            // Without a network card there is nothing to reach.
            return Stream.empty();
        }
    }

    private static boolean isReal(NetworkInterface one) {
        try {
            String shown = one.getDisplayName() == null ? "" : one.getDisplayName();
            return one.isUp()
                    && !one.isLoopback()
                    && !one.isPointToPoint()
                    && !one.isVirtual()
                    && !VIRTUAL.matcher(one.getName()).matches()
                    && !VIRTUAL.matcher(shown).matches();
        } catch (SocketException e) {
            return false;
        }
    }
}
