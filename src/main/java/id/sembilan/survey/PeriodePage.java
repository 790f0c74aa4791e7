package id.sembilan.survey;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The survey periods with what became of them, and the form for another. */
record PeriodePage(
        Frame frame,
        boolean planner,
        List<Row> periode,
        List<String> errors,
        boolean saved,
        String newRange,
        String newBobot) {

    /** Figures stand only where the period is sealed. */
    record Row(
            String id,
            String nama,
            String jenis,
            String status,
            String badge,
            String n,
            String ikm,
            @Nullable String mutu,
            @Nullable String mutuClass,
            String bobot) {}
}
