package id.sembilan.performance;

import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as a tree. */
record RenstraPage(
        Frame frame,
        boolean editable,
        boolean saved,
        List<String> errors,
        List<Option> plans,
        @Nullable Plan plan,
        List<Place> places,
        List<Option> levels,
        List<Option> parents) {

    record Option(String value, String label, boolean chosen) {}

    record Plan(String id, String nama, String awal, String akhir, String visi, String misi) {}

    /**
     * A place.
     *
     * @param depth 1 for the highest
     */
    record Place(String id, int depth, String tingkat, String kode, String uraian, List<Measure> indikator) {}

    record Measure(
            String id,
            String nama,
            String sifat,
            List<Target> targets,
            @Nullable String akhir) {}

    record Target(String tahun, String nilai) {}
}
