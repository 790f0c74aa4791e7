package id.sembilan.performance;

import java.time.Instant;

/**
 * What somebody of the office wrote for a place of the LKjIP.
 *
 * @param kunci a section, or a section and an indikator
 * @param angka the figures it was written against
 */
public record Naskah(String kunci, String teks, Sidik angka, String account, Instant keptAt) {
    public static final int MOST_LETTERS = 20_000;
}
