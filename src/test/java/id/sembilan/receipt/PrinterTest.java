package id.sembilan.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.office.ZonaWaktu;
import id.sembilan.receipt.Printer.Paper;
import id.sembilan.security.Accounts;
import id.sembilan.security.Role;
import id.sembilan.storage.Writer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a printer in the network gets, taken by a socket in its place. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class PrinterTest {
    private static final String PASSWORD = "sandi-untuk-uji";

    private final HttpClient client = HttpClient.newHttpClient();
    private EmbeddedServer server;
    private TandaTerima receipt;
    private String session;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        server = ApplicationContext.run(
                EmbeddedServer.class, Map.of("sembilan.data", folder.toString(), "micronaut.server.port", -1));
        Unit unit = new Unit(
                "u1",
                "Kecamatan Uji",
                ZonaWaktu.WIB,
                LocalTime.of(16, 0),
                "1/9",
                new KuesionerId("permenpan-14-2017", 1),
                true,
                false);
        Layanan layanan = new Layanan(
                "l1", unit.id(), "Pelayanan Administrasi Terpadu Kecamatan – Surat Keterangan Domisili", 0, true);
        receipt = bean(Writer.class).write(writes -> {
            bean(OfficeStore.class).add(writes, unit, java.time.Instant.EPOCH);
            bean(OfficeStore.class).save(writes, layanan);
            return bean(Receipts.class)
                    .issue(writes, unit, List.of(layanan), true, 1, "test")
                    .getFirst();
        });
        bean(Accounts.class).create("kepala", "Kepala Uji", Role.ADMIN, PASSWORD, "test");
        session = post("/masuk", "username=kepala&password=" + PASSWORD)
                .headers()
                .firstValue("set-cookie")
                .orElseThrow()
                .split(";", -1)[0];
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void sendsAReceiptWithTheQrThatThePrinterDraws() throws Exception {
        try (ServerSocket printer = printer()) {
            CompletableFuture<String> trial = paper(printer);
            assertThat(save("127.0.0.1", printer.getLocalPort(), "58").statusCode())
                    .isEqualTo(200);
            assertThat(trial.get(10, TimeUnit.SECONDS)).contains("Kecamatan Uji", "Printer siap");
            CompletableFuture<String> paper = paper(printer);
            HttpResponse<String> answer = post("/tanda-terima/printer", "id=" + receipt.id());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("1 tanda terima dikirim ke printer");
            String printed = paper.get(10, TimeUnit.SECONDS);
            String target = receipt.token().orElseThrow();
            // GS ( k: model 2, module size, error correction M, the data, print.
            assertThat(printed)
                    .contains("\u001d(k\u0004\u00001A2\u0000")
                    .contains("\u001d(k\u0003\u00001C\u0007")
                    .contains("\u001d(k\u0003\u00001E1")
                    .contains("\u001d(k" + (char) (target.length() + 3) + "\u00001P0" + target)
                    .contains("\u001d(k\u0003\u00001Q0");
            assertThat(printed).startsWith("\u001b@").contains("KECAMATAN UJI", receipt.spacedCode(), "Berlaku s.d.");
            assertThat(printed.lines().filter(line -> line.contains("Pelayanan Administrasi")))
                    .allSatisfy(line -> assertThat(line).doesNotContain("Domisili"));
        }
    }

    @Test
    void saysWhatToDoWhenThePrinterDoesNotAnswer() throws Exception {
        int port;
        try (ServerSocket gone = printer()) {
            port = gone.getLocalPort();
        }
        HttpResponse<String> saved = save("127.0.0.1", port, "80");
        assertThat(saved.statusCode()).isEqualTo(422);
        assertThat(saved.body()).contains("Sudah disimpan, tetapi printer tidak menjawab");
        HttpResponse<String> answer = post("/tanda-terima/printer", "id=" + receipt.id());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Belum tercetak", "Kirim lagi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "169.254.169.254",
                "printer.local",
                "0x7f.0.0.1",
                "010.0.0.1",
                "10.0.0.256",
                "10.1",
                "::1",
                "0.0.0.0",
                "224.0.0.1",
                "172.32.0.1",
                "192.169.1.1",
                ""
            })
    void reachesNoMachineOutsideTheOffice(String host) throws Exception {
        assertThat(Printer.isNear(host)).isFalse();
        assertThatThrownBy(() -> new Printer(host, 9100, Paper.MM80)).isInstanceOf(IllegalArgumentException.class);
        HttpResponse<String> answer = save(host, 9100, "80");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Belum disimpan");
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 80, 9099, 9110, 8080})
    void reachesNoOtherPortThanAPrinters(int port) throws Exception {
        assertThatThrownBy(() -> new Printer("192.168.1.50", port, Paper.MM80))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(save("192.168.1.50", port, "80").statusCode()).isEqualTo(422);
    }

    @Test
    void breaksLinesAtSpaces() {
        assertThat(EscPosWriter.wrapped("satu dua tiga empat", 9)).containsExactly("satu dua", "tiga", "empat");
        assertThat(EscPosWriter.wrapped("tanpaspasi sama", 4)).containsExactly("tanpaspasi", "sama");
    }

    /** On one of the ports that a printer may have. */
    private static ServerSocket printer() throws IOException {
        int port = Printer.FIRST_PORT;
        while (true) {
            try {
                return new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
            } catch (BindException taken) {
                port++;
                assertThat(port).as("a free port").isLessThanOrEqualTo(Printer.LAST_PORT);
            }
        }
    }

    /** All bytes of the next connection, one letter each. */
    private static CompletableFuture<String> paper(ServerSocket printer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket order = printer.accept()) {
                return new String(order.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private HttpResponse<String> save(String host, int port, String paper) throws IOException, InterruptedException {
        String encoded = URLEncoder.encode(host, StandardCharsets.UTF_8);
        return post("/printer", "host=" + encoded + "&port=" + port + "&kertas=" + paper);
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(form));
        if (session != null) {
            request.header("Cookie", session);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }
}
