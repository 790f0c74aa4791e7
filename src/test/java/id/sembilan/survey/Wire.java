package id.sembilan.survey;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network between a browser and the service that tears at any byte, also in the middle of an answer. */
final class Wire implements Closeable {
    private static final int CHUNK = 4096;
    private static final int WHOLE = 100;

    private final ServerSocket listening;
    private final int target;
    private final Random random;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private volatile boolean connected = true;
    /** How many of a hundred pieces tear the connection. */
    private volatile int tearing;

    Wire(int target, Random random) throws IOException {
        this.target = target;
        this.random = random;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    void tear(int ofHundred) {
        tearing = ofHundred;
    }

    /** Cuts everything that runs, and what comes, until it is connected again. */
    void cut() {
        connected = false;
        open.forEach(Wire::reset);
    }

    void connect() {
        connected = true;
    }

    private void accept() {
        try {
            while (true) {
                Socket browser = listening.accept();
                Thread.ofVirtual().start(() -> join(browser));
            }
        } catch (IOException e) {
            // Closed.
            cut();
        }
    }

    private void join(Socket browser) {
        open.add(browser);
        try (browser;
                Socket service = new Socket(InetAddress.getLoopbackAddress(), target)) {
            open.add(service);
            Thread back = Thread.ofVirtual().start(() -> carry(service, browser));
            carry(browser, service);
            back.join();
            open.remove(service);
        } catch (IOException e) {
            // The service is gone: the browser sees a torn connection.
            reset(browser);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            open.remove(browser);
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] piece = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(piece); n >= 0 && connected; n = in.read(piece)) {
                boolean torn = random.nextInt(WHOLE) < tearing;
                out.write(piece, 0, torn ? random.nextInt(n) : n);
                out.flush();
                if (torn) {
                    break;
                }
            }
        } catch (IOException e) {
            // Torn by the other side; both ends are closed below.
            reset(from);
        } finally {
            reset(from);
            reset(to);
        }
    }

    /** Without a farewell, as when a cable is pulled. */
    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // Closed already, which is what was wanted.
            return;
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
