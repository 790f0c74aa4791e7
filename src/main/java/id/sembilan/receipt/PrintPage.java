package id.sembilan.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receipts to print, one below the other on a roll or side by side on stickers.
 *
 * @param phone whether the QR leads a phone to the survey; else it is for the counter alone
 * @param wifi name of the network that a phone must join first
 * @param hint how to join it
 * @param printer whether the office has a printer of its own for them
 */
record PrintPage(
        String unit,
        boolean sample,
        String size,
        List<Size> sizes,
        boolean phone,
        @Nullable String wifi,
        @Nullable String hint,
        boolean printer,
        List<String> ids,
        List<Slip> slips) {

    record Size(String value, String label, String href, boolean current) {}

    /** One receipt. */
    record Slip(
            String layanan,
            String day,
            String qr,
            String code,
            @Nullable String validUntil) {}
}
