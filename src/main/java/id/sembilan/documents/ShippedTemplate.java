package id.sembilan.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;

/** The template that comes with the product, packed from readable parts, with its letters inside. */
final class ShippedTemplate {
    private static final String FOLDER = "/documents/";
    private static final int KEY_BYTES = 16;

    /** Any numbers will do; the same stand in fonts.xml. */
    private static final String REGULAR_KEY = "5E3B1C90A7D24F6E8B17C2D45F6A9001";

    private static final String BOLD_KEY = "5E3B1C90A7D24F6E8B17C2D45F6A9002";

    /** Where each part stands in the file, and in our resources. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("[Content_Types].xml", "content-types.xml");
        PARTS.put("_rels/.rels", "package-rels.xml");
        PARTS.put("word/document.xml", "document.xml");
        PARTS.put("word/_rels/document.xml.rels", "document-rels.xml");
        PARTS.put("word/styles.xml", "styles.xml");
        PARTS.put("word/settings.xml", "settings.xml");
        PARTS.put("word/header.xml", "header.xml");
        PARTS.put("word/footer.xml", "footer.xml");
        PARTS.put("word/fontTable.xml", "fonts.xml");
        PARTS.put("word/_rels/fontTable.xml.rels", "fonts-rels.xml");
    }

    private ShippedTemplate() {}

    static byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, String> part : PARTS.entrySet()) {
                    add(zip, part.getKey(), resource(part.getValue()));
                }
                add(zip, "word/fonts/regular.odttf", hidden(Typeface.REGULAR, REGULAR_KEY));
                add(zip, "word/fonts/bold.odttf", hidden(Typeface.BOLD, BOLD_KEY));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document styles() {
        try {
            return WordDom.parse(resource("styles.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = ShippedTemplate.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new DocumentException("no " + name + " on the class path");
            }
            return file.readAllBytes();
        }
    }

    /** ISO/IEC 29500-4, 9.7.1: a font inside a document has its first 32 bytes crossed with its key, read backwards. */
    private static byte[] hidden(Typeface face, String key) throws IOException {
        try (InputStream file = face.open()) {
            byte[] font = file.readAllBytes();
            for (int i = 0; i < 2 * KEY_BYTES; i++) {
                int at = 2 * (KEY_BYTES - 1 - i % KEY_BYTES);
                font[i] ^= (byte) Integer.parseInt(key.substring(at, at + 2), 16);
            }
            return font;
        }
    }
}
