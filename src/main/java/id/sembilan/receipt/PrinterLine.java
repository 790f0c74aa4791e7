package id.sembilan.receipt;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The line to a printer: raw bytes to its port. The printer says nothing back; what it took is on its way to paper. */
@Singleton
final class PrinterLine {
    private static final int TIMEOUT_MS = 3_000;

    /** Holds all slips of one order, so that a printer without paper cannot keep us waiting. */
    private static final int BUFFER = 256 * 1024;

    /** False when the printer could not be reached or hung up. */
    boolean send(Printer printer, byte[] bytes) {
        try (Socket socket = new Socket()) {
            socket.setSendBufferSize(BUFFER);
            socket.connect(new InetSocketAddress(printer.host(), printer.port()), TIMEOUT_MS);
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
