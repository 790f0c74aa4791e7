package id.sembilan.report;

import java.util.regex.Pattern;

/**
 * Takes out of a suggestion what could name somebody: NIK and telephone numbers, addresses of mail, and names that
 * follow a form of address. It errs on the safe side; a person still reads the list before it is published.
 */
final class Masking {
    /** Eight digits and more, however they are parted: NIK, telephone, NIP, account. */
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[\\s.\\-()]?\\d){7,}");

    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");

    private static final String ADDRESS =
            "(?i:\\b(bapak|bpk|pak|ibu|bu|sdri|sdr|saudari|saudara|mas|mbak|kak|bang|dik|haji|hj|h|ustaz|ustadz|nama(?: saya)?|saya bernama|a\\.n|an))\\.?";

    private static final Pattern NAME = Pattern.compile(
            ADDRESS
                    + "\\s+((?!(?:Camat|Lurah|Kepala|Petugas|RT|RW|KTP|KK)\\b)\\p{Lu}[\\p{L}'.]*(?:\\s+\\p{Lu}[\\p{L}'.]*){0,3})");

    private static final String HIDDEN = "[…]";

    private Masking() {}

    static String mask(String text) {
        String masked = MAIL.matcher(text).replaceAll(HIDDEN);
        masked = NUMBER.matcher(masked).replaceAll(HIDDEN);
        return NAME.matcher(masked).replaceAll("$1 " + HIDDEN);
    }
}
