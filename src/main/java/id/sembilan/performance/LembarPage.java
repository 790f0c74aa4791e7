package id.sembilan.performance;

import id.sembilan.web.Frame;
import java.util.List;

/** The sheet of one quarter. */
record LembarPage(
        Frame frame,
        String tahun,
        String triwulan,
        String roman,
        List<Pilihan> years,
        List<Pilihan> quarters,
        List<String> head,
        List<List<String>> rows,
        String text) {}
