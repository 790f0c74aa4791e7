package id.sembilan.lkjip;

import id.sembilan.web.Frame;
import java.util.List;

/** One section: its words beside what the figures say. */
record LkjipEditPage(
        Frame frame,
        String tahun,
        String id,
        List<Field> fields,
        List<String> generated,
        boolean editable,
        int most,
        List<String> errors,
        boolean saved) {

    /**
     * A place to write.
     *
     * @param draft what it would say if nobody wrote
     * @param changes figures that changed since it was written, as sentences
     */
    record Field(
            String kunci,
            String label,
            String text,
            String draft,
            String state,
            String badge,
            boolean written,
            int rows,
            List<String> changes) {}
}
