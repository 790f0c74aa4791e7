package id.sembilan.receipt;

import id.sembilan.security.Secret;
import java.util.Locale;

/** The secrets of a receipt: the token in its QR (130 bits), and the short code to type (40 bits). */
final class Token {
    static final int LENGTH = 26;
    static final int SHORT_LENGTH = 8;

    private Token() {}

    static String random() {
        return random(LENGTH);
    }

    static String randomShort() {
        return random(SHORT_LENGTH);
    }

    private static String random(int length) {
        return Secret.letters(length).toUpperCase(Locale.ROOT);
    }

    /** What somebody typed or scanned, as it was issued: capitals, no gaps, look-alikes read as what they look like. */
    static String normal(String typed) {
        return Secret.normal(typed).toUpperCase(Locale.ROOT);
    }

    static String hash(String token) {
        return Secret.hash(token);
    }
}
