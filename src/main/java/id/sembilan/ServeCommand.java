package id.sembilan;

import id.sembilan.address.LanAddresses;
import id.sembilan.admin.SampleOffice;
import id.sembilan.web.HttpPort;
import id.sembilan.web.Messages;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.exceptions.ApplicationStartupException;
import java.io.File;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the service and says which addresses to open. */
@Command(name = "serve", resourceBundle = "messages")
final class ServeCommand implements Callable<Integer> {
    private final Messages messages = new Messages();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "port")
    private int port = 8080;

    @Option(
            names = "--https-port",
            paramLabel = "PORT",
            defaultValue = "${env:SEMBILAN_HTTPS_PORT:-8443}",
            descriptionKey = "https-port")
    private int httpsPort = 8443;

    @Option(names = "--contoh", descriptionKey = "contoh")
    private boolean sample;

    @Override
    public Integer call() throws IOException {
        Optional<String> refusal = refusal();
        if (refusal.isPresent()) {
            spec.commandLine().getErr().println(refusal.get());
            return spec.exitCodeOnInvalidInput();
        }
        if (sample) {
            data.folder = scratch();
        }
        Map<String, Object> settings = new HashMap<>(data.settings());
        settings.putAll(Listeners.settings(port, httpsPort));
        try {
            serve(settings);
            return spec.exitCodeOnSuccess();
        } catch (ApplicationStartupException | BeanInstantiationException e) {
            spec.commandLine().getErr().println(messages.get("mulai.gagal", port, data.folder.toAbsolutePath()));
            spec.commandLine().getErr().println(String.valueOf(e.getMessage()));
            return spec.exitCodeOnExecutionException();
        }
    }

    private Optional<String> refusal() {
        if (port < 0 || port > 65_535) {
            return Optional.of(messages.get("perintah.salah", "--port"));
        }
        if (httpsPort < 0 || httpsPort > 65_535 || (httpsPort != 0 && httpsPort == port)) {
            return Optional.of(messages.get("perintah.salah", "--https-port"));
        }
        return Listeners.isFree(port)
                ? Optional.empty()
                : Optional.of(messages.get("mulai.port", Integer.toString(port)));
    }

    private void serve(Map<String, Object> settings) {
        ApplicationContext context = Micronaut.build(new String[0])
                .mainClass(Application.class)
                .properties(settings)
                .banner(false)
                .deduceEnvironment(false)
                .start();
        if (sample) {
            context.getBean(SampleOffice.class).open();
        }
        HttpPort http = context.getBean(HttpPort.class);
        var out = spec.commandLine().getOut();
        out.println(messages.get("mulai.alamat"));
        addresses().forEach(address -> out.println("    " + http.address(address) + "/"));
        if (settings.containsKey(Listeners.HTTPS)) {
            out.println(messages.get("mulai.https"));
            // Only what the certificate is good for: a public number has no place in it.
            Stream.concat(
                            Stream.of("localhost"),
                            context.getBean(LanAddresses.class).reachable().stream()
                                    .map(LanAddresses::text))
                    .forEach(address -> out.println("    https://" + address + ":" + httpsPort + "/"));
        } else if (httpsPort != 0) {
            out.println(messages.get("mulai.https.port", Integer.toString(httpsPort)));
        }
        out.println(messages.get(
                sample ? "mulai.contoh" : "mulai.data",
                data.folder.toAbsolutePath().toString()));
        out.flush();
    }

    /** Sample data go to a folder of their own, never among an office's answers. */
    private static Path scratch() throws IOException {
        Path folder = Files.createTempDirectory("sembilan-contoh-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            // A scratch folder that stays does no harm; the system clears its own in time.
            return;
        }
    }

    /** This machine's own name first, then what a tablet in the same network can reach. */
    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of("localhost"));
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                    .map(InetAddress::getHostAddress)
                    .forEach(addresses::add);
        } catch (SocketException e) {
            // Without a network the machine's own address is all there is.
            return addresses;
        }
        return addresses;
    }
}
