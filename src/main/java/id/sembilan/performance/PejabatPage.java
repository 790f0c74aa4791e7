package id.sembilan.performance;

import id.sembilan.performance.RenstraPage.Option;
import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds and held which office. */
record PejabatPage(
        Frame frame,
        boolean editable,
        boolean saved,
        List<String> errors,
        String hari,
        List<Holder> holders,
        List<Row> rows,
        List<Option> peran,
        List<Option> sebutan) {

    /** Who signs on the day that was asked for. */
    record Holder(
            String peran, @Nullable String nama, @Nullable String jabatan) {}

    record Row(
            String id,
            String peran,
            String nama,
            String nip,
            String pangkat,
            String jabatan,
            String lengkap,
            String waktu,
            String mulai,
            String selesai,
            @Nullable String overlap,
            List<Option> peranOptions,
            List<Option> sebutanOptions) {}
}
