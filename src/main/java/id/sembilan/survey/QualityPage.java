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

    /**
     * A group with what it looks like.
     *
     * @param without the index that is left without it; none where too few could be told by subtracting
     * @param hidden what is said instead
     */
    record Finding(
            String key,
            String sign,
            String when,
            @Nullable String place,
            String n,
            @Nullable String without,
            String hidden) {}

    /**
     * What somebody wanted left out.
     *
     * @param returnable this visitor may ask to count it again
     * @param returns what was asked and decided about that, in words
     */
    record Left(
            String id,
            String sign,
            String n,
            String reason,
            String proposed,
            String status,
            String badge,
            boolean decidable,
            boolean returnable,
            List<String> returns,
            boolean returnDecidable) {}
}
