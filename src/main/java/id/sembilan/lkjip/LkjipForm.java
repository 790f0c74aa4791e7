package id.sembilan.lkjip;

import id.sembilan.performance.Naskah;
import id.sembilan.performance.NaskahKeeping.Tulisan;
import id.sembilan.web.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The texts of a section as they arrived, before they are believed. */
final class LkjipForm {
    /** What no printed page can hold; tabs and line ends stay. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\\uFFFE\\uFFFF]");

    private static final String CHECKED = "periksa:";

    private final Map<String, String> fields;

    LkjipForm(Map<String, ?> form) {
        fields = new LinkedHashMap<>();
        form.forEach((name, value) -> fields.put(name, clean(first(value))));
    }

    /** Of a field that was sent several times the first counts. */
    private static String first(Object value) {
        return value instanceof List<?> all && !all.isEmpty() ? String.valueOf(all.getFirst()) : String.valueOf(value);
    }

    private static String clean(String text) {
        return CONTROL.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }

    String text(String name) {
        return fields.getOrDefault(name, "");
    }

    /**
     * What has to be kept: a text that says what the draft says is none of the office's own, and one that stayed the
     * same keeps the figures it was written against unless somebody looked at it again.
     */
    List<Tulisan> texts(List<Ruas> places, Messages messages, List<String> errors) {
        List<Tulisan> texts = new ArrayList<>();
        for (Ruas one : places) {
            String text = fields.get(one.kunci());
            if (text == null) {
                continue;
            }
            boolean same = text.equals(one.tertulis().map(Naskah::teks).orElse(""));
            if (text.length() > Naskah.MOST_LETTERS) {
                errors.add(messages.get("lkjip.galat.panjang", one.nama(), Naskah.MOST_LETTERS));
            } else if (!same || fields.containsKey(CHECKED + one.kunci())) {
                texts.add(new Tulisan(one.kunci(), text.equals(one.draf()) ? "" : text, one.angka()));
            }
        }
        return texts;
    }
}
