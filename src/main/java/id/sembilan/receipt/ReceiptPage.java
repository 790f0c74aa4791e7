package id.sembilan.receipt;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form for new receipts, the latest ones, and how many were answered. */
record ReceiptPage(
        Frame frame, List<Choice> layanan, @Nullable String error, List<Row> latest, List<CountRow> counts) {

    record Choice(String id, String nama, boolean chosen) {}

    record Row(
            String id,
            String code,
            String layanan,
            String state,
            String badge,
            boolean unfinished,
            boolean printable) {}

    record CountRow(String layanan, String issued, String answered, String expired) {}
}
