package id.sembilan.performance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures that a text was written against, as they were printed then, by name. */
public record Sidik(SortedMap<String, String> angka) {
    public static final Sidik KOSONG = new Sidik(Map.of());
    private static final int LONGEST = 8_000;

    public Sidik {
        angka = Collections.unmodifiableSortedMap(new TreeMap<>(angka));
    }

    public Sidik(Map<String, String> angka) {
        this(new TreeMap<>(angka));
    }

    /** A figure that changed since. */
    public record Beda(String nama, String dulu, String kini) {}

    /** What differs now; a figure that is new says nothing against the text. */
    public List<Beda> beda(Sidik now) {
        List<Beda> changed = new ArrayList<>();
        angka.forEach((name, then) -> {
            String today = now.angka.getOrDefault(name, "");
            if (!today.equals(then)) {
                changed.add(new Beda(name, then, today));
            }
        });
        return changed;
    }

    static Sidik of(String text) {
        SortedMap<String, String> read = new TreeMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                read.put(line.substring(0, tab), line.substring(tab + 1));
            }
        });
        return new Sidik(read);
    }

    /** As it is kept, a figure on each line; what would not fit is left out, so that the text itself is never lost. */
    String text() {
        StringBuilder text = new StringBuilder();
        angka.forEach((name, value) -> {
            String line = line(name) + "\t" + line(value) + "\n";
            if (text.length() + line.length() <= LONGEST) {
                text.append(line);
            }
        });
        return text.toString();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
