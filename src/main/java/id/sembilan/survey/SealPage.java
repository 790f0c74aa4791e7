package id.sembilan.survey;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be sealed, before it is.
 *
 * @param refusal why it cannot be sealed now
 * @param warnings what should be done first
 * @param later a later version: it needs a reason and waits for the camat
 */
record SealPage(
        Frame frame,
        String id,
        String nama,
        String range,
        @Nullable String refusal,
        List<String> errors,
        List<String> warnings,
        boolean later,
        String versi,
        String n,
        @Nullable String ikm,
        @Nullable String mutu,
        @Nullable String mutuClass,
        @Nullable String before,
        String bobot,
        String populasi,
        List<UnsurRow> unsur,
        String reason) {

    record UnsurRow(
            String nama,
            String konversi,
            String mutu,
            String mutuClass,
            @Nullable String before) {}
}
