package id.sembilan.survey;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeping a file would give. */
record ImportPreviewPage(
        Frame frame,
        String draft,
        String fileName,
        String periode,
        String layanan,
        String urutan,
        String n,
        String undated,
        String bobot,
        String ikm,
        String mutu,
        String mutuClass,
        @Nullable String margin,
        @Nullable String repeated,
        List<Row> unsur) {

    record Row(String kode, String nama, String jumlah, String terisi, String nrr, String konversi, String mutu) {}
}
