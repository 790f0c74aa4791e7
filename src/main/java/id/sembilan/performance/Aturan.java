package id.sembilan.performance;

import id.sembilan.performance.Efisiensi.Metode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How an office calculates.
 *
 * @param batas what one capaian may bring into an average at most; nothing where the district has no such limit
 * @param metode how efficiency is told; no method is prescribed for regions
 */
public record Aturan(Skala skala, Optional<BigDecimal> batas, Metode metode) {}
