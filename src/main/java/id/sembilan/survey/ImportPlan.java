package id.sembilan.survey;

import id.sembilan.office.Unit;
import id.sembilan.scoring.Hasil;
import id.sembilan.table.TableReading.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What would become of a file. */
sealed interface ImportPlan {
    /**
     * Every row can be kept.
     *
     * @param kuesioner the instrument the columns belong to; a new one where the file asks other unsur
     * @param hasil the index that the rows alone give
     * @param repeated an earlier import of the same file that was not undone
     */
    record Ready(
            Unit unit,
            ImportOptions options,
            String sha256,
            Kuesioner kuesioner,
            List<Submission> submissions,
            long undated,
            Hasil hasil,
            Optional<BigDecimal> margin,
            Optional<AnswerImport> repeated)
            implements ImportPlan {}

    /** Something in the file must be corrected first; nothing is kept. */
    record Bad(Refused refused) implements ImportPlan {}
}
