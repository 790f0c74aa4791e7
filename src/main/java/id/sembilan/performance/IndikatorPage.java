package id.sembilan.performance;

import id.sembilan.performance.RenstraPage.Option;
import id.sembilan.performance.RenstraPage.Target;
import id.sembilan.web.Frame;
import java.util.List;

/** One indikator with its targets. */
record IndikatorPage(
        Frame frame,
        List<String> errors,
        String id,
        String rencana,
        String tempat,
        String nama,
        List<Option> jenis,
        String satuan,
        List<Option> polaritas,
        String sumber,
        String penanggung,
        int desimal,
        String targetAkhir,
        String tahunAkhir,
        int urutan,
        List<Target> targets,
        List<Option> places) {}
