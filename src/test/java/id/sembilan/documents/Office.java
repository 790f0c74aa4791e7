package id.sembilan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice, as an independent reader of what we write; only tests need it. */
public final class Office {
    private static final List<String> PLACES =
            List.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/lib/libreoffice/program/soffice");

    private Office() {}

    /** The document as LibreOffice prints it. */
    public static byte[] print(byte[] docx, Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("laporan.docx");
        Files.write(file, docx);
        Process process = new ProcessBuilder(
                        program(),
                        "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readAllBytes(folder.resolve("laporan.pdf"));
    }

    private static String program() {
        return PLACES.stream()
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No LibreOffice; ./sembilan check installs it"));
    }
}
