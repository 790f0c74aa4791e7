package id.sembilan.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** Every sentence that people see, from the one message file. */
@Singleton
public final class Messages {
    private static final String FILE = "/messages.properties";
    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private final Properties texts = new Properties();

    public Messages() {
        try (InputStream file = Messages.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The message file is missing: " + FILE);
            }
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with its {0}, {1}, … filled in; numbers follow Indonesian usage. */
    public String get(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No message " + key);
        }
        return new MessageFormat(text, INDONESIAN).format(arguments);
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
