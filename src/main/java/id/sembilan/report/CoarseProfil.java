package id.sembilan.report;

import id.sembilan.survey.AnswerReading.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a row of an export may say of its respondent: jenis kelamin and one of three ages, and only where at least five
 * rows say the same; everything finer points at a person.
 */
final class CoarseProfil {
    static final List<String> COLUMNS = List.of("jenis_kelamin", "usia");

    private static final Map<String, String> AGES = Map.of(
            "<17", "s.d. 34",
            "17-25", "s.d. 34",
            "26-34", "s.d. 34",
            "35-44", "35-54",
            "45-54", "35-54",
            "55-65", "55+",
            ">65", "55+");

    private final Map<String, Long> counts = new HashMap<>();
    private long none;

    /** To be told of every row before {@link #rows}. */
    void count(Answer answer) {
        List<String> cells = cells(answer);
        if (cells.stream().allMatch(String::isEmpty)) {
            none++;
        } else {
            counts.merge(key(cells), 1L, Long::sum);
        }
    }

    Rows rows() {
        // Those who said nothing are one more group in which a few may hide.
        Map<String, Long> all = new HashMap<>(counts);
        all.put("", none);
        return new Rows(SmallCells.part(List.copyOf(all.entrySet()), Map.Entry::getValue).together().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    private static List<String> cells(Answer answer) {
        return List.of(
                answer.profil().getOrDefault("jenis_kelamin", ""),
                AGES.getOrDefault(answer.profil().getOrDefault("usia", ""), ""));
    }

    private static String key(List<String> cells) {
        return String.join("|", cells);
    }

    /** The cells of each row, once it is known which must stay empty. */
    record Rows(Set<String> hidden) {
        List<String> of(Answer answer) {
            List<String> cells = cells(answer);
            return hidden.contains(key(cells)) ? List.of("", "") : cells;
        }
    }
}
