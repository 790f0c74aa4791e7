package id.sembilan.performance;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A first draft of some sentences, and the figures that they rest on, by name and as printed.
 *
 * @param angka kept beside what an officer makes of the draft, so that a figure that changed later is found again in it
 */
public record Kalimat(String teks, SortedMap<String, String> angka) {
    public static final Kalimat KOSONG = new Kalimat("", Map.of());

    public Kalimat {
        angka = Collections.unmodifiableSortedMap(new TreeMap<>(angka));
    }

    Kalimat(String teks, Map<String, String> angka) {
        this(teks, new TreeMap<>(angka));
    }

    static Kalimat of(String teks) {
        return new Kalimat(teks, Map.of());
    }

    public boolean isEmpty() {
        return teks.isEmpty();
    }

    /** This one, and then the other. */
    public Kalimat lalu(Kalimat other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        SortedMap<String, String> both = new TreeMap<>(angka);
        both.putAll(other.angka);
        return new Kalimat(teks + " " + other.teks, both);
    }

    Kalimat dengan(String nama, String printed) {
        SortedMap<String, String> more = new TreeMap<>(angka);
        more.put(nama, printed);
        return new Kalimat(teks, more);
    }
}
