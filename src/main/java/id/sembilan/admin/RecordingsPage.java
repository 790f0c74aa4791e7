package id.sembilan.admin;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be read aloud in one language, and what the office has recorded of it. */
record RecordingsPage(
        Frame frame, @Nullable String error, String count, String language, List<Tab> tabs, List<Part> parts) {

    record Tab(String kode, String nama, boolean current) {}

    /** {@code choice}: of the question before it; {@code id}: of the recording, or null. */
    record Part(
            String bagian,
            String teks,
            boolean choice,
            @Nullable String id) {}
}
