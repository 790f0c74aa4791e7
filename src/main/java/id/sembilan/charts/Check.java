package id.sembilan.charts;

import java.math.BigDecimal;
import java.util.List;

/** The limits that keep every drawing finite, readable and well-formed XML. */
final class Check {
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_SHORT_TEXT = 40;
    private static final int LONGEST_DESCRIPTION = 4_000;

    private Check() {}

    static void text(String text, String what) {
        optionalText(text, what);
        require(!text.isBlank(), what + " is blank");
    }

    /** For texts that cannot be cut without changing what they say, such as a number with its unit. */
    static void shortText(String text, String what) {
        text(text, what);
        require(text.length() <= LONGEST_SHORT_TEXT, what + " is longer than " + LONGEST_SHORT_TEXT);
    }

    static void optionalText(String text, String what) {
        characters(text, what, LONGEST_TEXT);
    }

    static void description(String text) {
        characters(text, "description", LONGEST_DESCRIPTION);
        require(!text.isBlank(), "description is blank");
    }

    /** XML has no way to write control characters and half surrogate pairs, not even escaped. */
    private static void characters(String text, String what, int longest) {
        require(text.length() <= longest, what + " is longer than " + longest);
        require(
                text.codePoints().noneMatch(c -> c < 0x20 || (c >= 0xD800 && c < 0xE000) || c == 0xFFFE || c == 0xFFFF),
                what + " holds a character that cannot be drawn");
    }

    static void ascending(BigDecimal from, BigDecimal to, String what) {
        require(from.compareTo(to) < 0, what + " does not ascend: " + from + " to " + to);
    }

    static void within(BigDecimal from, BigDecimal to, BigDecimal value, String what) {
        require(
                value.compareTo(from) >= 0 && value.compareTo(to) <= 0,
                what + " " + value + " is outside " + from + " to " + to);
    }

    static <T> List<T> list(List<T> items, int fewest, int most, String what) {
        require(
                items.size() >= fewest && items.size() <= most,
                "%d %s, expected %d to %d".formatted(items.size(), what, fewest, most));
        return List.copyOf(items);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ChartException(otherwise);
        }
    }
}
