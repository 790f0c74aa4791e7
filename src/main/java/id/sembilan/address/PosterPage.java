package id.sembilan.address;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sheets of A4; none while no address for phones is proved. */
record PosterPage(
        String unit,
        boolean sample,
        @Nullable String wifi,
        @Nullable String hint,
        List<Poster> posters) {

    /** @param loket null for the whole office */
    record Poster(@Nullable String loket, String qr) {}
}
