package id.sembilan.report;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sealed period on its way out: to the public, and to the district. */
record HandInPage(
        Frame frame,
        List<String> errors,
        boolean saved,
        List<Choice> periode,
        @Nullable Chosen chosen) {

    record Choice(String value, String label, boolean chosen) {}

    /**
     * The period that was picked.
     *
     * @param state of the publication: setuju (public), tarik (withdrawn), belum (not approved)
     */
    record Chosen(
            String id,
            String nama,
            String versi,
            String state,
            boolean open,
            boolean withdrawn,
            @Nullable String word,
            String href,
            boolean planner,
            boolean camat,
            boolean mayWithdraw,
            String today,
            List<Choice> statuses,
            List<Step> steps,
            List<Figure> figures) {}

    record Step(String status, String day, String versi, String note, String by) {}

    /** A figure for another form, as it must be typed there. */
    record Figure(String id, String label, String value) {}
}
