package id.sembilan.receipt;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another machine asks for, before it is believed.
 *
 * @param layanan ids of what the visit is about, as GET /api/v1/kiosk lists them
 * @param selesai whether the service is finished already, so that the survey is open at once; false if left out
 * @param jumlah how many receipts, each for another visit; 1 if left out
 */
@Serdeable
record ReceiptRequestForm(
        @Nullable List<@Nullable String> layanan,
        @Nullable Boolean selesai,
        @Nullable Integer jumlah) {}
