package id.sembilan.survey;

import id.sembilan.web.Frame;
import java.util.List;

/** Results of earlier years: counts that were taken in, and indexes as they were published. */
record RekapPage(
        Frame frame,
        boolean saved,
        List<String> errors,
        List<RekapRow> rekap,
        List<YearRow> terbit,
        String periode,
        String n,
        String source) {

    record RekapRow(
            String periodeId,
            String nama,
            String href,
            String n,
            String ikm,
            String mutu,
            String mutuClass,
            String lowest,
            String source,
            boolean open) {}

    record YearRow(String tahun, String nilai, String n, String source) {}
}
