package id.sembilan.followup;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The follow-up of one period, with the form for another action. */
record TindakLanjutPage(
        Frame frame,
        boolean planner,
        boolean saved,
        List<String> errors,
        List<Option> periode,
        @Nullable String chosen,
        String nama,
        @Nullable String next,
        List<Weak> weakest,
        @Nullable String progress,
        List<Row> rows,
        List<Option> unsur,
        List<Option> waktu) {

    record Option(String value, String label, boolean chosen) {}

    record Weak(String nama, String nilai, String mutu, String mutuClass) {}

    record Row(
            String id,
            String unsur,
            String kegiatan,
            String penanggung,
            String waktu,
            String status,
            String badge,
            String bukti,
            @Nullable String link,
            String done,
            String before,
            String after,
            @Nullable String change,
            List<Option> waktuOptions,
            List<Option> statusOptions) {}
}
