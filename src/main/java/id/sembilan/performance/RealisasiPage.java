package id.sembilan.performance;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was reached in a year, all indikator. */
record RealisasiPage(
        Frame frame,
        boolean planner,
        String tahun,
        List<Pilihan> years,
        boolean plan,
        List<Group> groups,
        @Nullable String rataRata) {

    record Group(String tingkat, String uraian, List<Row> rows) {}

    record Row(
            String href,
            String nama,
            String satuan,
            String target,
            String nilai,
            List<String> marks,
            @Nullable String missing,
            String capaian,
            @Nullable String kategori,
            @Nullable BuktiLink bukti) {}
}
