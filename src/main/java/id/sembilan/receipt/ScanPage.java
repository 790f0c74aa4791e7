package id.sembilan.receipt;

import id.sembilan.web.Frame;
import org.jspecify.annotations.Nullable;

/** What staff see of a scanned receipt. */
record ScanPage(
        Frame frame,
        String code,
        @Nullable String error,
        @Nullable Found found) {

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
