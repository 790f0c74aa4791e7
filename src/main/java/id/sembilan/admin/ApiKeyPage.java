package id.sembilan.admin;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of other machines, and a new one where it was just made: it is shown this once. */
record ApiKeyPage(
        Frame frame,
        List<Row> keys,
        @Nullable Fresh fresh,
        @Nullable String error) {

    record Row(
            String id,
            String nama,
            String hint,
            String made,
            @Nullable String used,
            boolean open) {}

    record Fresh(String nama, String key) {}
}
