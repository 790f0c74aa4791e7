package id.sembilan.https;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a tablet comes to trust the office's authority.
 *
 * @param problem why HTTPS is not served, or not as it should be; null if all is well
 * @param own whether the office brought a certificate that devices trust already
 */
record TrustPage(
        Frame frame, @Nullable String problem, @Nullable Offer offer, boolean own, List<Guide> guides) {

    /** @param qr leads a tablet to this page; null where no network is there to be reached by */
    record Offer(
            String fingerprint,
            String thumbprint,
            String check,
            List<String> names,
            String until,
            @Nullable String qr,
            @Nullable String link) {}

    record Guide(String title, List<Step> steps) {}

    /** A sentence, and the drawing of a screen with the row to press. */
    record Step(String text, String head, List<Row> rows, boolean phone) {}

    record Row(String text, int y, int line, boolean marked) {}
}
