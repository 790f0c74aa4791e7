package id.sembilan.receipt;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the receipt printer is. */
record PrinterPage(
        Frame frame,
        String host,
        String port,
        List<Size> sizes,
        boolean set,
        @Nullable String done,
        @Nullable String error) {

    record Size(String value, String label, boolean chosen) {}

    /** What became of an order. */
    record Printed(
            Frame frame, @Nullable String done, @Nullable String error, List<String> ids) {}
}
