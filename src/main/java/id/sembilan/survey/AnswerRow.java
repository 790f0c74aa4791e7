package id.sembilan.survey;

import id.sembilan.scoring.Nilai;
import java.util.SortedMap;

/**
 * One respondent in the table of the annex, without time and loket.
 *
 * @param jawaban the answered questions by kode
 * @param clockDoubtful whether the device's time could not be true, so that the answer counts on the day received
 */
public record AnswerRow(SortedMap<String, Nilai> jawaban, boolean clockDoubtful) {}
