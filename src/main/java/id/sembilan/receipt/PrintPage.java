package id.sembilan.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receipts to print, one below the other on a roll or side by side on stickers. */
record PrintPage(String unit, boolean sample, String size, List<Size> sizes, boolean phone, List<Slip> slips) {

    record Size(String value, String label, String href, boolean current) {}

    /** One receipt. */
    record Slip(
            String layanan,
            String day,
            String qr,
            String code,
            @Nullable String validUntil) {}
}
