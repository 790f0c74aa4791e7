package id.sembilan.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds figures in what people wrote. */
final class AngkaTeks {
    /** Not inside a word or a longer number, such as a kode rekening or a day. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,/-])(?:Rp\\.?\\s?)?(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)(?![\\p{L}\\d]|[.,/-]\\d)");

    private AngkaTeks() {}

    /** A figure that a text still says, though it is another one now; kini is "" where there is none any more. */
    public record Basi(String nama, String tertulis, String kini) {}

    /** Which of the figures that a text was written against changed since and still stand in it. */
    public static List<Basi> basi(String teks, Map<String, String> dulu, Map<String, String> kini) {
        SortedMap<String, String> then = new TreeMap<>(dulu);
        return then.entrySet().stream()
                .filter(one -> !one.getValue().equals(kini.getOrDefault(one.getKey(), "")))
                .filter(one -> says(teks, one.getValue()))
                .map(one -> new Basi(one.getKey(), one.getValue(), kini.getOrDefault(one.getKey(), "")))
                .toList();
    }

    /** Whether a printed figure, or a word such as a category, stands in the text. */
    public static boolean says(String teks, String printed) {
        Optional<BigDecimal> number = numbers(printed).findFirst();
        return number.map(wanted -> numbers(teks).anyMatch(one -> one.compareTo(wanted) == 0))
                .orElseGet(() -> saysWord(teks, printed));
    }

    static boolean saysWord(String teks, String word) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?!\\p{L})")
                .matcher(teks.toLowerCase(Locale.ROOT))
                .find();
    }

    static Stream<BigDecimal> numbers(String teks) {
        return found(teks).map(match -> value(match.group(1)));
    }

    static Stream<MatchResult> found(String teks) {
        return NUMBER.matcher(teks).results();
    }

    static BigDecimal value(String digits) {
        boolean thousands = digits.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
        return new BigDecimal((thousands ? digits.replace(".", "") : digits).replace(',', '.'));
    }
}
