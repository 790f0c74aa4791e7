package id.sembilan.https;

import id.sembilan.address.Hosts;
import id.sembilan.address.LanAddresses;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What devices of the local network may call this machine. */
@Singleton
final class MachineNames {
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    private final LanAddresses lan;

    MachineNames(LanAddresses lan) {
        this.lan = lan;
    }

    /** Never the bare name of the machine: its certificate would need an authority for a name without a private end. */
    Set<String> now() {
        Set<String> names = new TreeSet<>(Set.of("localhost", "127.0.0.1"));
        lan.reachable().forEach(one -> names.add(one.getHostAddress().replaceFirst("%.*", "")));
        String host = host();
        String label = host.replaceFirst("\\..*", "");
        if (LABEL.matcher(label).matches() && !label.equals("localhost")) {
            names.add(label + ".local");
        }
        if (Hosts.isPrivate(host) && Hosts.number(host).isEmpty()) {
            names.add(host);
        }
        return names;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
        } catch (UnknownHostException e) {
            // A machine without a name is reached by its numbers.
            return "";
        }
    }
}
