package id.sembilan.paper;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The batches with what to do next, and the form for a new one. */
record PaperListPage(
        Frame frame,
        boolean prints,
        List<Choice> layanan,
        List<Choice> periode,
        int most,
        @Nullable String error,
        List<Row> rows) {

    record Choice(String id, String nama) {}

    record Row(
            String id,
            String nomor,
            String layanan,
            String day,
            String sheets,
            String status,
            String badge,
            String href,
            String next) {}
}
