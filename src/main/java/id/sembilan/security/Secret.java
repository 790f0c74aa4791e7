package id.sembilan.security;

import id.sembilan.web.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Random texts that stand for somebody; the database holds only their hash, so that a backup opens no door. */
public final class Secret {
    /** Crockford's, in lower case: without i, l, o and u, which are misread. */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    /** 130 bits. */
    private static final int CODE_LENGTH = 26;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** For a cookie: 256 bits. */
    static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** For an address that somebody may have to type, in groups of four. */
    static String code() {
        return String.join("-", letters(CODE_LENGTH).split("(?<=\\G.{4})"));
    }

    /** So many letters and digits, 5 bits each. */
    public static String letters(int length) {
        return RANDOM.ints(length, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }

    /** What somebody typed, as it was made: no gaps, look-alikes read as what they look like. */
    public static String normal(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
    }

    public static String hash(String secret) {
        return Sha256.hex(secret);
    }
}
