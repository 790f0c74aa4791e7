package id.sembilan;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium, driven by the Playwright of kiosk/package-lock.json. */
public final class Browser implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Path folder;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new ArrayList<>();

    public Browser(Path folder) throws IOException {
        this(folder, List.of());
    }

    /** With switches of Chromium, such as a film in place of the camera. */
    Browser(Path folder, List<String> switches) throws IOException {
        this.folder = folder;
        System.setProperty("playwright.cli.dir", driver().toString());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node().toString())));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromiumPath())
                        .setArgs(
                                Stream.concat(QUIET.stream(), switches.stream()).toList()));
    }

    /** A window of its own, without the cookies of the others. */
    public Page open(int width, int height) {
        return open(new NewContextOptions().setViewportSize(width, height));
    }

    Page open(NewContextOptions options) {
        BrowserContext context = chromium.newContext(options.setLocale("id-ID"));
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /** Another browser with a disk of its own, which the next one of this name finds again. */
    public BrowserContext openKept(String name) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        folder.resolve(name),
                        new LaunchPersistentContextOptions()
                                .setExecutablePath(chromiumPath())
                                .setArgs(QUIET)
                                .setViewportSize(1280, 800)
                                .setLocale("id-ID"));
    }

    /** Ends the browser of this name as a power cut does. */
    public void kill(String name) {
        String profile = folder.resolve(name).toString();
        List<ProcessHandle> processes = ProcessHandle.current()
                .descendants()
                .filter(one -> one.info().commandLine().orElse("").contains("--user-data-dir=" + profile))
                .toList();
        if (processes.isEmpty()) {
            throw new IllegalStateException("No browser runs with " + profile);
        }
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(one -> one.onExit().join());
    }

    /** Errors of scripts and refusals of the content policy in any window so far. */
    public List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        playwright.close();
    }

    /**
     * The layout that Playwright for Java expects of an installed driver; at one place for all tests, because it
     * remembers the first one for as long as Java runs.
     */
    private static Path driver() throws IOException {
        Path driver =
                Files.createDirectories(Path.of("target/playwright-driver")).toAbsolutePath();
        Path files = driver.resolve("package");
        if (!Files.exists(files)) {
            Files.createSymbolicLink(
                    files, Path.of("kiosk/node_modules/playwright-core").toAbsolutePath());
        }
        return driver;
    }

    private static Path chromiumPath() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium; ./sembilan check installs it"));
    }

    private static Path node() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .map(place -> Path.of(place, "node"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Node in the PATH"));
    }
}
