package id.sembilan.performance;

import id.sembilan.performance.RenstraPage.Measure;
import id.sembilan.performance.RenstraPage.Option;
import id.sembilan.web.Frame;
import java.util.List;

/** One place of the plan: its words, where it lies, and what measures it. */
record RencanaPage(
        Frame frame,
        boolean saved,
        List<String> errors,
        String renstra,
        String id,
        String tingkat,
        String kode,
        String uraian,
        int urutan,
        boolean mayStandAlone,
        List<Option> parents,
        List<Measure> indikator,
        List<Option> jenis,
        List<Option> polaritas) {}
