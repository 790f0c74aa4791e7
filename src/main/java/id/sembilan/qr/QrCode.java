package id.sembilan.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** The modules of a QR code, drawn as one path so that a thermal printer shows no hairlines between them. */
public final class QrCode {
    /** The white frame that the standard asks, in modules. */
    private static final int QUIET = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * Error correction M: a creased receipt still reads, and the modules stay large on 48 mm paper.
     *
     * @throws IllegalArgumentException if the text is longer than a QR code holds (about 2,300 bytes)
     */
    public static QrCode of(String text) {
        try {
            return new QrCode(
                    Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                            .getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length(), e);
        }
    }

    /** Modules across, with the white frame. */
    public int size() {
        return modules.getWidth() + 2 * QUIET;
    }

    /** An element to put inline into a page; its size comes from the page's style. */
    public String svg(String label) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" role=\"img\" viewBox=\"0 0 " + size() + " "
                + size() + "\" shape-rendering=\"crispEdges\"><title>" + escaped(label)
                + "</title><path fill=\"#fff\" d=\"M0 0h"
                + size() + "v" + size() + "H0z\"/><path d=\"" + path + "\"/></svg>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
