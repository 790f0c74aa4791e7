package id.sembilan.report;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The periods that a report can be made of, and the office's template. */
record ReportPage(
        Frame frame,
        List<Line> periode,
        boolean editable,
        @Nullable Template template,
        List<String> errors,
        List<String> remarks,
        boolean saved) {

    record Line(String href, String nama, String range, String status, boolean sealed) {}

    record Template(String fileName, String keptAt, String account, List<String> remarks) {}
}
