package id.sembilan.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The typeface, from the class path: a server often has no fonts of its own, and every machine must measure alike. */
final class Type {
    static final String FAMILY = "Plus Jakarta Sans";

    /** The browser's variable font first, then the static one that documents embed. */
    static final String CSS_FAMILY = "'Plus Jakarta Sans Variable', 'Plus Jakarta Sans', sans-serif";

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    static {
        register("/fonts/400Regular/PlusJakartaSans_400Regular.ttf");
        register("/fonts/700Bold/PlusJakartaSans_700Bold.ttf");
    }

    private Type() {}

    static Font regular(int size) {
        return new Font(FAMILY, Font.PLAIN, size);
    }

    static Font bold(int size) {
        return new Font(FAMILY, Font.BOLD, size);
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, UNHINTED).getWidth();
    }

    private static void register(String path) {
        try (InputStream file = Type.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new ChartException("no font " + path + " on the class path");
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new ChartException("the font " + path + " is damaged", e);
        }
    }
}
