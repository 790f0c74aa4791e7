package id.sembilan.web;

import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/** The sum of all files that a tablet keeps, so that a change of any is another version. */
@Singleton
public final class KioskVersion {
    private static final Pattern LISTED = Pattern.compile("^ {2}'/kiosk/([^']+)',$", Pattern.MULTILINE);

    private final String sum;

    KioskVersion(ResourceResolver resources) {
        CRC32C crc = new CRC32C();
        String worker = new String(read(resources, "sw.js"), StandardCharsets.UTF_8);
        crc.update(read(resources, "index.html"));
        LISTED.matcher(worker).results().forEach(file -> crc.update(read(resources, file.group(1))));
        sum = Long.toHexString(crc.getValue());
    }

    public String current() {
        return sum;
    }

    private static byte[] read(ResourceResolver resources, String path) {
        try (InputStream stream =
                resources.getResourceAsStream("classpath:kiosk/" + path).orElseThrow()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
