package id.sembilan.report;

import id.sembilan.followup.TindakLanjutReading.FollowUp;
import id.sembilan.office.Unit;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.Nilai;
import id.sembilan.survey.Figure;
import id.sembilan.survey.Periode;
import id.sembilan.survey.PeriodeFigures;
import id.sembilan.survey.TahunIkm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All that a report of a period is made of, read once so that no two pages can differ.
 *
 * @param rows respondents for the processing table; none where only counts are known
 * @param plan the actions of this period
 * @param before the actions of the period before, and what became of them
 * @param total respondents whose profile is counted
 */
record SkmData(
        Unit unit,
        PeriodeFigures period,
        Hasil hasil,
        SkmWords words,
        List<String> saran,
        List<TahunIkm> trend,
        List<SortedMap<String, Nilai>> rows,
        FollowUp plan,
        Optional<FollowUp> before,
        long total) {
    Figure figure() {
        return period.figure();
    }

    Periode periode() {
        return period.periode();
    }

    /** Only counts of answers are known, from a table of somebody else. */
    boolean isRekap() {
        return period.rekap().isPresent();
    }

    Map<String, Long> profil(String question) {
        return period.profil().getOrDefault(question, Map.of());
    }
}
