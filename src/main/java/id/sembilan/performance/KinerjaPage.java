package id.sembilan.performance;

import id.sembilan.performance.RenstraPage.Option;
import id.sembilan.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year's performance at a glance, each figure with its working. */
record KinerjaPage(
        Frame frame,
        boolean editable,
        List<Option> tahun,
        @Nullable Average average,
        String skala,
        List<String> bands,
        List<Measure> measures) {

    /**
     * The mean.
     *
     * @param lacking how many indikator are not in it because they have no figure
     */
    record Average(
            String nilai,
            String kategori,
            String kind,
            List<String> working,
            @Nullable String lacking) {}

    record Measure(
            String id,
            String nama,
            String tempat,
            String target,
            String targetAsal,
            String realisasi,
            String realisasiAsal,
            @Nullable String capaian,
            @Nullable String kategori,
            @Nullable String reason,
            @Nullable String perubahan,
            @Nullable String kemajuan,
            List<String> working,
            List<Source> sources,
            List<Year> years,
            List<Other> others) {}

    record Source(String label, String href) {}

    record Year(String tahun, String target, String realisasi, String capaian, String kategori) {}

    record Other(String siapa, String nilai, String selisih) {}
}
