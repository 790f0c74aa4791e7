package id.sembilan.documents;

import java.util.stream.Collectors;

/** What may stand in a document's XML. */
final class Letters {
    private Letters() {}

    /** Without the control characters that XML forbids; a pasted text may bring some. */
    static String clean(String text) {
        return text.codePoints().allMatch(Letters::isAllowed)
                ? text
                : text.codePoints()
                        .filter(Letters::isAllowed)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
