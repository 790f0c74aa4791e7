package id.sembilan.paper;

import id.sembilan.survey.PaperAnswers;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/** One sheet as it was keyed. */
record KeyedSheet(
        int lembar, LocalDate day, SortedMap<String, Integer> jawaban, Map<String, String> profil, String saran) {

    PaperAnswers.Sheet answers(PaperBatch batch) {
        return new PaperAnswers.Sheet(
                batch.submissionId(lembar), batch.layananId(), batch.kuesioner(), day, jawaban, profil, saran);
    }
}
