package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.scoring.SampleSize;
import java.util.Optional;

/**
 * Whether enough people answered about a layanan in a period.
 *
 * @param n respondents so far
 * @param populasi people served, if known
 */
public record Sampel(Layanan layanan, long n, Optional<Long> populasi) {

    /** Respondents that Krejcie and Morgan ask for. */
    public Optional<Long> needed() {
        return populasi.map(SampleSize::of);
    }

    /** How many respondents are missing; 0 when there are enough. */
    public Optional<Long> kurang() {
        return needed().map(all -> Math.max(0, all - n));
    }
}
