package id.sembilan.receipt;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The receipt printer in the office's network. Only a number of a private network and only the ports of printers: an
 * account that was taken over must not reach other machines through us, and a name could change what it points to.
 *
 * @param host such as 192.168.1.50
 * @param port 9100 on nearly every printer
 */
record Printer(String host, int port, Paper paper) {
    static final int FIRST_PORT = 9100;
    static final int LAST_PORT = 9109;

    private static final Pattern PART = Pattern.compile("0|[1-9][0-9]{0,2}");

    /** Width of the roll: letters in a line of font A, and dots of one module of the QR. */
    enum Paper {
        MM58("58", 32, 7),
        MM80("80", 48, 9);

        final String millimetres;
        final int columns;
        final int module;

        Paper(String millimetres, int columns, int module) {
            this.millimetres = millimetres;
            this.columns = columns;
            this.module = module;
        }

        static Optional<Paper> of(String millimetres) {
            return Arrays.stream(values())
                    .filter(one -> one.millimetres.equals(millimetres))
                    .findFirst();
        }
    }

    Printer {
        if (!isNear(host) || !isForPrinters(port)) {
            throw new IllegalArgumentException("No printer of the office: " + host + ":" + port);
        }
    }

    static boolean isForPrinters(int port) {
        return port >= FIRST_PORT && port <= LAST_PORT;
    }

    /** Also this machine itself, for a printer on its USB that a print server offers. */
    static boolean isNear(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4
                || !Arrays.stream(parts).allMatch(one -> PART.matcher(one).matches() && Integer.parseInt(one) < 256)) {
            return false;
        }
        try {
            byte[] bytes = new byte[4];
            for (int i = 0; i < 4; i++) {
                bytes[i] = (byte) Integer.parseInt(parts[i]);
            }
            InetAddress address = InetAddress.getByAddress(bytes);
            return address.isSiteLocalAddress() || address.isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
