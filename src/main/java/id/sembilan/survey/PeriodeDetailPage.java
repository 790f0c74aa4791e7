package id.sembilan.survey;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One period: how many answered and should, its sealed versions, and what came late.
 *
 * @param planner may change and seal it
 * @param camat may approve versions
 * @param open not sealed yet
 * @param editable still open, and by this visitor
 * @param rekap the source of the counts, if it has no single answers
 */
record PeriodeDetailPage(
        Frame frame,
        String id,
        String nama,
        String range,
        String jenis,
        boolean planner,
        boolean camat,
        boolean open,
        boolean editable,
        boolean saved,
        List<String> errors,
        String bobot,
        String populasi,
        @Nullable String rekap,
        @Nullable String window,
        List<SampelRow> sampel,
        SampelRow total,
        List<Count> kanal,
        List<VersiRow> versi,
        List<LateRow> late,
        String result,
        String rentang) {

    record SampelRow(
            String id,
            String nama,
            String populasi,
            String n,
            String needed,
            @Nullable String kurang) {}

    record Count(String label, String n) {}

    /** The difference is against the version before it. */
    record VersiRow(
            String id,
            String versi,
            String status,
            String badge,
            String n,
            String ikm,
            @Nullable String mutu,
            @Nullable String mutuClass,
            @Nullable String difference,
            String bobot,
            String reason,
            String sealed,
            @Nullable String decided,
            String hash,
            boolean decidable) {}

    record LateRow(String periode, String day, String layanan, String kanal, String received) {}
}
