package id.sembilan.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** The secrets of a receipt: the token in its QR (130 bits), and the short code to type (40 bits). */
final class Token {
    /** Crockford's: without I, L, O and U, which are misread or make words. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static final int LENGTH = 26;
    static final int SHORT_LENGTH = 8;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    static String random() {
        return random(LENGTH);
    }

    static String randomShort() {
        return random(SHORT_LENGTH);
    }

    private static String random(int length) {
        return RANDOM.ints(length, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }

    /** What somebody typed or scanned, as it was issued: capitals, no gaps, look-alikes read as what they look like. */
    static String normal(String typed) {
        return SEPARATORS
                .matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    static String hash(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
