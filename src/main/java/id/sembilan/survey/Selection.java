package id.sembilan.survey;

import id.sembilan.office.Unit.KuesionerId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which answers a figure is made from.
 *
 * @param released the last entry day whose answers may show; see {@link Release}
 */
record Selection(String unitId, DayRange range, KuesionerId kuesioner, Optional<String> layananId, LocalDate released) {

    /** In the order in which the stores' queries ask for them. */
    @Nullable
    Object[] parameters() {
        String layanan = layananId.orElse("");
        return new @Nullable Object[] {
            unitId,
            range.from(),
            range.until(),
            range.until(),
            kuesioner.kode(),
            kuesioner.versi(),
            layanan,
            layanan,
            released
        };
    }

    Selection within(DayRange other) {
        return new Selection(unitId, other, kuesioner, layananId, released);
    }
}
