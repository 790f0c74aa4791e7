package id.sembilan.address;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three ways to reach the survey by phone, and how far the chosen one is proved. */
record AddressPage(
        Frame frame, boolean saved, @Nullable String error, Fields fields, List<String> proposals, State state) {

    /** What stands in the form. */
    record Fields(
            boolean publik,
            String publikAddress,
            boolean lokal,
            String lokalAddress,
            String wifi,
            String petunjuk,
            boolean tablet) {}

    /**
     * @param address what was chosen; null where residents answer on the tablet
     * @param lost whether this machine has the address no more
     * @param checked when and from where it was proved
     * @param qr the code to open by phone, while one is good
     * @param link what the code holds, to type it
     */
    record State(
            @Nullable String address,
            boolean lost,
            @Nullable String checked,
            @Nullable String qr,
            @Nullable String link) {}
}
