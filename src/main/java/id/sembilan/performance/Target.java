package id.sembilan.performance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was to be reached in a year.
 *
 * @param perjanjian the latest agreement of the year that has it; nothing where only the Renstra says so
 */
public record Target(BigDecimal nilai, Optional<Perjanjian> perjanjian) {}
