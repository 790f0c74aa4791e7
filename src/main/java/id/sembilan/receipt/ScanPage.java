package id.sembilan.receipt;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What staff see of a scanned receipt. */
record ScanPage(
        Frame frame,
        String code,
        @Nullable String error,
        @Nullable Found found,
        List<Tablet> tablets,
        @Nullable Sent sent) {

    /** A tablet that a survey can be sent to. */
    record Tablet(String id, String nama, String state, String badge) {}

    /** A survey on its way. */
    record Sent(String id, String text, boolean finished) {}

    record Found(
            String id,
            String code,
            String layanan,
            String state,
            String badge,
            String advice,
            boolean unfinished,
            @Nullable String survey) {}
}
