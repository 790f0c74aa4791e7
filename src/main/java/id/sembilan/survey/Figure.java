package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Bobot;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The result of a range of days with everything it was computed from.
 *
 * @param bobot the convention of the period the range lies in
 * @param populasi people served in exactly this period, if known
 * @param hasil nothing when no answer may show yet: no data is neither 0 nor D
 * @param margin of the IKM in poin, 95 %; nothing below two respondents
 * @param released last day whose answers are in it
 * @param waiting live answers that are not in the office's figure yet
 * @param origin whether it is open or sealed, made from answers or from a rekap
 */
public record Figure(
        Unit unit,
        Kuesioner kuesioner,
        DayRange range,
        Optional<Layanan> layanan,
        Bobot bobot,
        Optional<Long> populasi,
        Tally tally,
        Optional<Hasil> hasil,
        Optional<BigDecimal> margin,
        LocalDate released,
        long waiting,
        Origin origin) {

    /**
     * Where the figure comes from.
     *
     * @param seal the sealed version it was taken from; nothing while the period is open
     * @param late answers that came after the sealing and are not in it
     * @param rekap made from counts, without single answers
     */
    public record Origin(Optional<Seal> seal, long late, boolean rekap) {
        static final Origin LIVE = new Origin(Optional.empty(), 0, false);
    }

    /** The fewest answers that an overview shows together, whatever way they came. */
    public static final int AT_LEAST = Release.AT_LEAST;

    /** The result where it rests on at least {@value #AT_LEAST} respondents; also a file's month may have fewer. */
    public Optional<Hasil> shown() {
        return hasil.filter(some -> tally.responden() >= AT_LEAST);
    }

    /** Whether any answer in it came in live, and not from a file. */
    public boolean hasLive() {
        return released.isAfter(Release.NONE);
    }
}
