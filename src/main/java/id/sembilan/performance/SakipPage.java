package id.sembilan.performance;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evaluations of SAKIP side by side, the form of one year, and the recommendations. */
record SakipPage(
        Frame frame,
        boolean planner,
        boolean saved,
        List<String> errors,
        List<Year> years,
        List<Row> rows,
        String tahun,
        boolean known,
        List<Komponen> komponen,
        String tercetak,
        String sumber,
        @Nullable BuktiLink bukti,
        @Nullable String contradiction,
        List<Rek> rekomendasi,
        Rek blank,
        String today) {

    record Year(String tahun, String nilai, @Nullable String predikat, String kata, boolean chosen) {}

    record Row(String nama, String bobot, List<String> values) {}

    record Komponen(String nama, String bobot, List<Isi> bagian, Isi jumlah) {}

    record Isi(String name, String label, String maksimum, String value) {}

    record Rek(
            String id,
            String tahun,
            String asal,
            String uraian,
            String tindakLanjut,
            String penanggung,
            String tenggat,
            @Nullable String tenggatText,
            boolean late,
            String status,
            String badge,
            String selesai,
            String catatan,
            @Nullable BuktiLink bukti,
            List<Pilihan> asalOptions,
            List<Pilihan> statusOptions) {}
}
