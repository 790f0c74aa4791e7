package id.sembilan.performance;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The efficiency of a year with its working, and what a document printed of it. */
record EfisiensiPage(
        Frame frame,
        boolean planner,
        boolean saved,
        List<String> errors,
        String tahun,
        List<Option> years,
        String metode,
        List<Option> methods,
        String kategori,
        boolean below,
        boolean whole,
        List<Row> rows,
        List<Effect> effects,
        List<Printed> printed) {

    record Option(String value, String label, boolean chosen) {}

    record Row(
            String nama,
            String indikator,
            String capaian,
            String anggaran,
            String realisasi,
            String serapan,
            String nilai,
            String kategori,
            String badge,
            List<Way> ways) {}

    /** One method with its numbers; {@code chosen} is the one the report names. */
    record Way(String nama, String working, boolean chosen) {}

    record Effect(String indikator, String capaian, String realisasi, String serapan, String keterangan) {}

    /** A printed row and every judgement about it. */
    record Printed(
            String nama,
            String efisiensi,
            String kategori,
            String badge,
            String verdict,
            @Nullable String share,
            List<String> notes) {}
}
