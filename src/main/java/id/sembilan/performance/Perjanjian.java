package id.sembilan.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The Perjanjian Kinerja of a year, or a perubahan of it.
 *
 * @param urutan 0 for the first, 1 and more for each perubahan
 * @param alasan why it was changed; "" for the first
 * @param butir by the id of the indikator
 */
public record Perjanjian(
        String id, String unitId, int tahun, int urutan, LocalDate hari, String alasan, Map<String, Butir> butir) {
    public Perjanjian {
        butir = Map.copyOf(butir);
    }

    /** Its line for an indikator; nothing where it does not name it. */
    public Optional<Butir> of(Indikator indikator) {
        return Optional.ofNullable(butir.get(indikator.id()));
    }

    public boolean isPerubahan() {
        return urutan > 0;
    }

    /**
     * One line of it.
     *
     * @param kalimat the indikator as the agreement words it; "" where it is worded as in the plan
     */
    public record Butir(String kalimat, BigDecimal target) {}
}
