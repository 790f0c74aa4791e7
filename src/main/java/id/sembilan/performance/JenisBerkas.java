package id.sembilan.performance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The kinds of file that may be kept as evidence, told by their content. */
enum JenisBerkas {
    PDF("application/pdf", ".pdf"),
    JPEG("image/jpeg", ".jpg"),
    PNG("image/png", ".png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    /** Enough for a scan of some pages; more belongs on paper. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_TYPES = 200_000;

    final String media;
    final String ending;

    JenisBerkas(String media, String ending) {
        this.media = media;
        this.ending = ending;
    }

    static Optional<JenisBerkas> ofMedia(String media) {
        return Arrays.stream(values()).filter(one -> one.media.equals(media)).findFirst();
    }

    /** Nothing for any other kind, also for office files with macros. */
    static Optional<JenisBerkas> of(byte[] content) {
        if (starts(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(PDF);
        }
        if (starts(content, JPEG_START)) {
            return Optional.of(JPEG);
        }
        if (starts(content, PNG_START)) {
            return Optional.of(PNG);
        }
        return starts(content, new byte[] {'P', 'K', 3, 4}) ? office(content) : Optional.empty();
    }

    private static boolean starts(byte[] content, byte[] start) {
        return content.length > start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static Optional<JenisBerkas> office(byte[] content) {
        String types = types(content);
        if (types.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(DOCX);
        }
        return types.contains("spreadsheetml.sheet.main+xml") ? Optional.of(XLSX) : Optional.empty();
    }

    private static String types(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
                if (entry.getName().equals(TYPES)) {
                    return new String(zip.readNBytes(MOST_TYPES), StandardCharsets.UTF_8);
                }
                if (entry.getSize() > MOST_BYTES * 10L) {
                    return "";
                }
                entry = zip.getNextEntry();
            }
            return "";
        } catch (IOException | IllegalArgumentException e) {
            return "";
        }
    }
}
