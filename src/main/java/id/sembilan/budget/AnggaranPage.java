package id.sembilan.budget;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The budget of one year: its tree, what is wrong in it, and the same money by sasaran, kind and year. */
record AnggaranPage(
        Frame frame,
        boolean planner,
        boolean saved,
        List<String> errors,
        String tahun,
        List<Option> years,
        List<Option> versions,
        @Nullable String lead,
        @Nullable String file,
        List<Finding> findings,
        List<Row> rows,
        @Nullable Money total,
        boolean outputs,
        String counts,
        List<Bar> bars,
        List<Share> sasaran,
        List<Kind> kinds,
        List<Sum> sums,
        List<Past> past) {

    record Option(String value, String label, boolean chosen) {}

    record Money(String anggaran, String realisasi, String persen, String sisa) {}

    /** {@code printed} stands only where it is not what counts. */
    record Row(
            @Nullable String edit,
            String level,
            String kode,
            String uraian,
            Money money,
            @Nullable String printed,
            String sumber,
            @Nullable String keluaran) {}

    /** {@code value} and {@code max} are for the drawing only. */
    record Bar(String nama, String persen, String value) {}

    record Share(String nama, String programs, Money money) {}

    record Kind(
            String kode,
            String nama,
            String anggaran,
            String realisasi,
            @Nullable Money money) {}

    record Sum(String nama, Money money) {}

    record Past(String tahun, String href, Money money, boolean current) {}

    /** One thing that cannot be right, with the form that decides it. */
    record Finding(
            String kunci,
            String badge,
            String label,
            String text,
            List<String> evidence,
            List<String> followers,
            @Nullable Decision decision,
            boolean decidable,
            List<Option> parts,
            String part,
            String kolom,
            String nilai) {}

    record Decision(String text, String reason) {}
}
