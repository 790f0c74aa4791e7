package id.sembilan.paper;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What was keyed, as text: {@code lembar}, {@code hari}, {@code saran}, {@code j_} with the kode of a question, and
 * {@code p_} with the kode of a question of the profile.
 */
record KeyForm(Map<String, String> fields) {
    private static final int LONGEST = 600;
    private static final int MOST_FIELDS = 100;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern BLANK = Pattern.compile("[0\\- ]?");

    KeyForm {
        fields = Map.copyOf(fields);
    }

    /** A browser sends the same name twice only if somebody wants it to; then it counts as not sent. */
    static KeyForm of(Map<String, Object> sent) {
        Map<String, String> fields = new HashMap<>();
        sent.entrySet().stream().limit(MOST_FIELDS).forEach(one -> {
            if (one.getValue() instanceof String text && text.length() <= LONGEST) {
                fields.put(one.getKey(), text.strip());
            }
        });
        return new KeyForm(fields);
    }

    String text(String name) {
        return Optional.ofNullable(fields.get(name)).orElse("");
    }

    Optional<Integer> lembar() {
        return number(text("lembar"));
    }

    static Optional<Integer> number(String text) {
        return Optional.of(text).filter(one -> NUMBER.matcher(one).matches()).map(Integer::valueOf);
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text("hari")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Nothing when a field holds something else than 1 to 4 or a blank. */
    Optional<SortedMap<String, Integer>> jawaban(List<String> urutan) {
        SortedMap<String, Integer> jawaban = new TreeMap<>();
        for (String kode : urutan) {
            String text = text("j_" + kode);
            if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '4') {
                jawaban.put(kode, text.charAt(0) - '0');
            } else if (!BLANK.matcher(text).matches()) {
                return Optional.empty();
            }
        }
        return Optional.of(jawaban);
    }

    Map<String, String> profil() {
        Map<String, String> profil = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith("p_") && !value.isEmpty()) {
                profil.put(name.substring(2), value);
            }
        });
        return profil;
    }
}
