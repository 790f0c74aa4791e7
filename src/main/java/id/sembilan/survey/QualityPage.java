package id.sembilan.survey;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Suspicious groups of a period with the index with and without them, and what was left out. */
record QualityPage(
        Frame frame,
        boolean planner,
        boolean saved,
        List<String> errors,
        List<Option> periode,
        @Nullable String chosen,
        String n,
        String ikm,
        String without,
        String suspicious,
        List<Finding> findings,
        List<Left> left) {

    record Option(String value, String label, boolean chosen) {}

    record Finding(String key, String sign, String when, String place, String n, String without) {}

    record Left(
            String id,
            String sign,
            String n,
            String reason,
            String proposed,
            String status,
            String badge,
            boolean decidable) {}
}
