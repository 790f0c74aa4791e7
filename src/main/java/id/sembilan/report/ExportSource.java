package id.sembilan.report;

import id.sembilan.followup.TindakLanjutReading.FollowUp;
import id.sembilan.scoring.Hasil;
import id.sembilan.survey.Figure;
import java.util.Map;
import java.util.Optional;

/**
 * What a file is made from.
 *
 * @param profil respondents by question and choice; empty while the period is open or for one layanan
 * @param made the moment it was made, as text
 */
record ExportSource(
        Figure figure, Hasil hasil, Map<String, Map<String, Long>> profil, Optional<FollowUp> followUp, String made) {
    boolean isSealed() {
        return figure.origin().seal().isPresent();
    }
}
