package id.sembilan.survey;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Covers what points at a person in a suggestion: numbers surely, names as well as a rule can. It knows a name by the word
 * of address before it and by the accounts of the office; a name that stands alone it does not know.
 */
final class SaranMask {
    static final String NIK = "[NIK]";
    static final String TELEPON = "[telepon]";
    static final String NOMOR = "[nomor]";
    static final String SUREL = "[surel]";
    static final String NAMA = "[nama]";

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    /** Digits with single spaces, dots or dashes between them, as people write long numbers. */
    private static final Pattern DIGITS = Pattern.compile("\\+?\\d(?:[ .\\-/]?\\d){5,}");

    private static final int NIK_DIGITS = 16;
    private static final Pattern PHONE = Pattern.compile("(?:0|62)\\d{7,13}");

    /** The word of address in any case; of a name the first word in any case, the others with a capital letter. */
    private static final Pattern ADDRESSED =
            Pattern.compile("(?<!\\p{L})((?iu:bapak|ibu|pak|bu|sdr|sdri|saudara|saudari|mbak"
                    + "|mba|mas|bang|kak|kakak|haji|hj|nama saya|bernama|atas nama|a\\.?n))\\b\\.?\\s+"
                    + "(\\p{L}[\\p{L}'.]*(?:\\s+\\p{Lu}[\\p{L}'.]*)*)");

    /** What follows a word of address without being a name. */
    private static final Set<String> NO_NAMES = Set.of(
            "petugas",
            "camat",
            "kepala",
            "lurah",
            "sekcam",
            "kasi",
            "kades",
            "pegawai",
            "staf",
            "satpam",
            "operator",
            "yang",
            "dan",
            "atau",
            "di",
            "ke",
            "dari",
            "untuk",
            "dengan",
            "agar",
            "supaya",
            "tolong",
            "mohon",
            "sudah",
            "sangat",
            "ramah",
            "baik",
            "semua",
            "ini",
            "itu",
            "saya",
            "kami",
            "tidak",
            "belum",
            "hamil",
            "bapak",
            "ibu",
            "loket",
            "menyusui",
            "lansia",
            "guru",
            "rt",
            "rw",
            "adalah",
            "juga",
            "lebih",
            "harus",
            "bisa",
            "kurang");

    private static final int SHORTEST_NAME = 4;

    private SaranMask() {}

    /** Words of the accounts' names are covered wherever they stand; common words among them are not. */
    static String masked(String text, Collection<String> accounts) {
        String mail = MAIL.matcher(text).replaceAll(SUREL);
        String numbers = DIGITS.matcher(mail).replaceAll(found -> Matcher.quoteReplacement(number(found.group())));
        return names(addressed(numbers), accounts);
    }

    private static String number(String written) {
        String digits = written.replaceAll("\\D", "");
        if (digits.length() == NIK_DIGITS) {
            return NIK;
        }
        return PHONE.matcher(digits).matches() ? TELEPON : NOMOR;
    }

    private static String addressed(String text) {
        return ADDRESSED.matcher(text).replaceAll(found -> {
            String first = found.group(2).split("[\\s.]", 2)[0].toLowerCase(Locale.ROOT);
            return Matcher.quoteReplacement(NO_NAMES.contains(first) ? found.group() : found.group(1) + " " + NAMA);
        });
    }

    private static String names(String text, Collection<String> accounts) {
        List<String> words = accounts.stream()
                .flatMap(name -> List.of(name.split("[^\\p{L}]+")).stream())
                .filter(word -> word.length() >= SHORTEST_NAME)
                .filter(word -> !NO_NAMES.contains(word.toLowerCase(Locale.ROOT)))
                .map(Pattern::quote)
                .distinct()
                .toList();
        return words.isEmpty()
                ? text
                : Pattern.compile(
                                "(?<![\\p{L}])(?:" + String.join("|", words) + ")(?![\\p{L}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(NAMA));
    }
}
