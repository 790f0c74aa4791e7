package id.sembilan.admin;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shipped translations and who checked them. */
record LanguagePage(Frame frame, @Nullable String error, String today, List<Language> languages) {

    /** {@code confirmed}: by whom and when, or null. */
    record Language(String kode, String nama, @Nullable String confirmed, List<Line> lines) {}

    record Line(String own, String other) {}
}
