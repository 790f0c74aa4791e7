package id.sembilan.survey;

import java.time.Instant;
import java.util.Optional;

/**
 * A survey period with its own weight convention.
 *
 * @param bobot text of the convention, as {@link id.sembilan.scoring.Bobot#parse} takes it
 * @param populasi number of people served, if known
 */
public record Periode(
        String id,
        String unitId,
        String nama,
        DayRange range,
        String bobot,
        Optional<Long> populasi,
        Optional<Instant> sealedAt) {}
