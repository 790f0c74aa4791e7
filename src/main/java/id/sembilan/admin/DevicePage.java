package id.sembilan.admin;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tablets, the form for another one, and its code when it was just made. */
record DevicePage(
        Frame frame,
        List<Row> rows,
        DeviceFields fields,
        @Nullable String error,
        @Nullable Offer offer) {

    /**
     * A tablet, in words.
     *
     * @param state whether it can be reached, as a word
     * @param badge colour of that word
     */
    record Row(
            String id,
            String nama,
            String place,
            boolean active,
            String state,
            String badge,
            String contact,
            String version,
            String queue,
            boolean queueBad,
            String clock,
            boolean clockBad) {}

    /** What can be chosen for a tablet. */
    record DeviceFields(String nama, List<Choice> loket, List<Choice> layanan) {}

    record Choice(String id, String nama, boolean chosen) {}

    /**
     * A code to put on a tablet within a quarter of an hour.
     *
     * @param local whether the address is this machine's own, which no tablet can open
     */
    record Offer(String nama, String qr, String address, boolean again, boolean local) {}

    /** One tablet to change. */
    record One(
            Frame frame,
            Row row,
            DeviceFields fields,
            @Nullable String error,
            @Nullable Offer offer) {}
}
