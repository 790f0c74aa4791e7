package id.sembilan.documents;

import java.io.InputStream;

/** The typeface that every document embeds: an office's computer has another set of fonts than the next one's. */
enum Typeface {
    REGULAR("/fonts/400Regular/PlusJakartaSans_400Regular.ttf", 400),
    BOLD("/fonts/700Bold/PlusJakartaSans_700Bold.ttf", 700);

    static final String FAMILY = "Plus Jakarta Sans";

    private final String path;
    private final int weight;

    Typeface(String path, int weight) {
        this.path = path;
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        InputStream file = Typeface.class.getResourceAsStream(path);
        if (file == null) {
            throw new DocumentException("no font " + path + " on the class path");
        }
        return file;
    }
}
