package id.sembilan.admin;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opening or closing the counter.
 *
 * @param day today, in words
 * @param millis the clock of this machine, for the browser to compare with its own
 */
record CounterPage(
        Frame frame,
        boolean opening,
        String day,
        String millis,
        boolean good,
        List<Line> lines,
        @Nullable Copy copy) {

    /**
     * One thing to know before the counter opens.
     *
     * @param text a word where all is well, else one sentence that says what to do
     */
    record Line(String title, boolean good, String text) {}

    /** Copying everything to a drive. */
    record Copy(
            List<String> drives,
            @Nullable String last,
            @Nullable String done,
            @Nullable String error) {}
}
