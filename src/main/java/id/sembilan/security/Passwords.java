package id.sembilan.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** Makes, keeps and compares passwords; only bcrypt hashes leave this class. */
public final class Passwords {
    public static final int MIN_LENGTH = 10;

    /** bcrypt reads no more than 72 bytes; a longer password would be cut without a word. */
    public static final int MAX_BYTES = 72;

    /** 2^12 rounds: about a quarter of a second on an office PC. */
    private static final int LOG_ROUNDS = 12;

    /** Without look-alikes (0 O, 1 l I), because it is read from a console and typed. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** 16 characters out of 56: 92 bits. */
    public static String random() {
        return RANDOM.ints(16, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }

    public static boolean isAcceptable(String password) {
        return password.length() >= MIN_LENGTH && password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }

    static String hash(String password) {
        return BCrypt.hashpw(password, BCrypt.gensalt(LOG_ROUNDS));
    }

    static boolean matches(String password, String hash) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES && BCrypt.checkpw(password, hash);
    }
}
