package id.sembilan.performance;

import java.util.Optional;

/** A year as it stands in an address or a form. */
final class TahunText {
    private static final int EARLIEST = 2000;

    private TahunText() {}

    static Optional<Integer> of(String text) {
        return text.matches("[0-9]{4}")
                ? Optional.of(Integer.valueOf(text)).filter(year -> year >= EARLIEST)
                : Optional.empty();
    }
}
