package id.sembilan.budget;

import id.sembilan.scoring.Fraction;
import java.util.Collection;
import java.util.Optional;

/**
 * Money planned and money spent, in whole rupiah.
 *
 * @param anggaran may be 0 for a post that was emptied by a perubahan
 * @param realisasi may be above anggaran: that is a finding, not a value to refuse
 */
public record Serapan(long anggaran, long realisasi) {
    public Serapan {
        if (anggaran < 0 || realisasi < 0) {
            throw new IllegalArgumentException("money below 0: " + anggaran + ", " + realisasi);
        }
    }

    public static Serapan sum(Collection<Serapan> parts) {
        return new Serapan(
                parts.stream().map(Serapan::anggaran).reduce(0L, Math::addExact),
                parts.stream().map(Serapan::realisasi).reduce(0L, Math::addExact));
    }

    /** Empty where nothing was planned. */
    public Optional<Fraction> persen() {
        return anggaran == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(realisasi, anggaran).times(100));
    }

    public long sisa() {
        return Math.subtractExact(anggaran, realisasi);
    }
}
