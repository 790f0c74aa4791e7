package id.sembilan.survey;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;

/**
 * The index of a year in a trend.
 *
 * @param dihitung computed here; otherwise it was published by somebody and stands as it was printed
 * @param source of a published one
 */
public record TahunIkm(Year tahun, BigDecimal nilai, Optional<Long> n, boolean dihitung, String source) {}
