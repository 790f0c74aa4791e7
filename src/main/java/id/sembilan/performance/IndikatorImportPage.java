package id.sembilan.performance;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form for a file with indikator. */
record IndikatorImportPage(
        Frame frame, List<String> errors, @Nullable String more) {}
