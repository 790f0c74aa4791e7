package id.sembilan.lkjip;

import id.sembilan.performance.Naskah;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands on the cover and at the signatures.
 *
 * @param instansi the first line of the letterhead, such as "Pemerintah Kabupaten Karanganyar"
 * @param tanggal the day of the document, which decides who signs it
 */
record Identitas(String instansi, String tempat, Optional<LocalDate> tanggal) {
    static final String INSTANSI = "identitas:instansi";
    static final String TEMPAT = "identitas:tempat";
    static final String TANGGAL = "identitas:tanggal";
    static final List<String> KUNCI = List.of(INSTANSI, TEMPAT, TANGGAL);

    /** The place and the government hold from year to year; the day does not. */
    static Identitas of(Map<String, Naskah> texts, Map<String, String> before) {
        return new Identitas(
                one(INSTANSI, texts, before), one(TEMPAT, texts, before), day(one(TANGGAL, texts, Map.of())));
    }

    private static String one(String key, Map<String, Naskah> texts, Map<String, String> before) {
        Naskah own = texts.get(key);
        return own == null ? before.getOrDefault(key, "") : own.teks();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
