package id.sembilan.performance;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Printed figures of a year, with the form for another one. */
record CetakanPage(
        Frame frame,
        String tahun,
        List<Option> years,
        boolean editor,
        boolean saved,
        List<String> errors,
        @Nullable String summary,
        List<Row> rows,
        List<Group> figures,
        Typed typed) {

    record Option(String value, String label, boolean chosen) {}

    /** Figures that belong together. */
    record Group(String label, List<Option> figures) {}

    record Row(
            String id,
            String nama,
            String tercetak,
            @Nullable String benar,
            String badge,
            String putusan,
            @Nullable String slip,
            String tempat,
            String catatan) {}

    /** What stood in the form that was refused. */
    record Typed(String tercetak, String dokumen, String halaman, String anggaran, String realisasi, String catatan) {}
}
