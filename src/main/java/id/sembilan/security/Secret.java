package id.sembilan.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Random texts that stand for somebody; the database holds only their hash, so that a backup opens no door. */
final class Secret {
    /** Crockford's, in lower case: without i, l, o and u, which are misread. */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    /** 5 bits each: 130 bits. */
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
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** What somebody typed, as it was made: no gaps, look-alikes read as what they look like. */
    static String normal(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
    }

    static String hash(String secret) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
