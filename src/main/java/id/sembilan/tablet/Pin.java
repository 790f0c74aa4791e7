package id.sembilan.tablet;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The PIN of the staff screen, salted and hashed so slowly that a tablet can check it without the network.
 *
 * <p>It keeps residents out, not an attacker: four digits can be tried out by whoever reads the hash.
 *
 * @param salt hexadecimal
 * @param hash PBKDF2 with HMAC-SHA-256, 32 bytes, hexadecimal
 * @param rounds of PBKDF2
 */
public record Pin(String salt, String hash, int rounds) {
    private static final Pattern FORM = Pattern.compile("[0-9]{4,8}");
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    /** About a second in JavaScript on a cheap tablet. */
    private static final int ROUNDS = 50_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    public static boolean isAcceptable(String digits) {
        return FORM.matcher(digits).matches();
    }

    public static Pin of(String digits) {
        if (!isAcceptable(digits)) {
            throw new IllegalArgumentException("Not four to eight digits");
        }
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        HexFormat hex = HexFormat.of();
        return new Pin(hex.formatHex(salt), hex.formatHex(hash(digits, salt)), ROUNDS);
    }

    private static byte[] hash(String digits, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(digits.toCharArray(), salt, ROUNDS, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2WithHmacSHA256", e);
        }
    }
}
