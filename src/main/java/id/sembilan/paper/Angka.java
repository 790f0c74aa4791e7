package id.sembilan.paper;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The numbers of one sheet as one text: a character for each question in the order of the sheet, '-' for a blank. */
final class Angka {
    static final char BLANK = '-';

    private Angka() {}

    static String text(List<String> urutan, SortedMap<String, Integer> jawaban) {
        StringBuilder text = new StringBuilder();
        urutan.forEach(kode -> text.append(
                Optional.ofNullable(jawaban.get(kode)).map(String::valueOf).orElse(String.valueOf(BLANK))));
        return text.toString();
    }

    static SortedMap<String, Integer> jawaban(List<String> urutan, String text) {
        SortedMap<String, Integer> jawaban = new TreeMap<>();
        for (int i = 0; i < urutan.size(); i++) {
            if (text.charAt(i) != BLANK) {
                jawaban.put(urutan.get(i), text.charAt(i) - '0');
            }
        }
        return jawaban;
    }

    static int differences(String one, String other) {
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different;
    }
}
