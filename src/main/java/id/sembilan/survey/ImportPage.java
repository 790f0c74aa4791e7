package id.sembilan.survey;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form for a file, and the files that were taken in. */
record ImportPage(
        Frame frame,
        List<Choice> layanan,
        String periode,
        List<Choice> urutan,
        List<String> errors,
        @Nullable String more,
        @Nullable String done,
        List<Row> imports) {

    record Choice(String value, String label, boolean chosen) {}

    record Row(String id, String fileName, String n, String periode, String account, String keptAt, boolean undone) {}
}
