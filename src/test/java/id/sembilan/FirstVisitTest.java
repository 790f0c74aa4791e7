package id.sembilan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import id.sembilan.admin.SampleOffice;
import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.receipt.Receipts;
import id.sembilan.storage.Writer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a village's telephone line has to carry before the first question, as the service really sends it. */
class FirstVisitTest {
    /** Bytes on the wire, heads of the answers included: about ten seconds on the slowest line. */
    private static final long LIMIT = 60_000;

    @Test
    void isLightEnoughForASlowLineAndAsksNobodyElse(@TempDir Path folder) throws IOException {
        isLight(folder, server -> "/survei?kanal=hp");
    }

    @Test
    void isAsLightByTheQrOfAReceipt(@TempDir Path folder) throws IOException {
        isLight(folder, server -> "/s/" + receipt(server));
    }

    private static void isLight(Path folder, Function<EmbeddedServer, String> address) throws IOException {
        try (EmbeddedServer server = ApplicationContext.run(
                        EmbeddedServer.class,
                        Map.of("sembilan.data", folder.resolve("data").toString(), "micronaut.server.port", -1));
                Browser browser = new Browser(folder)) {
            server.getApplicationContext().getBean(SampleOffice.class).fill();
            Page page = browser.open(360, 640);
            Map<String, String> names = new ConcurrentHashMap<>();
            Map<String, Long> sizes = new ConcurrentHashMap<>();
            CDPSession wire = page.context().newCDPSession(page);
            wire.send("Network.enable");
            wire.on("Network.requestWillBeSent", sent -> names.put(id(sent), url(sent)));
            wire.on("Network.loadingFinished", done -> sizes.merge(names.get(id(done)), length(done), Long::sum));
            Set<String> hosts = ConcurrentHashMap.newKeySet();
            page.onRequest(request -> hosts.add(URI.create(request.url()).getAuthority()));
            page.navigate(server.getURL() + address.apply(server));
            walkToTheFirstQuestion(page);
            long bytes = sizes.values().stream().mapToLong(Long::longValue).sum();
            assertThat(bytes).as(() -> new TreeMap<>(sizes).toString()).isBetween(20_000L, LIMIT);
            assertThat(hosts).containsExactly(server.getURI().getAuthority());
        }
    }

    private static void walkToTheFirstQuestion(Page page) {
        page.locator(".start-button").waitFor();
        // A screen is deaf for the first 0,4 s.
        page.waitForTimeout(500);
        page.click(".start-button");
        page.locator(".screen-layanan .choice, .screen-question").first().waitFor();
        page.waitForTimeout(500);
        if (page.locator(".screen-layanan").count() > 0) {
            page.locator(".choice").first().click();
        }
        page.locator(".screen-question").waitFor();
    }

    /** The token of a receipt whose visit is finished. */
    private static String receipt(EmbeddedServer server) {
        ApplicationContext beans = server.getApplicationContext();
        OfficeStore offices = beans.getBean(OfficeStore.class);
        Receipts receipts = beans.getBean(Receipts.class);
        return beans.getBean(Writer.class)
                .write(writes -> {
                    Unit unit = offices.firstUnit(writes).orElseThrow();
                    List<Layanan> one =
                            List.of(offices.layanan(writes, unit.id()).getFirst());
                    return receipts.issue(writes, unit, one, true, 1, "petugas");
                })
                .getFirst()
                .token()
                .orElseThrow();
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static String url(JsonObject sent) {
        return URI.create(sent.getAsJsonObject("request").get("url").getAsString())
                .getPath();
    }

    private static long length(JsonObject done) {
        return done.get("encodedDataLength").getAsLong();
    }
}
