package id.sembilan.lkjip;

import java.util.List;

/**
 * How headings are numbered, a pattern for each level. Of the own number {@code {1}} is the digit, {@code {I}} the Roman
 * numeral, {@code {A}} the letter; {@code {b}} is the chapter above, {@code {s}} the section above.
 */
record Penomoran(List<String> pola, String lampiran) {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    Penomoran {
        pola = List.copyOf(pola);
    }

    /** @param place the running numbers from the chapter down to the heading */
    String of(List<Integer> place) {
        int level = Math.min(place.size(), pola.size());
        return filled(pola.get(level - 1), place.getLast())
                .replace("{b}", Integer.toString(place.getFirst()))
                .replace("{s}", Integer.toString(place.get(Math.min(1, place.size() - 1))));
    }

    String annex(int number) {
        return filled(lampiran, number);
    }

    private static String filled(String pattern, int number) {
        return pattern.replace("{1}", Integer.toString(number))
                .replace("{I}", ROMAN.get(Math.min(number, ROMAN.size()) - 1))
                .replace("{A}", letters(number));
    }

    private static String letters(int number) {
        return number > 26
                ? letters((number - 1) / 26) + letters((number - 1) % 26 + 1)
                : String.valueOf((char) ('A' + number - 1));
    }
}
