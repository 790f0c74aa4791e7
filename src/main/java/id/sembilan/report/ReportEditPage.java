package id.sembilan.report;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report of one period: which outline, in which form, with which words. */
record ReportEditPage(
        Frame frame,
        String id,
        String nama,
        String mark,
        @Nullable String ikm,
        String mutu,
        String n,
        List<Option> outlines,
        List<Field> fields,
        boolean editable,
        @Nullable String template,
        List<String> errors,
        boolean saved) {

    record Option(String value, String label, boolean chosen) {}

    /** A text; one line or several. */
    record Field(String kode, String label, String text, int lines, boolean single) {}
}
