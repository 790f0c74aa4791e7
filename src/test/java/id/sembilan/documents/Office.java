package id.sembilan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, as an independent reader of what we write; only tests need it. */
public final class Office {
    private static final List<String> PLACES =
            List.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/lib/libreoffice/program/soffice");

    private Office() {}

    /** The document as LibreOffice prints it. */
    public static byte[] print(byte[] docx, Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("laporan.docx");
        Files.write(file, docx);
        convert(file, "pdf", folder);
        return Files.readAllBytes(folder.resolve("laporan.pdf"));
    }

    /** Every sheet of a workbook as LibreOffice shows it, cells parted by semicolons, numbers with all their digits. */
    public static Map<String, List<String>> sheets(Path xlsx, Path folder) throws IOException, InterruptedException {
        convert(xlsx, "csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,false,false,false,false,-1", folder);
        String start = xlsx.getFileName().toString().replace(".xlsx", "-");
        Map<String, List<String>> sheets = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(start) && name.endsWith(".csv")) {
                    sheets.put(name.substring(start.length(), name.length() - 4), Files.readAllLines(file));
                }
            }
        }
        return sheets;
    }

    private static void convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program(),
                        "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    }

    private static String program() {
        return PLACES.stream()
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No LibreOffice; ./sembilan check installs it"));
    }
}
