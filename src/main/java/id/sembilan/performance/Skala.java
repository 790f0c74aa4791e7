package id.sembilan.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A district's words for a capaian. Bands are half-open from their lower limits and the highest is open above, so that
 * there is no gap at 90,5 and a word for 106,47.
 *
 * @param dasar the legal name, printed beside every category
 * @param kategori from the highest band down; the lowest has no limit
 */
public record Skala(String kode, String nama, String dasar, List<Kategori> kategori) {
    public Skala {
        kategori = List.copyOf(kategori);
        if (kategori.size() < 2 || kategori.getLast().batas().isPresent()) {
            throw new IllegalArgumentException("a scale needs two bands or more, the lowest without a limit: " + kode);
        }
        for (int i = 0; i + 1 < kategori.size(); i++) {
            Optional<BigDecimal> upper = kategori.get(i).batas();
            Optional<BigDecimal> lower = kategori.get(i + 1).batas();
            boolean falls = upper.isPresent() && (lower.isEmpty() || upper.get().compareTo(lower.get()) > 0);
            if (!falls) {
                throw new IllegalArgumentException("limits must fall: " + kode);
            }
        }
    }

    /**
     * One band.
     *
     * @param batas the lower limit in percent; empty for the lowest band
     * @param termasuk whether the limit itself belongs to the band ("75-100") or not (">85")
     */
    public record Kategori(String nama, Optional<BigDecimal> batas, boolean termasuk) {
        private boolean holds(BigDecimal printed) {
            return batas.map(limit -> printed.compareTo(limit))
                    .map(order -> termasuk ? order >= 0 : order > 0)
                    .orElse(true);
        }
    }

    /** Of the printed figure, so that a reader who has only the report finds the same word. */
    public Kategori of(BigDecimal printed) {
        return kategori.stream().filter(one -> one.holds(printed)).findFirst().orElseThrow();
    }

    /** Whether a word belongs to this scale: words of another one are a frequent slip. */
    public boolean knows(String word) {
        return kategori.stream().anyMatch(one -> one.nama().equalsIgnoreCase(word.strip()));
    }
}
